import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { CallNode, FunctionNode } from '../syntax/functions.ts';
import type { Position, PositionStep } from './access-path.ts';
import type { ApiState } from './api-graph.ts';
import { closure, matchesSelector } from './api-states.ts';
import type { KeyPath } from './demand.ts';
import { targets } from './edge-targets.ts';
import type { FileFlow } from './file-flow.ts';
import type { FunctionUses } from './function-uses.ts';
import type { Query } from './query.ts';

/**
 * What a parameter of a function is by a call that the function is given to.
 *
 * @param callees what the call's callee may be
 * @param use the call, and where in its arguments the function stands
 */
export function callbackStates(
  file: FileFlow,
  callees: readonly ApiState[],
  { call, index: at, path: place }: FunctionUses['callbacks'][number],
  owner: FunctionNode,
  index: number,
  query: Query,
): readonly ApiState[] {
  const edges = callees
    .flatMap((state) => state.callbacks)
    .filter(
      (edge) =>
        edge.construct === (call.type === 'NewExpression') &&
        matchesSelector(edge.parameter, index) &&
        (edge.conditions?.parameters === undefined || edge.conditions.parameters === owner.params.length) &&
        takesFunctionAt(edge.position, call, at, place),
    );
  return closure(targets(file, edges, call, query));
}

function takesFunctionAt(position: Position, call: CallNode, at: number, place: KeyPath): boolean {
  const { base, steps } = position;
  const offset = reflectedBy(call);
  const index = at - offset;
  const fits =
    (base.kind === 'argument' && base.index === index) ||
    (base.kind === 'arguments-from' && index >= base.index) ||
    (base.kind === 'last' && at === call.arguments.length - 1);
  // Lists of functions are looked into: routers take them anywhere.
  return (
    fits &&
    reaches(
      steps.filter((step) => step.kind !== 'index'),
      place.filter((key) => key !== '*'),
    )
  );
}

/** Whether the steps of a position lead along a path of keys. */
function reaches(steps: readonly PositionStep[], place: KeyPath): boolean {
  const [step, ...others] = steps;
  if (!step) return place.length === 0;
  if (step.kind === 'any-depth')
    return reaches(others, []) || place.some((_, at) => reaches(others, place.slice(at)));
  const [key, ...below] = place;
  if (key === undefined) return false;
  const fits = step.kind === 'any-property' || (step.kind === 'property' && step.names.includes(key));
  return fits && reaches(others, below);
}

function reflectedBy(call: CallNode): number {
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && staticKey(callee) === 'call' ? 1 : 0;
}
