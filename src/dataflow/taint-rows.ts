import { unwrap } from '../syntax/unwrap.ts';
import type { ApiState, Summary } from './api-graph.ts';
import { valuesAt, type CallView } from './call-view.ts';
import { ANY, DEEP, demand, namesProperty, type KeyPath } from './demand.ts';
import { promisedBy } from './schema-promise.ts';
import type { Item, TaintTrace } from './taint-item.ts';
import { becoming } from './value-kinds.ts';

/**
 * Follows a call by what rows say of it: a sanitizer for the context ends the way, a summary says what of its input
 * comes out, and a sanitizer for another context lets everything through. False where no row speaks.
 */
export function followRows(
  trace: TaintTrace,
  item: Item,
  states: readonly ApiState[],
  view: CallView,
): boolean {
  if (makesNumber(trace, item, states, view)) return true;
  if (isSanitized(trace, states, view)) {
    trace.foundSafe();
    return true;
  }
  return isSummarized(trace, item, states, view) || isMisplaced(trace, item, states, view);
}

/** `Number(x)` is safe but to questions about numbers, which ask how large it can get. */
function makesNumber(trace: TaintTrace, item: Item, states: readonly ApiState[], view: CallView): boolean {
  if (!trace.question.kinds?.includes('number')) return false;
  return states
    .flatMap((state) => state.summaries)
    .filter((one) => one.row.kind === 'number' && speaks(trace, one, view))
    .map((one) => followSummary(trace, item, one, view))
    .some(() => true);
}

function isSanitized(trace: TaintTrace, states: readonly ApiState[], view: CallView): boolean {
  const { file, question, query } = trace;
  const mode = modeOf(view);
  return states.some((state) =>
    state.sanitizers.some(
      (one) =>
        one.mode === mode &&
        one.row.output.startsWith('return') &&
        question.covers(one.row.for) &&
        // Where it may be one, the value may be safe.
        file.judge(one.conditions, view.node, query) !== false,
    ),
  );
}

function isSummarized(trace: TaintTrace, item: Item, states: readonly ApiState[], view: CallView): boolean {
  const speaking = states.flatMap((state) => state.summaries).filter((one) => speaks(trace, one, view));
  for (const one of speaking) followSummary(trace, item, one, view);
  return speaking.length > 0;
}

function speaks(trace: TaintTrace, one: Summary, view: CallView): boolean {
  return (
    one.mode === modeOf(view) &&
    one.row.output.startsWith('return') &&
    trace.file.holds(one.conditions, view.node, trace.query)
  );
}

function followSummary(trace: TaintTrace, item: Item, one: Summary, view: CallView): void {
  const { context } = item.asked;
  const { keeps, kind } = one.row;
  const path = belowOutput(one, item.asked.path);
  if (!path || (keeps === 'format' && namesProperty(path))) return;
  const schemas = (one.positions['schema'] ?? []).flatMap((position) => valuesAt(view, position, context));
  const promised = schemas.length > 0 ? promisedBy(trace, schemas, path) : undefined;
  if (promised?.harmless) {
    trace.foundSafe();
    return;
  }
  const made = kind ?? promised?.kind ?? (keeps === 'format' ? 'text' : undefined);
  const limit = made === undefined ? item.limit : becoming(item.limit, made);
  for (const position of one.positions['input'] ?? []) {
    for (const value of valuesAt(view, position, context)) {
      const below = keeps === 'value' ? [...value.path, ...path] : value.path;
      trace.follow(item, { ...value, path: below }, { deep: keeps === 'taint', limit });
    }
  }
  if (keeps !== 'format') return;
  for (const argument of view.arguments) {
    const value = argument.type === 'SpreadElement' ? argument.argument : argument;
    trace.follow(item, demand(unwrap(value), [], context), { limit });
  }
}

/** The part of a summary's output that is asked for; undefined where the output is another part of what the call gives. */
function belowOutput(one: Summary, path: KeyPath): KeyPath | undefined {
  let below = path;
  for (const step of one.positions['output']?.[0]?.steps ?? []) {
    const [key, ...rest] = below;
    if (key === undefined || key === DEEP) return below;
    if (step.kind === 'property' && !step.names.includes(key) && key !== ANY) return undefined;
    below = rest;
  }
  return below;
}

/** A sanitizer for another context is none: what goes in comes out. */
function isMisplaced(trace: TaintTrace, item: Item, states: readonly ApiState[], view: CallView): boolean {
  const rows = states.flatMap((state) => state.sanitizers).filter((one) => one.mode === modeOf(view));
  for (const one of rows) {
    for (const position of one.positions['input'] ?? []) {
      for (const value of valuesAt(view, position, item.asked.context)) {
        trace.follow(item, value, { deep: true, limit: becoming(item.limit, 'text') });
      }
    }
  }
  return rows.length > 0;
}

function modeOf(view: CallView): string {
  if (view.node.type === 'NewExpression') return 'construct';
  return view.node.type === 'TaggedTemplateExpression' ? 'tag' : 'call';
}
