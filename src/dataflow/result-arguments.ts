import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { PositionStep } from './access-path.ts';
import { keysOfSteps, viewsOf } from './call-view.ts';
import { demand, type Demand } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

type Call = TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.TaggedTemplateExpression;

/** Values looked at on the way from a later call back to the one that gave its receiver. */
const MOST_HOPS = 40;

/**
 * Arguments of later calls on what a call gives, by the steps of a position below `return`: after `return.{get,all}().*`,
 * all arguments of `get` and `all`; after `return.bind().run().0`, the first argument of `run` on what `bind` gives;
 * after `return().0`, that of a call of the result itself.
 *
 * A later call's receiver is followed back through variables, fields, promises and functions of this file.
 */
export function argumentsOnResult(
  file: FileFlow,
  call: Call,
  steps: readonly PositionStep[],
  query: Query,
): readonly Demand[] {
  const end = steps.findLastIndex(({ kind }) => kind === 'call');
  if (end < 0) return [];
  let calls: readonly Call[] = [call];
  let members: PositionStep[] = [];
  for (const step of steps.slice(0, end + 1)) {
    if (step.kind !== 'call') {
      members.push(step);
      continue;
    }
    calls = callsOn(file, calls, members, query);
    members = [];
  }
  return calls.flatMap((one) => selected(one, steps.slice(end + 1)));
}

/** Calls of a member of what some calls give, or of what they give itself. */
function callsOn(
  file: FileFlow,
  calls: readonly Call[],
  members: readonly PositionStep[],
  query: Query,
): readonly Call[] {
  const wanted = new Set<TSESTree.Node>(calls);
  const last = members.at(-1);
  const candidates = last
    ? last.kind === 'property'
      ? last.names.flatMap((name) => file.index.callsOf(name))
      : []
    : file.index.callsNamed(calls.flatMap(lastName));
  return candidates.filter((candidate) => {
    let receiver = unwrap(candidate.type === 'TaggedTemplateExpression' ? candidate.tag : candidate.callee);
    for (const member of members.toReversed()) {
      if (receiver.type !== 'MemberExpression') return false;
      const key = staticKey(receiver);
      if (member.kind === 'property' && (key === undefined || !member.names.includes(key))) return false;
      receiver = unwrap(receiver.object);
    }
    return comesFrom(file, receiver, wanted, query);
  });
}

function lastName(call: Call): readonly string[] {
  const callee = unwrap(call.type === 'TaggedTemplateExpression' ? call.tag : call.callee);
  const name = callee.type === 'Identifier' ? callee.name : staticKey(callee);
  return name === undefined ? [] : [name];
}

/** Whether a value may be what one of the calls gave. */
function comesFrom(
  file: FileFlow,
  value: TSESTree.Node,
  wanted: ReadonlySet<TSESTree.Node>,
  query: Query,
): boolean {
  const queue: Demand[] = [demand(value)];
  const seen = new Set<TSESTree.Node>();
  for (let at = 0; at < queue.length && at < MOST_HOPS; at += 1) {
    const asked = queue[at] as Demand;
    const node = unwrap(asked.node);
    if (asked.path.length === 0) {
      if (wanted.has(node)) return true;
      if (seen.has(node)) continue;
      seen.add(node);
    }
    if (!query.charge()) return false;
    for (const origin of file.originsOf({ ...asked, node }, query)) {
      if (origin.kind === 'value') queue.push(origin.demand);
    }
  }
  return false;
}

/** The arguments that the rest of a position selects: the first step says which, the others what part. */
function selected(call: Call, steps: readonly PositionStep[]): readonly Demand[] {
  const [which, ...below] = steps;
  const view = viewsOf(call).at(-1);
  if (!which || !view) return [];
  const chosen = view.arguments.filter(
    (_, at) =>
      which.kind === 'any-property' || (which.kind === 'property' && which.names.includes(String(at))),
  );
  return chosen.flatMap((argument) => {
    const isSpread = argument.type === 'SpreadElement';
    const node = isSpread ? argument.argument : argument;
    return keysOfSteps(below).map((keys) => demand(node, isSpread ? ['*', ...keys] : keys));
  });
}
