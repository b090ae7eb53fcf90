import type { TSESTree } from '@typescript-eslint/utils';
import type { Evidence } from '../rule-kit/evidence.ts';
import type { PlaceKind } from '../rule-kit/place-kind.ts';
import type { ReportedFinding } from '../rule-kit/report.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { placeOf } from './place-of.ts';
import type { Explanation, Station } from './station.ts';

/** Gives the code of a node as it may be shown. */
type CodeOf = (node: TSESTree.Node) => string;

/** What a finding rests on, in words and places. */
export function explanationOf({ evidence }: ReportedFinding, codeOf: CodeOf): Explanation | undefined {
  if (!evidence) return undefined;
  if (evidence.kind === 'flow') return { kind: 'flow', stations: wayOf(evidence, codeOf) };
  const { kind, node } = evidence;
  return { kind, stations: [station('evidence', node, PLACE_SENTENCES[kind](codeOf(node)), codeOf)] };
}

const PLACE_SENTENCES: Readonly<Record<PlaceKind, (code: string) => string>> = {
  constant: (code) => `The constant ${quoted(code)} stands here.`,
  option: (code) => `The option is set here, to ${quoted(code)}.`,
  absence: (code) => `It is not set here: ${quoted(code)}.`,
  order: (code) => `This comes too early or too late: ${quoted(code)}.`,
  name: (code) => `Its name and its use tell what it is: ${quoted(code)}.`,
};

function wayOf({ path, sink }: Extract<Evidence, { kind: 'flow' }>, codeOf: CodeOf): readonly Station[] {
  const { source, steps } = path;
  const [, ...others] = steps;
  const last = others.at(-1) ?? source.node;
  return [
    station('source', source.node, `${quoted(codeOf(source.node))} is ${source.label}.`, codeOf),
    ...others.map((node) => station('step', node, stepSentence(node, codeOf), codeOf)),
    ...textAround(last).map((node) => station('step', node, stepSentence(node, codeOf), codeOf)),
    sink
      ? station('sink', sink, `It reaches ${quoted(codeOf(sink))}.`, codeOf)
      : station('sink', last, `It arrives where it does harm: ${quoted(codeOf(last))}.`, codeOf),
  ];
}

/** The text that a value is put into where it stands. */
function textAround(value: TSESTree.Node): readonly TSESTree.Node[] {
  let text: TSESTree.Node = value;
  while (text.parent && isBuiltText(text.parent)) text = text.parent;
  return text === value ? [] : [text];
}

function isBuiltText(node: TSESTree.Node): boolean {
  return node.type === 'TemplateLiteral' || (node.type === 'BinaryExpression' && node.operator === '+');
}

function station(role: Station['role'], node: TSESTree.Node, sentence: string, codeOf: CodeOf): Station {
  return { role, place: placeOf(node), code: codeOf(node), sentence };
}

/** What becomes of data at a step. */
function stepSentence(asked: TSESTree.Node, codeOf: CodeOf): string {
  const node = unwrap(asked);
  const code = quoted(codeOf(node));
  switch (node.type) {
    case 'Identifier':
      return nameSentence(node, code);
    case 'MemberExpression':
      return `It is read from ${code}.`;
    case 'TemplateLiteral':
    case 'BinaryExpression':
      return `It becomes part of the text ${code}.`;
    case 'AssignmentExpression':
      return node.operator === '='
        ? `It is assigned to ${quoted(codeOf(node.left))}.`
        : `It is added to ${quoted(codeOf(node.left))}.`;
    case 'CallExpression':
      return `It comes out of ${quoted(codeOf(node.callee))}.`;
    case 'NewExpression':
      return `It becomes part of a new ${quoted(codeOf(node.callee))}.`;
    case 'AwaitExpression':
      return `It is awaited: ${code}.`;
    case 'ObjectExpression':
      return 'It becomes part of an object.';
    case 'ArrayExpression':
      return 'It becomes part of a list.';
    case 'ConditionalExpression':
    case 'LogicalExpression':
      return `It is one of the values of ${code}.`;
    case 'TaggedTemplateExpression':
      return `It is put into a template of ${quoted(codeOf(node.tag))}.`;
    case 'SpreadElement':
      return `It is spread: ${code}.`;
    default:
      return `It goes on as ${code}.`;
  }
}

function nameSentence(node: TSESTree.Identifier, code: string): string {
  const { parent } = node;
  switch (parent.type) {
    case 'VariableDeclarator':
      return parent.id === node ? `It is kept in ${code}.` : `It is used as ${code}.`;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return parent.body === node
        ? `It is returned as ${code}.`
        : `It is passed on as the parameter ${code}.`;
    case 'ReturnStatement':
      return `It is returned as ${code}.`;
    case 'Property':
      return parent.parent.type === 'ObjectPattern'
        ? `It is taken out as ${code}.`
        : `It is used as ${code}.`;
    default:
      return `It is used as ${code}.`;
  }
}

/** Code in a sentence; a text has its quotes already. */
function quoted(code: string): string {
  return /^(['"`])(?:(?!\1).)*\1$/s.test(code) ? code : `'${code}'`;
}
