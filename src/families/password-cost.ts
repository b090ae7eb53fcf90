import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { Hashing } from '../concepts/hashing.ts';
import type { PasswordHashingFacts, PasswordRole } from '../concepts/password-hashing.ts';
import { hashName } from '../concepts/words/hash-algorithms.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import type { Demand } from '../dataflow/demand.ts';
import { isFunction } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

/** A place where a password is made slow to guess. */
export type PasswordHashingInstance = Instance<PasswordRole, PasswordHashingFacts>;

/** A cost that is too low. */
export interface LowCost {
  /** The number to change; undefined where a default holds. */
  readonly node: TSESTree.Node | undefined;
  /** The literal that spells it. */
  readonly spelledBy: TSESTree.Node | undefined;
  /** What it is, in words: "4 rounds". */
  readonly found: string;
  /** The least that is enough, in words. */
  readonly enough: string;
  /** The number that would be enough in its place, where one number is. */
  readonly replacement: string | undefined;
  readonly parameters: readonly PasswordRole[];
}

/** Least costs in 2025, as OWASP's page on password storage has them. */
const BCRYPT_COST = 10;
/** The least for a digest that is not known: that of SHA-512, which needs fewest. */
const PBKDF2_UNKNOWN = 210_000;
const PBKDF2: Readonly<Record<string, { readonly least: number; readonly suggested: number }>> = {
  sha256: { least: 600_000, suggested: 600_000 },
  sha384: { least: 210_000, suggested: 220_000 },
  sha512: { least: 210_000, suggested: 220_000 },
  sha1: { least: 1_300_000, suggested: 1_400_000 },
};
/** N with its least p, where r is 8: each is enough. */
const SCRYPT: readonly (readonly [number, number])[] = [
  [2 ** 17, 1],
  [2 ** 16, 2],
  [2 ** 15, 3],
  [2 ** 14, 5],
  [2 ** 13, 10],
];
/** KiB with the least number of passes: each is enough. */
const ARGON2: readonly (readonly [number, number])[] = [
  [47_104, 1],
  [19_456, 2],
  [12_288, 3],
  [9_216, 4],
  [7_168, 5],
];

/** Whether Argon2 with these parameters is slow enough. */
export function isEnoughArgon2(memory: number, passes: number): boolean {
  return ARGON2.some(([kib, least]) => memory >= kib && passes >= least);
}

/** What makes guessing cheap at a call: its numbers, or the library's where it gives none. Undefined when unknown. */
export function lowCost(analysis: Analysis, instance: PasswordHashingInstance): LowCost | undefined {
  const { facts } = instance;
  const limit = lowConstant(instance);
  if (limit) return limit;
  switch (facts.function) {
    case 'bcrypt':
      return lowBcrypt(analysis, instance);
    case 'pbkdf2':
      return lowPbkdf2(analysis, instance);
    case 'scrypt':
      return lowScrypt(analysis, instance);
    case 'argon2':
      return lowArgon2(analysis, instance);
    default:
      return undefined;
  }
}

interface Parameter {
  readonly value: number;
  readonly node: TSESTree.Node | undefined;
  readonly spelledBy: TSESTree.Node | undefined;
}

/** The least number a role can have; the default where there is none; undefined where that is not known. */
function parameter(
  analysis: Analysis,
  instance: PasswordHashingInstance,
  role: PasswordRole,
  fallback: number | undefined,
): Parameter | undefined {
  let isUnknown = false;
  for (const asked of instance.role(role)) {
    if (isFunction(unwrap(asked.node))) continue;
    const { values, complete } = analysis.constantsOf(asked);
    const numbers = values.filter(({ value, inProduction }) => typeof value === 'number' && inProduction);
    const least = numbers.sort((a, b) => Number(a.value) - Number(b.value))[0];
    if (complete && least) {
      return {
        value: Number(least.value),
        node: placeOf(instance, asked, least.node),
        spelledBy: least.node,
      };
    }
    if (!complete || values.some(({ value }) => value !== undefined)) isUnknown = true;
  }
  return isUnknown || fallback === undefined
    ? undefined
    : { value: fallback, node: undefined, spelledBy: undefined };
}

function placeOf(instance: PasswordHashingInstance, asked: Demand, spelledBy: TSESTree.Node): TSESTree.Node {
  const { range } = instance.node;
  const isInside = spelledBy.range[0] >= range[0] && spelledBy.range[1] <= range[1];
  return isInside || asked.path.length > 0 ? spelledBy : unwrap(asked.node);
}

