import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Summary } from './api-graph.ts';
import { follow } from './api-states.ts';
import type { CallView } from './call-view.ts';
import { demand, type Demand } from './demand.ts';
import type { TaintTrace } from './taint-item.ts';

/**
 * Whether a schema promises a harmless value at the part asked for: its object's property of that name is a schema
 * whose own method of the same name is a sanitizer.
 */
export function isPromised(trace: TaintTrace, view: CallView, row: Summary, asked: Demand): boolean {
  const callee = unwrap(view.callee);
  const method = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  if (callee.type !== 'MemberExpression' || method === undefined || asked.path.length === 0) return false;
  const drop = row.row.schema === 'data' ? 1 : 0;
  let queue: readonly Demand[] = [demand(callee.object)];
  for (const key of asked.path.slice(drop)) {
    queue = queue
      .flatMap((one) => objectOf(trace, one, 8))
      .map((one) => ({ ...one, path: [...one.path, key] }));
  }
  return (
    queue.length > 0 &&
    asked.path.length > drop &&
    queue.every((one) =>
      follow(trace.file.apiOf(one.node, one.path, trace.query).states, [method]).some((state) =>
        state.sanitizers.some((sanitizer) => trace.question.covers(sanitizer.row.for)),
      ),
    )
  );
}

/** The object literal that a schema of an object was made from: the argument of the call that made it. */
function objectOf(trace: TaintTrace, schema: Demand, budget: number): readonly Demand[] {
  const node = unwrap(schema.node);
  if (budget === 0 || !trace.query.charge()) return [];
  if (schema.path.length === 0 && node.type === 'CallExpression') {
    const [argument] = node.arguments;
    if (argument && unwrap(argument).type === 'ObjectExpression') return [demand(argument)];
    const callee = unwrap(node.callee);
    // `z.object({ … }).strict()`: what is called on a schema gives it back.
    return callee.type === 'MemberExpression' ? objectOf(trace, demand(callee.object), budget - 1) : [];
  }
  return trace.file
    .originsOf({ ...schema, node }, trace.query)
    .flatMap((origin) => (origin.kind === 'value' ? objectOf(trace, origin.demand, budget - 1) : []));
}
