import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { demand } from '../dataflow/demand.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Cookie } from './cookies.ts';

/** How long a cookie lives, where that is a constant. */
export interface CookieLifetime {
  /** Where it is said. */
  readonly node: TSESTree.Node;
  readonly seconds: number;
  /** The unit that the number is in; none where a date says it. */
  readonly unit: 'ms' | 's' | undefined;
  readonly key: string;
}

const PER_SECOND = { ms: 1000, s: 1, days: 1 / 86_400 } as const;

/** The lifetime that a cookie's attributes give it; undefined where none does, or it is not known. */
export function cookieLifetime(cookie: Cookie, analysis: Analysis): CookieLifetime | undefined {
  if (cookie.header) {
    const age = Number(cookie.header.text.attributes.get('max-age') ?? '');
    return age > 0 ? { node: cookie.header.node, seconds: age, unit: 's', key: 'Max-Age' } : undefined;
  }
  const options = cookie.instance.role('options');
  const { unit = 's' } = cookie.facts;
  for (const key of ['maxAge', 'ttl', 'expires']) {
    const { values, settings, lackedBy, complete } = analysis.optionAt(options, [key]);
    const numbers = values.flatMap(({ value, node }) => (typeof value === 'number' ? [{ value, node }] : []));
    const [only, ...others] = numbers;
    if (
      only &&
      others.length === 0 &&
      complete &&
      lackedBy.length === 0 &&
      (key !== 'expires' || unit === 'days')
    ) {
      const known = unit === 'days' ? undefined : unit;
      return { node: only.node, seconds: only.value / PER_SECOND[unit], unit: known, key };
    }
    const [setting] = settings;
    const seconds = key === 'expires' && setting ? secondsUntil(setting.node, analysis) : undefined;
    if (setting && seconds !== undefined) return { node: setting.node, seconds, unit: undefined, key };
  }
  return undefined;
}

/** `new Date(Date.now() + 864e5)`, `new Date('9999-12-31')` */
function secondsUntil(asked: TSESTree.Node, analysis: Analysis): number | undefined {
  const node = unwrap(asked);
  if (node.type !== 'NewExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'Date')
    return undefined;
  const [given] = node.arguments;
  if (!given) return undefined;
  const inner = unwrap(given);
  if (inner.type === 'BinaryExpression' && inner.operator === '+') {
    const [added, ...others] = [inner.left, inner.right].flatMap((side) => numberOf(side, analysis) ?? []);
    return added !== undefined && others.length === 0 ? added / 1000 : undefined;
  }
  if (inner.type === 'Literal' && typeof inner.value === 'string') {
    // A year far from any in which a program is read.
    const year = Number(/\b(\d{4})\b/.exec(inner.value)?.[1] ?? 0);
    return year >= 2037 ? (year - 2026) * 365 * 86_400 : undefined;
  }
  const at = numberOf(inner, analysis);
  return at !== undefined && at > 2.1e12 ? 50 * 365 * 86_400 : undefined;
}

function numberOf(node: TSESTree.Node, analysis: Analysis): number | undefined {
  const { values, complete } = analysis.constantsOf(demand(node));
  const [only, ...others] = values;
  return complete && others.length === 0 && typeof only?.value === 'number' ? only.value : undefined;
}
