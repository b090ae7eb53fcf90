import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, type CallNode, type FunctionNode } from '../syntax/functions.ts';
import { isSingleCharacter, matchesChar } from '../syntax/regex-language.ts';
import { parseRegex } from '../syntax/regex-syntax.ts';
import { literalText, staticKey } from '../syntax/static-key.ts';
import { ANY_TEXT, textWithout, type TextLanguage } from '../syntax/text-language.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { demand } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import { patternOf } from './pattern-tests.ts';
import type { Query } from './query.ts';
import { inputsOf } from './text-aspects.ts';

/** Writes one character differently, or leaves it. */
type Step = (char: string) => string;

/** Digits to which a character's number is filled up. */
const LONGEST_NUMBER = 16;
/** Replacements in a row that are read. */
const MOST_STEPS = 12;

/**
 * What is known of a text after the replacements made in it: `x.replace(/&/g, '&amp;').replace(/</g, '&lt;')`.
 *
 * Only replacements of single characters count, and only of all of them: what is removed as a word (`../`) can be put
 * together again by what stood around it, and without the `g` flag the second one stays.
 */
export function replacedText(file: FileFlow, call: CallNode, query: Query): TextLanguage {
  const steps: Step[] = [];
  let current: TSESTree.Node = call;
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const replacement = replacementOf(current);
    if (!replacement || !query.charge()) break;
    const step = stepOf(file, replacement, query);
    if (step) steps.unshift(step);
    current = unwrap(replacement.receiver);
  }
  if (steps.length === 0) return withoutLeadingDots(file, call, query);
  const written = (word: string): string => steps.reduce((text, step) => [...text].map(step).join(''), word);
  return {
    ...ANY_TEXT,
    written,
    mayHold: () => true,
    mayBeginWith: (word) => written(word).startsWith(word),
  };
}

interface Replacement {
  readonly receiver: TSESTree.Node;
  readonly pattern: TSESTree.Node;
  readonly by: TSESTree.Node;
  readonly all: boolean;
}

function replacementOf(node: TSESTree.Node): Replacement | undefined {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  if (node.type !== 'CallExpression' || callee?.type !== 'MemberExpression') return undefined;
  const method = staticKey(callee);
  const [pattern, by] = node.arguments;
  if ((method !== 'replace' && method !== 'replaceAll') || !pattern || !by) return undefined;
  return { receiver: callee.object, pattern, by, all: method === 'replaceAll' };
}

function stepOf(file: FileFlow, { pattern, by, all }: Replacement, query: Query): Step | undefined {
  const replaces = replacedChars(file, pattern, all, query);
  if (!replaces) return undefined;
  const written = replacementText(file, by, query);
  return written && ((char) => (replaces(char) ? written(char) : char));
}

/** Which characters a replacement replaces, wherever they are. */
function replacedChars(
  file: FileFlow,
  pattern: TSESTree.Node,
  all: boolean,
  query: Query,
): ((char: string) => boolean) | undefined {
  const text = literalText(pattern);
  if (text !== undefined) return all && [...text].length === 1 ? (char) => char === text : undefined;
  const regex = patternOf(file, pattern, query);
  if (!regex || !regex.flags.includes('g')) return undefined;
  const parsed = parseRegex(regex.source, regex.flags);
  return parsed && isSingleCharacter(parsed) ? (char) => matchesChar(parsed, regex.flags, char) : undefined;
}

