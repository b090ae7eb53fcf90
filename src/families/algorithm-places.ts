import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { Hashing } from '../concepts/hashing.ts';
import { hashClass } from '../concepts/words/hash-algorithms.ts';
import { demand, type Demand } from '../dataflow/demand.ts';
import { isCall, type CallNode } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { constantPlaces, valuePlaces } from './constant-places.ts';
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

/** The places that choose the algorithm of a digest; through parameters, the calls that give the constants. */
export function algorithmPlaces(analysis: Analysis, instance: HashingInstance): readonly AlgorithmPlace[] {
  const { node, facts } = instance;
  const asked = instance.role('algorithm');
  const named = (algorithm: string): AlgorithmPlace => ({
    node: isCall(node) ? namingPart(node.callee) : node,
    algorithm,
    spelledBy: undefined,
    certain: true,
    instance,
  });
  if (facts.algorithm !== undefined) return [named(facts.algorithm)];
  const found = asked.flatMap((one) => placesOf(analysis, instance, one));
  if (found.length > 0 || facts.fallback === undefined) return found;
  return asked.every((one) => isAbsent(analysis, one)) ? [named(facts.fallback)] : [];
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

function placesOf(analysis: Analysis, instance: HashingInstance, asked: Demand): readonly AlgorithmPlace[] {
  // A helper's digest is what its call gives.
  const madeBy = (call: CallNode | undefined): HashingInstance =>
    call ? { ...instance, node: call, role: roleAt(instance, call) } : instance;
  const passed = valuePlaces(analysis, asked).flatMap((place): AlgorithmPlace[] => {
    const [facts] = analysis.factsOf(Hashing, place.asked).filter(({ algorithm }) => algorithm !== undefined);
    if (facts?.algorithm === undefined) return [];
    const node = unwrap(place.asked.node);
    return [
      {
        node: node.type === 'MemberExpression' ? node.property : node,
        algorithm: facts.algorithm,
        spelledBy: undefined,
        certain: !place.open,
        instance: madeBy(place.call),
      },
    ];
  });
  if (passed.length > 0) return passed;
  return constantPlaces(analysis, asked).flatMap(({ node, value, spelledBy, certain, call }) =>
    typeof value === 'string' ? [{ node, algorithm: value, spelledBy, certain, instance: madeBy(call) }] : [],
  );
}

/** What a helper's call hashes: any of its arguments. */
function roleAt(instance: HashingInstance, call: CallNode): HashingInstance['role'] {
  return (name) =>
    name === 'data' ? call.arguments.map((argument) => demand(argument)) : instance.role(name);
}
