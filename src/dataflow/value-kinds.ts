import { ANY, DEEP, type KeyPath } from './demand.ts';
import type { Kind } from './model.ts';

/**
 * What can still become of a value on the rest of its way to where it is used: the kinds it may have there, or
 * undefined for whatever it is; `settled` once something on the way makes a new value, whatever it is given.
 *
 * Ways are followed backwards, so that what is nearest to the use is met first and decides.
 */
export interface KindLimit {
  readonly kinds: readonly Kind[] | undefined;
  readonly settled: boolean;
}

/** Nothing happens to the value. */
export const AS_IT_IS: KindLimit = { kinds: undefined, settled: false };

/** What somebody who sends a value of a kind can make it: the kind itself, and everything simpler. */
const INCLUDED: Readonly<Record<Kind, readonly Kind[]>> = {
  structure: ['structure', 'list', 'text', 'number'],
  list: ['list', 'text'],
  text: ['text'],
  key: ['key', 'text'],
  number: ['number'],
  'file-name': ['file-name', 'text'],
};

/** Something makes a value of this kind, whatever it is given: `String(x)` a text, `JSON.parse(x)` a structure. */
export function becoming(limit: KindLimit, kind: Kind): KindLimit {
  if (limit.settled) return limit;
  return { kinds: common(limit.kinds, INCLUDED[kind]), settled: true };
}

/** Something passes on values of these kinds only: `x.slice(1)` is a text or a list. */
function within(limit: KindLimit, kinds: readonly Kind[]): KindLimit {
  return limit.settled ? limit : { kinds: common(limit.kinds, kinds), settled: false };
}

/** What a value that enters as `kind` can be where it is used. */
export function kindsAtUse(limit: KindLimit, kind: Kind): readonly Kind[] {
  return limit.settled ? (limit.kinds ?? []) : common(limit.kinds, INCLUDED[kind]);
}

/** Whether some of these kinds matters to who asks: to all but a few questions, every kind but a number does. */
export function matters(kinds: readonly Kind[], asked: readonly Kind[] | undefined): boolean {
  return kinds.some((kind) => (asked ? asked.includes(kind) : kind !== 'number'));
}

function common(a: readonly Kind[] | undefined, b: readonly Kind[]): readonly Kind[] {
  return a ? b.filter((kind) => a.includes(kind)) : b;
}

/**
 * The kind of the part of a source at `path`, where a row says `kind` of what its access path `row` names.
 *
 * A row that calls a property (`request.query`) a list means the object's values: the object itself has whatever
 * names its sender chose, and the parts of a value are texts.
 */
export function kindOfPart(kind: Kind, row: string, path: KeyPath): Kind {
  if (kind !== 'list') return kind;
  const holdsLists = !row.endsWith(')') && !row.endsWith(']') && !row.endsWith('*');
  if (path[0] === DEEP || path.length === 0) return holdsLists ? 'structure' : 'list';
  const below = holdsLists ? path.slice(1) : path;
  return below.some((key) => key === ANY || /^\d+$/.test(key)) ? 'text' : 'list';
}

/** Methods that exist on texts only, or give one whatever they are called on. */
const GIVES_TEXT = new Set([
  'toString',
  'toLocaleString',
  'trim',
  'trimStart',
  'trimEnd',
  'trimLeft',
  'trimRight',
  'toLowerCase',
  'toUpperCase',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
  'substr',
  'substring',
  'replace',
  'replaceAll',
  'padStart',
  'padEnd',
  'charAt',
  'normalize',
  'repeat',
  'join',
  'toISOString',
]);
const GIVES_TEXTS = new Set(['split', 'match', 'matchAll']);
/** Methods that texts and lists have, and nothing else. */
const TEXT_OR_LIST = new Set(['slice', 'concat']);

/** What a built-in method makes of its receiver's kinds, where the part of its result at `path` is asked for. */
export function afterMethod(limit: KindLimit, method: string, path: KeyPath): KindLimit {
  if (GIVES_TEXT.has(method)) return becoming(limit, 'text');
  const whole = path.length === 0 || path[0] === DEEP;
  if (GIVES_TEXTS.has(method)) return becoming(limit, whole ? 'list' : 'text');
  return TEXT_OR_LIST.has(method) && whole ? within(limit, ['list', 'text']) : limit;
}
