import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import type { CodeEvaluation, CodeFacts } from '../concepts/code-evaluation.ts';
import type { Concept } from '../dataflow/concept.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import { demand, type Demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import { TextDecoding } from '../concepts/text-decoding.ts';
import { lastName } from '../syntax/last-name.ts';
import { viewsOf } from '../dataflow/call-view.ts';
import { isCall, isFunction } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';

type RoleOf<One> = One extends Concept<infer Role> ? Role : never;

/** A place where text is compiled or run as code. */
export type Evaluation = Instance<RoleOf<typeof CodeEvaluation>, CodeFacts>;

/** A text of code that is the same whenever it is run. */
export interface ConstantCode {
  /** Where it stands as an argument. */
  readonly argument: TSESTree.Node;
  readonly text: string;
}

/** The constant text given to a call; undefined where it may be another, or none. */
export function constantCode(values: readonly Demand[], analysis: Analysis): ConstantCode | undefined {
  const [asked, ...others] = values;
  if (!asked || others.length > 0) return undefined;
  const { values: known, complete } = analysis.constantsOf(asked);
  const [first] = known;
  if (!complete || !first || known.length !== 1 || typeof first.value !== 'string') return undefined;
  return { argument: asked.node, text: first.value };
}

/**
 * Whether a constant text is compiled to find out what the engine can do, or because it cannot be written out: in a `try`
 * block that asks whether code may be compiled at all, as the last resort on the way to the global object, or for an
 * `import()` that a compiler would turn into `require()`.
 */