function lowBcrypt(analysis: Analysis, instance: PasswordHashingInstance): LowCost | undefined {
  for (const asked of instance.role('salt')) {
    const { values } = analysis.constantsOf(asked);
    for (const { value, node } of values) {
      const written = typeof value === 'string' ? /^\$2[abxy]?\$(\d\d)\$/.exec(value) : null;
      if (written && Number(written[1]) < BCRYPT_COST) return bcryptCost(Number(written[1]), node, undefined);
    }
  }
  const cost = parameter(analysis, instance, 'cost', instance.facts.cost);
  // Zero stands for the default.
  if (!cost || cost.value >= BCRYPT_COST || cost.value <= 0) return undefined;
  return bcryptCost(cost.value, cost.node, cost.spelledBy);
}

function bcryptCost(
  value: number,
  node: TSESTree.Node | undefined,
  spelledBy: TSESTree.Node | undefined,
): LowCost {
  return {
    node,
    spelledBy,
    found: `a cost of ${value}`,
    enough: `at least ${BCRYPT_COST}, better 12`,
    replacement: undefined,
    parameters: ['cost'],
  };
}

function lowPbkdf2(analysis: Analysis, instance: PasswordHashingInstance): LowCost | undefined {
  const iterations = parameter(analysis, instance, 'iterations', instance.facts.iterations);
  if (!iterations) return undefined;
  const digest = digestOf(analysis, instance);
  const known = digest === undefined ? undefined : PBKDF2[digest];
  const least = known?.least ?? PBKDF2_UNKNOWN;
  if (iterations.value >= least) return undefined;
  return {
    node: iterations.node,
    spelledBy: iterations.spelledBy,
    found: `${iterations.value} iterations`,
    enough: `at least ${least}`,
    replacement: known && String(known.suggested).replace(/\B(?=(?:\d{3})+$)/g, '_'),
    parameters: ['iterations'],
  };
}

/** The digest under PBKDF2, as a name or as a function that is passed. */
function digestOf(analysis: Analysis, instance: PasswordHashingInstance): string | undefined {
  const asked = instance.role('digest');
  for (const one of asked) {
    const [passed] = analysis.factsOf(Hashing, one);
    if (passed?.algorithm !== undefined) return passed.algorithm;
    const { values, complete } = analysis.constantsOf(one);
    const [first] = values;
    if (complete && values.length === 1 && typeof first?.value === 'string') return hashName(first.value);
    if (!complete || first?.value !== undefined) return undefined;
  }
  return instance.facts.digest;
}

function lowScrypt(analysis: Analysis, instance: PasswordHashingInstance): LowCost | undefined {
  const { facts } = instance;
  const memory = parameter(analysis, instance, 'memory', facts.memory);
  const blocks = parameter(analysis, instance, 'blockSize', facts.blockSize);
  const lanes = parameter(analysis, instance, 'parallelism', facts.parallelism);
  if (!memory || !blocks || !lanes) return undefined;
  const isEnough = SCRYPT.some(
    ([n, p]) =>
      memory.value >= n && lanes.value >= p && memory.value * blocks.value * lanes.value >= n * 8 * p,
  );
  if (isEnough) return undefined;
  const given = memory.node ?? blocks.node ?? lanes.node;
  return {
    node: given,
    spelledBy: memory.spelledBy,
    found: `N = ${memory.value}, r = ${blocks.value}, p = ${lanes.value}`,
    enough: 'N = 131072, r = 8, p = 1 or its like',
    replacement: undefined,
    parameters: ['memory', 'blockSize', 'parallelism'],
  };
}

function lowArgon2(analysis: Analysis, instance: PasswordHashingInstance): LowCost | undefined {
  const { facts } = instance;
  const memory = parameter(analysis, instance, 'memory', facts.memory);
  const passes = parameter(analysis, instance, 'passes', facts.passes);
  if (!memory || !passes || isEnoughArgon2(memory.value, passes.value)) return undefined;
  return {
    node: memory.node ?? passes.node,
    spelledBy: memory.spelledBy,
    found: `${memory.value} KiB and ${passes.value} ${passes.value === 1 ? 'pass' : 'passes'}`,
    enough: 'at least 19456 KiB and 2 passes, or their like',
    replacement: undefined,
    parameters: ['memory', 'passes'],
  };
}

/** A constant of the library that stands for as little as it takes. */
function lowConstant(instance: PasswordHashingInstance): LowCost | undefined {
  const names = instance.facts.lowConstants ?? [];
  for (const { node } of instance.role('limits')) {
    const inner = unwrap(node);
    const name =
      inner.type === 'MemberExpression' ? staticKey(inner) : inner.type === 'Identifier' ? inner.name : '';
    if (name === undefined || !names.includes(name)) continue;
    return {
      node: inner,
      spelledBy: undefined,
      found: name,
      enough: 'the limits for interactive use',
      replacement: undefined,
      parameters: ['limits'],
    };
  }
  return undefined;
}
