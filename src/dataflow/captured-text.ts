import { capturedTexts } from '../syntax/regex-language.ts';
import { staticKey } from '../syntax/static-key.ts';
import { ANY_TEXT, type TextLanguage } from '../syntax/text-language.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { CallNode } from '../syntax/functions.ts';
import { ANY, DEEP, type KeyPath } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import { patternOf } from './pattern-tests.ts';
import type { Query } from './query.ts';

/**
 * What is known of a part of a regular expression's match, whatever it was matched against: of `m[1]`, `m.groups.year` for
 * `m = /…/.exec(x)`, of the elements of `x.match(/…/g)` and `x.matchAll(/…/g)`.
 */
export function capturedText(file: FileFlow, call: CallNode, path: KeyPath, query: Query): TextLanguage {
  const callee = unwrap(call.callee);
  const [first] = call.arguments;
  const method = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  if (callee.type !== 'MemberExpression' || !first || !/^(?:exec|match|matchAll)$/.test(method ?? ''))
    return ANY_TEXT;
  const pattern = patternOf(file, method === 'exec' ? callee.object : first, query);
  if (!pattern) return ANY_TEXT;
  const isList = method === 'match' && pattern.flags.includes('g');
  const group = isList
    ? wholeMatch(path)
    : groupAt(method === 'matchAll' && path[0] !== DEEP ? path.slice(1) : path);
  return group === undefined
    ? ANY_TEXT
    : (capturedTexts(pattern.source, pattern.flags, group === ANY ? undefined : group) ?? ANY_TEXT);
}

/** The elements of a list of matches are whole matches. */
function wholeMatch([key, ...below]: KeyPath): number | undefined {
  return below.length === 0 && (key === undefined || isElement(key)) ? 0 : undefined;
}

/** The number or name of the group at a path of a match, `*` for any; undefined where what is there is none. */
function groupAt([key, name, ...below]: KeyPath): number | string | undefined {
  if (below.length > 0) return undefined;
  if (key === 'groups') return name === undefined || name === DEEP ? ANY : name;
  if (name !== undefined) return undefined;
  if (key === undefined || key === ANY || key === DEEP) return ANY;
  return isElement(key) ? Number(key) : undefined;
}

function isElement(key: string): boolean {
  return key === ANY || key === DEEP || /^\d+$/.test(key);
}
