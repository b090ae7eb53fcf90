import type { TSESTree } from '@typescript-eslint/utils';
import { isCall } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import {
  ANY_TEXT,
  bothTexts,
  markedText,
  NUMERIC_TEXT,
  textWithout,
  textWithSpace,
  type TextEnd,
  type TextLanguage,
} from '../syntax/text-language.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { valuesAt, viewsOf } from './call-view.ts';
import type { FileFlow } from './file-flow.ts';
import { isGlobal, isTarget, rootOf, sameText, type Root, type Target } from './guard-target.ts';
import type { TextForm } from './model.ts';
import type { Query } from './query.ts';

/** What of a text an expression looks at. */
export type TextAspect =
  /** The text itself, maybe in another case. */
  | 'whole'
  | 'trimmed'
  /** Its first character. */
  | 'first'
  /** Its value as a number; a text that is no number has none. */
  | 'number'
  /** The host or origin of the URL it is. */
  | 'host'
  /** The scheme of the URL it is. */
  | 'scheme'
  /** The way to it, as a path, from a directory. */
  | 'relative-path'
  /** The path it is, without `.` and `..` inside. */
  | 'normal-path';

const CASES = new Set(['toLowerCase', 'toUpperCase', 'toLocaleLowerCase', 'toLocaleUpperCase']);
const TRIMS = new Set(['trim', 'trimStart', 'trimEnd', 'trimLeft', 'trimRight']);
const FIRSTS = new Set(['charAt', 'at']);
const URL_PARTS: ReadonlyMap<string, TextAspect> = new Map<string, TextAspect>([
  ['host', 'host'],
  ['hostname', 'host'],
  ['origin', 'host'],
  ['protocol', 'scheme'],
  ['href', 'whole'],
]);

/** What of the target an expression looks at; undefined where it looks at something else. */
export function aspectOf(
  file: FileFlow,
  node: TSESTree.Node,
  target: Target,
  query: Query,
): TextAspect | undefined {
  const inner = sameText(file, node);
  if (isTarget(file, inner, target)) return 'whole';
  if (inner.type === 'UnaryExpression')
    return inner.operator === '+' && isTarget(file, inner.argument, target) ? 'number' : undefined;
  if (inner.type === 'MemberExpression' && staticKey(inner) === '0' && isTarget(file, inner.object, target))
    return 'first';
  const root = rootOf(file, inner);
  if (!root || !query.charge()) return undefined;
  if (!isCall(root.node)) return undefined;
  return urlAspect(file, root, target, query) ?? callAspect(file, root, target, query);
}

/** `new URL(x).host`, or `u.host` where `u` itself is the target. */
function urlAspect(file: FileFlow, root: Root, target: Target, query: Query): TextAspect | undefined {
  const [part, ...rest] = root.path;
  if (rest.length > 0) return undefined;
  const aspect = part === undefined ? 'whole' : URL_PARTS.get(part);
  if (!aspect) return undefined;
  const { root: own } = target;
  const isOwn = own?.node === root.node && (own.path.length === 0 || own.path[0] === 'href');
  const inputs = inputsOf(file, root.node, 'url', query);
  return inputs && (isOwn || inputs.some((input) => isTarget(file, input, target))) ? aspect : undefined;
}

function callAspect(file: FileFlow, root: Root, target: Target, query: Query): TextAspect | undefined {
  const { node } = root;
  if (root.path.length > 0 || node.type !== 'CallExpression') return undefined;
  const callee = unwrap(node.callee);
  const [first] = node.arguments;
  if (callee.type === 'MemberExpression') {
    const method = staticKey(callee) ?? '';
    if (TRIMS.has(method) || CASES.has(method)) {
      const inner = aspectOf(file, callee.object, target, query);
      return inner === 'whole' && TRIMS.has(method) ? 'trimmed' : inner;
    }
    if (FIRSTS.has(method) && first?.type === 'Literal' && first.value === 0)
      return isTarget(file, callee.object, target) ? 'first' : undefined;
  }
  // `parseInt` reads what it understands and leaves the rest: it says nothing of the text.
  if ((isGlobal(file, callee, 'Number') || isGlobal(file, callee, 'BigInt')) && first)
    return isTarget(file, first, target) ? 'number' : undefined;
  for (const form of ['relative-path', 'normal-path'] as const) {
    const inputs = inputsOf(file, node, form, query);
    if (!inputs) continue;
    const looked = form === 'relative-path' ? inputs.slice(-1) : inputs;
    return looked.some((input) => isTarget(file, input, target)) ? form : undefined;
  }
  return undefined;
}

/** What a call that gives a text of this form was given; undefined for another call. */
export function inputsOf(
  file: FileFlow,
  node: TSESTree.Node,
  form: TextForm,
  query: Query,
): readonly TSESTree.Node[] | undefined {
  if (!isCall(node)) return undefined;
  for (const view of viewsOf(node)) {
    for (const state of file.apiOf(view.callee, [], query).states) {
      const row = state.summaries.find((one) => one.row.form === form);
      if (!row) continue;
      return (row.positions['input'] ?? [])
        .flatMap((position) => valuesAt(view, position))
        .filter(({ path }) => path.length === 0)
        .map((input) => input.node);
    }
  }
  return undefined;
}

/** Whether the target itself is made by a call that gives a text of this form. */
export function hasForm(file: FileFlow, target: Target, form: TextForm, query: Query): boolean {
  const { root } = target;
  return root?.path.length === 0 && inputsOf(file, root.node, form, query) !== undefined;
}

/** What is known of a text whose aspect is of a language. */
export function lifted(aspect: TextAspect, known: TextLanguage): TextLanguage {
  if (known === ANY_TEXT) return known;
  switch (aspect) {
    case 'whole':
      return known;
    case 'trimmed':
      return textWithSpace(known);
    case 'number': {
      const isNumber = known.listed || known.marks.has('number') || known.marks.has('bounded');
      const number = isNumber ? NUMERIC_TEXT : ANY_TEXT;
      return known.marks.has('bounded') ? bothTexts(number, markedText('bounded')) : number;
    }
    case 'host':
      return known.listed || known.suffixes?.every(isDomain) ? markedText('known-host') : ANY_TEXT;
    case 'scheme':
      return known.listed ? markedText('known-scheme') : ANY_TEXT;
    case 'relative-path':
      return known.mayBeginWith('..') ? ANY_TEXT : markedText('inside-directory');
    case 'normal-path':
      if (known.marks.has('inside-directory')) return known;
      return known.mayBeginWith('..') ? ANY_TEXT : textWithout(['../', '..\\']);
    case 'first':
      return ANY_TEXT;
  }
}

/** Whether the end of a host is a domain of its own: after a dot, or all of it. */
function isDomain({ text, whole }: TextEnd): boolean {
  return whole || /^\.[\w-]+(?:\.[\w-]+)+$/.test(text);
}
