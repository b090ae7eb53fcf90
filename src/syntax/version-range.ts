/** A version's numbers. A version before a release (`5.0.0-beta.2`) counts as the release it leads to. */
type Version = readonly [major: number, minor: number, patch: number];

/** Versions from one on, and before another; without an end where there is none. */
interface Interval {
  readonly from: Version;
  readonly before: Version | undefined;
}

/** The versions a range allows, as intervals. */
export type VersionRange = readonly Interval[];

const LEAST: Version = [0, 0, 0];
const COMPARATOR =
  /^(\^|~>?|>=?|<=?|=)?\s*[v=]?\s*(\d+|[xX*])(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?(?:-[\w.-]+)?(?:\+[\w.-]+)?$/;

/**
 * Reads a range as `package.json` writes it: `^1.2`, `~1.2.3`, `>=1 <3`, `1.x`, `1 - 2.3`, `^1 || ^2`, `*`.
 * Undefined for what is none, such as a tag.
 */
export function parseVersionRange(text: string): VersionRange | undefined {
  const intervals = text.split('||').map((set) => parseSet(set.trim()));
  return intervals.some((interval) => interval === undefined)
    ? undefined
    : (intervals as readonly Interval[]).filter((interval) => !isEmpty(interval));
}

function parseSet(set: string): Interval | undefined {
  if (set === '') return { from: LEAST, before: undefined };
  const hyphen = /^(\S+)\s+-\s+(\S+)$/.exec(set);
  const comparators = hyphen
    ? [`>=${hyphen[1] ?? ''}`, `<=${hyphen[2] ?? ''}`]
    : set.replace(/([<>=~^])\s+/g, '$1').split(/[\s,]+/);
  let whole: Interval = { from: LEAST, before: undefined };
  for (const comparator of comparators) {
    const interval = parseComparator(comparator);
    if (!interval) return undefined;
    whole = intersect(whole, interval);
  }
  return whole;
}

function parseComparator(text: string): Interval | undefined {
  const match = COMPARATOR.exec(text);
  if (!match) return undefined;
  const [, operator = '', ...written] = match;
  const numbers = written
    .slice(0, 3)
    .map((part) => (part === undefined || /^[xX*]$/.test(part) ? -1 : Number(part)));
  const firstOpen = numbers.indexOf(-1);
  /** How many of the three numbers are said; what follows one that is left open is open too. */
  const said = firstOpen < 0 ? 3 : firstOpen;
  const [major, minor, patch] = numbers.map((number, at) => (at < said ? number : 0)) as [
    number,
    number,
    number,
  ];
  const version: Version = [major, minor, patch];
  const next = bumped(version, said);
  switch (operator) {
    case '^':
      return {
        from: version,
        before: said === 0 ? undefined : bumped(version, Math.min(said, leading(version))),
      };
    case '~':
    case '~>':
      return { from: version, before: said === 0 ? undefined : bumped(version, Math.min(said, 2)) };
    case '>=':
      return { from: version, before: undefined };
    case '>':
      return next ? { from: next, before: undefined } : { from: LEAST, before: LEAST };
    case '<':
      return { from: LEAST, before: version };
    case '<=':
      return { from: LEAST, before: next };
    default:
      return { from: version, before: next };
  }
}

/** The place, from one, of the first number that is not zero: what `^` holds still. */
function leading([major, minor]: Version): number {
  if (major > 0) return 1;
  return minor > 0 ? 2 : 3;
}

/** The version after all those that begin with the first `said` numbers; undefined when none is said. */
function bumped([major, minor, patch]: Version, said: number): Version | undefined {
  switch (said) {
    case 0:
      return undefined;
    case 1:
      return [major + 1, 0, 0];
    case 2:
      return [major, minor + 1, 0];
    default:
      return [major, minor, patch + 1];
  }
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function earlier(a: Version | undefined, b: Version | undefined): Version | undefined {
  if (!a || !b) return a ?? b;
  return compare(a, b) <= 0 ? a : b;
}

function intersect(a: Interval, b: Interval): Interval {
  return { from: compare(a.from, b.from) >= 0 ? a.from : b.from, before: earlier(a.before, b.before) };
}

function isEmpty({ from, before }: Interval): boolean {
  return before !== undefined && compare(from, before) >= 0;
}

/**
 * Whether the versions of one range lie in another: all of them do (true), none does (false), or some do and others do
 * not (undefined). Of a range that allows no version, nothing can be said.
 */
export function liesIn(range: VersionRange, other: VersionRange): boolean | undefined {
  if (range.length === 0) return undefined;
  const answers = range.map((interval) => intervalLiesIn(interval, other));
  if (answers.every((answer) => answer === true)) return true;
  return answers.every((answer) => answer === false) ? false : undefined;
}

function intervalLiesIn(interval: Interval, range: VersionRange): boolean | undefined {
  const sorted = [...range].sort((a, b) => compare(a.from, b.from));
  if (sorted.every((one) => isEmpty(intersect(one, interval)))) return false;
  /** What is still to be covered begins here. */
  let from = interval.from;
  for (const one of sorted) {
    if (compare(one.from, from) > 0) return undefined;
    if (one.before === undefined) return true;
    if (compare(one.before, from) > 0) from = one.before;
    if (interval.before !== undefined && compare(from, interval.before) >= 0) return true;
  }
  return undefined;
}