export function isProbe({ node, facts }: Evaluation, text: string): boolean {
  if (facts.shape === 'timer') return false;
  if (/^\s*return\s+import\s*\(/.test(text)) return true;
  let child: TSESTree.Node = node;
  for (let current: TSESTree.Node | undefined = node.parent; current; current = current.parent) {
    if (isFunction(current)) return false;
    if (current.type === 'TryStatement' && current.block === child) return true;
    if (current.type === 'LogicalExpression' && current.operator !== '&&' && wrapped(current.right) === child)
      return true;
    if (current.type === 'ConditionalExpression' && current.test !== child) return true;
    child = current;
  }
  return false;
}

/** Whether `no-code-injection` speaks of a text: something in it may be chosen by others, or comes from nobody knows where. */
export function isReportedAsCode(asked: Demand, analysis: Analysis): boolean {
  return analysis.shapesOf(asked).some(({ parts }) =>
    parts.some((part) => {
      if (!('hole' in part)) return false;
      const { kind } = analysis.taintOf(part.hole.demand, 'code');
      return kind === 'tainted' || kind === 'dynamic';
    }),
  );
}

/** Shorter texts are written in codes for other reasons. */
const LEAST_ENCODED = 8;

/** A constant that is decoded to become the text; undefined where there is none. */
export function encodedConstant(asked: Demand, analysis: Analysis): TSESTree.Node | undefined {
  const decodings = new Map<TSESTree.Node, readonly Demand[]>(
    analysis.instancesOf(TextDecoding).map((one) => [one.node, one.role('text')]),
  );
  if (decodings.size === 0) return undefined;
  return decodedIn(asked, decodings, analysis, new Query(300), 12);
}

function decodedIn(
  asked: Demand,
  decodings: ReadonlyMap<TSESTree.Node, readonly Demand[]>,
  analysis: Analysis,
  query: Query,
  depth: number,
): TSESTree.Node | undefined {
  const node = unwrap(asked.node);
  if (depth === 0 || !query.charge()) return undefined;
  const next = (inner: Demand): TSESTree.Node | undefined =>
    decodedIn(inner, decodings, analysis, query, depth - 1);
  const first = (nodes: readonly TSESTree.Node[]): TSESTree.Node | undefined => {
    for (const inner of nodes) {
      const found = next(demand(inner, [], asked.context));
      if (found) return found;
    }
    return undefined;
  };
  const given = decodings.get(node);
  if (given) return isEncoded(given, node, analysis) ? node : first(given.map((one) => one.node));
  switch (node.type) {
    case 'CallExpression': {
      const callee = unwrap(node.callee);
      // `Buffer.from(…).toString()`, `[…].map(c => …).join('')`
      if (
        callee.type === 'MemberExpression' &&
        /^(?:toString|trim|join|reverse|split|concat|slice|replace)$/.test(lastName(callee) ?? '')
      )
        return first([callee.object]);
      break;
    }
    case 'BinaryExpression':
      return first([node.left, node.right]);
    case 'TemplateLiteral':
      return first(node.expressions);
    default:
  }
  for (const origin of analysis.file.originsOf({ ...asked, node }, query)) {
    const found = origin.kind === 'value' ? next(origin.demand) : undefined;
    if (found) return found;
  }
  return undefined;
}

function isEncoded(given: readonly Demand[], node: TSESTree.Node, analysis: Analysis): boolean {
  let length = 0;
  for (const one of given) {
    if (unwrap(one.node).type === 'SpreadElement') return false;
    const { values, complete } = analysis.constantsOf(one);
    const [value] = values;
    if (!complete || values.length !== 1 || value === undefined) return false;
    length += typeof value.value === 'string' ? value.value.length : 1;
  }
  // Percent signs say that a text is written in codes; `decodeURIComponent('name')` decodes nothing.
  const [first] = given;
  const { values } = first ? analysis.constantsOf(first) : { values: [] };
  const name = 'callee' in node ? lastName(node.callee) : undefined;
  const isPlain =
    /^(?:unescape|decodeURI(?:Component)?)$/.test(name ?? '') && !String(values[0]?.value).includes('%');
  return length >= LEAST_ENCODED && !isPlain;
}

/** Places where text is compiled by a function that no name says: the constructor of one, or `eval` given as a callback. */
export function unnamedEvaluations(analysis: Analysis): readonly Evaluation[] {
  const { text } = analysis.file.sourceCode;
  return [
    ...(/\bconstructor\b/.test(text) ? constructorCalls(analysis) : []),
    ...(/\beval\b/.test(text) ? evalCallbacks(analysis) : []),
  ];
}

/** `(function () {}).constructor('…')`, and variables that hold such a constructor. */
function constructorCalls(analysis: Analysis): readonly Evaluation[] {
  return analysis.file.index.callsNamed(['constructor']).flatMap((call): readonly Evaluation[] => {
    if (!isCall(call) || !call.arguments.every(({ type }) => type !== 'SpreadElement')) return [];
    const member = constructorOf(unwrap(call.callee), analysis);
    if (!member || !isFunctionValue(member.object, analysis)) return [];
    const [view] = viewsOf(call);
    return [
      {
        node: call,
        view,
        facts: {},
        module: undefined,
        convention: false,
        defaults: [],
        role: (role) => {
          const last = call.arguments.at(-1);
          if (role === 'code') return last ? [demand(last)] : [];
          return role === 'parameters' ? call.arguments.slice(0, -1).map((one) => demand(one)) : [];
        },
      },
    ];
  });
}

function constructorOf(callee: TSESTree.Node, analysis: Analysis): TSESTree.MemberExpression | undefined {
  if (callee.type === 'MemberExpression') return staticKey(callee) === 'constructor' ? callee : undefined;
  if (callee.type !== 'Identifier') return undefined;
  const [only, ...others] = analysis.file.bindings.of(callee)?.variable?.defs ?? [];
  const init = only?.node.type === 'VariableDeclarator' && others.length === 0 ? only.node.init : undefined;
  const value = init && unwrap(init);
  return value?.type === 'MemberExpression' && staticKey(value) === 'constructor' ? value : undefined;
}

/** Whether an expression is plainly a function: one that is written out, the prototype of one, a method of a list. */
function isFunctionValue(asked: TSESTree.Node, analysis: Analysis): boolean {
  const node = unwrap(asked);
  if (isFunction(node)) return true;
  if (node.type === 'CallExpression' && lastName(node.callee) === 'getPrototypeOf') {
    const [of] = node.arguments;
    return of !== undefined && isFunctionValue(of, analysis);
  }
  if (node.type === 'MemberExpression') {
    const object = unwrap(node.object);
    return object.type === 'ArrayExpression' || object.type === 'Literal';
  }
  return node.type === 'Identifier' && analysis.file.functionsOf(node, new Query(100)).length > 0;
}

/** Functions that call what they are given with each element, or with what a promise resolves to. */
const ELEMENTWISE = /^(?:map|forEach|filter|flatMap|some|every|find)$/;

/** `texts.map(eval)`, `answer.then(eval)`, `JSON.parse(text, eval)`. */
function evalCallbacks(analysis: Analysis): readonly Evaluation[] {
  const references = analysis.file.bindings.global('eval')?.references ?? [];
  return references.flatMap(({ identifier }): readonly Evaluation[] => {
    const { parent: call } = identifier;
    if (call.type !== 'CallExpression' || call.callee === identifier) return [];
    const callee = unwrap(call.callee);
    if (callee.type !== 'MemberExpression') return [];
    const method = staticKey(callee) ?? '';
    const [first] = call.arguments;
    const given = ELEMENTWISE.test(method)
      ? demand(callee.object, ['*'])
      : method === 'then'
        ? demand(callee.object)
        : method === 'parse' && first && first !== identifier
          ? demand(first)
          : undefined;
    const [view] = viewsOf(call);
    return given
      ? [
          {
            node: call,
            view,
            facts: {},
            module: undefined,
            convention: false,
            defaults: [],
            role: (role) => (role === 'code' ? [given] : []),
          },
        ]
      : [];
  });
}