/** What stands for a character that is replaced. */
function replacementText(file: FileFlow, by: TSESTree.Node, query: Query): Step | undefined {
  const { values, complete } = file.constantsOf(demand(by), query);
  const [only] = values;
  if (complete && values.length === 1 && typeof only?.value === 'string') {
    const text = only.value;
    if (/\$[`'<0-9]/.test(text))
      return /^[^$]*\$1[^$]*$/.test(text) ? (char) => text.replace('$1', () => char) : undefined;
    return (char) => text.replaceAll('$&', () => char).replaceAll('$$', () => '$');
  }
  const inner = unwrap(by);
  return isFunction(inner) ? functionText(file, inner, query) : undefined;
}

/** A value that is made of a character: a text, or the number of the character. */
type Made = (char: string) => string | number;

/** What a function that is given a character makes of it. */
interface Maker {
  readonly file: FileFlow;
  readonly parameter: TSESTree.Identifier | undefined;
  readonly query: Query;
}

/** `(char) => MAP[char]`, `(char) => '&#' + char.charCodeAt(0) + ';'`, `(char) => '\\' + char`. */
function functionText(file: FileFlow, node: FunctionNode, query: Query): Step | undefined {
  const [result, ...others] = file.index.returnsOf(node);
  const [parameter] = node.params;
  if (!result || others.length > 0) return undefined;
  const made = madeText(
    { file, parameter: parameter?.type === 'Identifier' ? parameter : undefined, query },
    result,
    8,
  );
  return made && ((char) => String(made(char)));
}

function madeText(maker: Maker, node: TSESTree.Node, depth: number): Made | undefined {
  const parts = partsOf(node, depth);
  if (parts?.length === 1 && parts[0]) return madePart(maker, parts[0], depth);
  const made = parts?.map((part) => madePart(maker, part, depth));
  if (!made || made.includes(undefined)) return undefined;
  return (char) => (made as readonly Made[]).map((one) => String(one(char))).join('');
}

function madePart(maker: Maker, part: TSESTree.Node, depth: number): Made | undefined {
  const { file, parameter, query } = maker;
  const text = literalText(part);
  if (text !== undefined) return () => text;
  if (part.type === 'Identifier')
    return parameter && file.bindings.of(part) === file.bindings.of(parameter) ? (char) => char : undefined;
  if (part.type === 'CallExpression' && depth > 0) return madeByMethod(maker, part, depth - 1);
  if (part.type !== 'MemberExpression' || !part.computed) return undefined;
  const { values, complete } = file.constantsOf(demand(part), query);
  const own = values.map(({ value }) => String(value));
  return complete && own.length > 0 ? tableText(file, part, own, query) : undefined;
}

/** `char.charCodeAt(0)`, `….toString(16)`, `….padStart(2, '0')`, `….slice(-2)`. */
function madeByMethod(maker: Maker, call: TSESTree.CallExpression, depth: number): Made | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const made = madeText(maker, callee.object, depth);
  const [first, fill] = call.arguments.map(numberOrText);
  if (!made) return undefined;
  switch (staticKey(callee)) {
    case 'charCodeAt':
    case 'codePointAt':
      return first === 0 || call.arguments.length === 0
        ? (char) => String(made(char)).codePointAt(0) ?? 0
        : undefined;
    case 'toString':
      if (call.arguments.length === 0) return (char) => String(made(char));
      return typeof first === 'number' && first >= 2 && first <= 36
        ? (char) => inRadix(made(char), first)
        : undefined;
    case 'padStart':
      return typeof first === 'number' && first <= LONGEST_NUMBER && typeof fill === 'string'
        ? (char) => String(made(char)).padStart(first, fill)
        : undefined;
    case 'slice':
      return typeof first === 'number' && call.arguments.length === 1
        ? (char) => String(made(char)).slice(first)
        : undefined;
    case 'toUpperCase':
      return (char) => String(made(char)).toUpperCase();
    case 'toLowerCase':
      return (char) => String(made(char)).toLowerCase();
    default:
      return undefined;
  }
}

function inRadix(value: string | number, radix: number): string {
  return typeof value === 'number' ? value.toString(radix) : value;
}

function numberOrText(asked: TSESTree.Node): string | number | undefined {
  const node = unwrap(asked);
  if (node.type === 'UnaryExpression' && node.operator === '-') {
    const value = numberOrText(node.argument);
    return typeof value === 'number' ? -value : undefined;
  }
  if (node.type === 'Literal' && typeof node.value === 'number') return node.value;
  return literalText(node);
}

/** What a table of constants has for a character; of a table that cannot be read key by key, all that it has. */
function tableText(
  file: FileFlow,
  part: TSESTree.MemberExpression,
  values: readonly string[],
  query: Query,
): Step {
  return (char) => {
    const entry = file.constantsOf(demand(part.object, [char]), query);
    const own = entry.values.filter(({ value }) => value !== undefined);
    return own.length > 0 ? own.map(({ value }) => String(value)).join('') : values.join('');
  };
}

/** The terms of a concatenation or of a template. */
function partsOf(node: TSESTree.Node, depth: number): readonly TSESTree.Node[] | undefined {
  const inner = unwrap(node);
  if (depth === 0) return undefined;
  if (inner.type === 'BinaryExpression' && inner.operator === '+') {
    const left = partsOf(inner.left as TSESTree.Node, depth - 1);
    const right = partsOf(inner.right, depth - 1);
    return left && right && [...left, ...right];
  }
  if (inner.type === 'LogicalExpression' && inner.operator !== '&&') return partsOf(inner.left, depth - 1);
  if (inner.type === 'TemplateLiteral' && inner.expressions.length > 0) {
    return inner.quasis.flatMap((quasi, at): readonly TSESTree.Node[] => {
      const text = { type: 'Literal', value: quasi.value.cooked ?? '', raw: '' } as unknown as TSESTree.Node;
      const expression = inner.expressions[at];
      return expression ? [text, unwrap(expression)] : [text];
    });
  }
  return [inner];
}

/**
 * `path.normalize(x).replace(/^(\.\.(\/|\\|$))+/, '')`: once a path is in its normal form, only its beginning leads
 * upwards, and all of that is cut off.
 */
function withoutLeadingDots(file: FileFlow, call: CallNode, query: Query): TextLanguage {
  const replacement = replacementOf(call);
  if (!replacement || literalText(replacement.by) !== '') return ANY_TEXT;
  const made = unwrap(replacement.receiver);
  const regex = patternOf(file, replacement.pattern, query);
  if (!regex?.source.startsWith('^') || !inputsOf(file, made, 'normal-path', query)) return ANY_TEXT;
  let cut: string;
  try {
    cut = '../../../x'.replace(new RegExp(regex.source, regex.flags), '');
  } catch {
    return ANY_TEXT;
  }
  return cut === 'x' || cut === '/x' ? textWithout(['../', '..\\']) : ANY_TEXT;
}
