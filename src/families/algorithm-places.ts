import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { Hashing } from '../concepts/hashing.ts';
import { hashClass } from '../concepts/words/hash-algorithms.ts';
import { demand, type Demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import { isCall } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { HashingInstance } from './hash-purpose.ts';

/** A place where the algorithm of a digest is chosen. */
export interface AlgorithmPlace {
  /** What would have to change there: the constant, or the name of the function. */
  readonly node: TSESTree.Node;
  readonly algorithm: string;
  /** The literal that spells it; undefined where a function stands for it. */
  readonly spelledBy: TSESTree.Node | undefined;
  /** Whether nothing else can stand there. */
  readonly certain: boolean;
  /** The digest as it is made from there: for a helper function, its call. */
  readonly instance: HashingInstance;
}

/** Helper functions between the constant and the call. */
const MOST_HELPERS = 4;

/** The places that choose the algorithm of a digest; through parameters, the calls that give the constants. */
export function algorithmPlaces(analysis: Analysis, instance: HashingInstance): readonly AlgorithmPlace[] {
  const { node, facts } = instance;
  if (facts.algorithm !== undefined) {
    const place = isCall(node) ? namingPart(node.callee) : node;
    return [{ node: place, algorithm: facts.algorithm, spelledBy: undefined, certain: true, instance }];
  }
  const found = instance
    .role('algorithm')
    .flatMap((asked) => placesOf(analysis, instance, asked, MOST_HELPERS));
  if (found.length > 0 || facts.fallback === undefined || !isCall(node)) return found;
  const set = instance.role('algorithm').some((asked) => !isAbsent(analysis, asked));
  const place = namingPart(node.callee);
  return set
    ? []
    : [{ node: place, algorithm: facts.fallback, spelledBy: undefined, certain: true, instance }];
}

/** The part of a callee that names the algorithm (`md.sha1.create`), else its last name. */
function namingPart(callee: TSESTree.Node): TSESTree.Node {
  const last = unwrap(callee);
  for (let node = last; node.type === 'MemberExpression'; node = unwrap(node.object)) {
    const key = staticKey(node);
    if (key !== undefined && hashClass(key) === 'broken') return node.property;
  }
  return last.type === 'MemberExpression' ? last.property : last;
}

function isAbsent(analysis: Analysis, asked: Demand): boolean {
  const { values, complete } = analysis.constantsOf(asked);
  return complete && values.every(({ value }) => value === undefined);
}

function placesOf(
  analysis: Analysis,
  instance: HashingInstance,
  asked: Demand,
  depth: number,
): readonly AlgorithmPlace[] {
  const node = unwrap(asked.node);
  const parameter = node.type === 'Identifier' && isParameter(analysis, node);
  if (parameter && depth > 0) {
    const origins = analysis.file.originsOf({ ...asked, node }, new Query());
    const isOpen = origins.some(({ kind }) => kind !== 'value');
    return origins.flatMap((origin) => {
      if (origin.kind !== 'value') return [];
      const call = callAround(origin.demand.node);
      const isDefault = call === undefined || origin.demand.node.parent?.type === 'AssignmentPattern';
      // A helper's digest is what its call gives.
      const made = call && !isDefault ? { ...instance, node: call, role: roleAt(instance, call) } : instance;
      return placesOf(analysis, made, origin.demand, depth - 1).map((place) =>
        isDefault && isOpen ? { ...place, certain: false } : place,
      );
    });
  }
  const passed = analysis.factsOf(Hashing, asked).find(({ algorithm }) => algorithm !== undefined);
  if (passed?.algorithm !== undefined) {
    const place = node.type === 'MemberExpression' ? node.property : node;
    return [{ node: place, algorithm: passed.algorithm, spelledBy: undefined, certain: true, instance }];
  }
  const { values, complete } = analysis.constantsOf(asked);
  return values.flatMap(({ value, node: spelledBy, inProduction }) => {
    if (typeof value !== 'string' || !inProduction) return [];
    const inside = spelledBy.range[0] >= node.range[0] && spelledBy.range[1] <= node.range[1];
    const place = asked.path.length > 0 && !inside ? placeOfOption(analysis, asked, spelledBy) : node;
    return [{ node: inside ? spelledBy : place, algorithm: value, spelledBy, certain: complete, instance }];
  });
}

/** The property of an options object where it is written, unless the object is built in several steps. */
function placeOfOption(analysis: Analysis, asked: Demand, fallback: TSESTree.Node): TSESTree.Node {
  const [setting] = analysis.optionAt([demand(asked.node, [], asked.context)], asked.path).settings;
  return setting?.node ?? fallback;
}

/** What a helper's call hashes: any of its arguments. */
function roleAt(
  instance: HashingInstance,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
): HashingInstance['role'] {
  return (name) =>
    name === 'data' ? call.arguments.map((argument) => demand(argument)) : instance.role(name);
}

function isParameter(analysis: Analysis, node: TSESTree.Identifier): boolean {
  return String(analysis.file.bindings.of(node)?.variable?.defs[0]?.type) === 'Parameter';
}

/** The call that a node is an argument of. */
function callAround(node: TSESTree.Node): TSESTree.CallExpression | TSESTree.NewExpression | undefined {
  for (let child = node, { parent } = node; parent; child = parent, { parent } = parent) {
    if (isCall(parent)) return parent.callee === child ? undefined : parent;
    if (/Statement$|Declaration$|Function/.test(parent.type)) return undefined;
  }
  return undefined;
}
