import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { AnswerMemory, type Cuts } from './answer-memory.ts';
import { viewsOf } from './call-view.ts';
import { ANY, demand, type CallContext, type Demand, type Origin } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import { Query } from './query.ts';

/** A value put into a built text. */
export interface Hole {
  /** The expression at the place of insertion. */
  readonly node: TSESTree.Node;
  readonly demand: Demand;
}

/** A piece of a built text. */
export type ShapePart = { readonly text: string; readonly node: TSESTree.Node } | { readonly hole: Hole };

/** One form a built text may take. */
export interface Shape {
  readonly parts: readonly ShapePart[];
  /** The expression whose value the text is, as the sink, or a caller of this file's function, is given it. */
  readonly place: TSESTree.Node;
}

/** How many forms of one text are told apart; what goes beyond becomes a hole that stands for all of them. */
const MOST_SHAPES = 8;
/** A text of more pieces is a hole: variables that are sums of themselves double them in every line. */
const MOST_PARTS = 20_000;
const MOST_NESTED = 80;

type Parts = readonly ShapePart[];

interface State {
  readonly file: FileFlow;
  readonly query: Query;
  readonly active: Set<TSESTree.Node>;
  /** Forms found on the way to this answer: texts that are put together of the same parts ask for them again. */
  readonly known: AnswerMemory<readonly Parts[]>;
  readonly cuts: Cuts;
  depth: number;
}

/**
 * The forms the text of an expression may take: literal text and holes, in order.
 *
 * Follows templates, `+`, `+=` over statements and branches, `concat`, `join` of lists that are built up, replaced
 * placeholders, methods that change nothing of the structure, and functions of this file. A value that is no built
 * text is a single hole.
 */
export function stringShapes(file: FileFlow, asked: Demand, query: Query): readonly Shape[] {
  const cuts: Cuts = { count: 0 };
  const state: State = { file, query, active: new Set(), known: new AnswerMemory(cuts), cuts, depth: 0 };
  return shapesThrough(state, asked, asked.node, 3);
}

/** Goes out through parameters, so that a text built by a caller is placed where the caller gives it. */
function shapesThrough(state: State, asked: Demand, place: TSESTree.Node, hops: number): readonly Shape[] {
  const callers = hops > 0 ? callerValues(state, asked, 12) : [];
  if (callers.length > 0) {
    return callers.slice(0, MOST_SHAPES * 2).flatMap((caller) =>
      // What a caller gives may be an object that the value is only read from: the text is not written there.
      shapesThrough(state, caller, caller.path.length > 0 ? place : caller.node, hops - 1),
    );
  }
  const shapes = valueShapes(state, asked);
  return shapes.map((parts) => ({ parts, place }));
}

function isBare(parts: Parts): boolean {
  return parts.length === 1 && parts[0] !== undefined && 'hole' in parts[0];
}

/** The arguments of callers that a value is, when it is a parameter of a function of this file. */
function callerValues(state: State, asked: Demand, budget: number): readonly Demand[] {
  const node = unwrap(asked.node);
  if (budget === 0 || (node.type !== 'Identifier' && node.type !== 'MemberExpression')) return [];
  const origins = state.file.originsOf({ ...asked, node }, state.query);
  const isParameter = isParameterName(state.file, node);
  if (isParameter) return origins.flatMap((origin) => (origin.kind === 'value' ? [origin.demand] : []));
  const [only] = origins;
  return origins.length === 1 && only?.kind === 'value' ? callerValues(state, only.demand, budget - 1) : [];
}

function isParameterName(file: FileFlow, node: TSESTree.Node): boolean {
  return (
    node.type === 'Identifier' && String(file.bindings.of(node)?.variable?.defs[0]?.type) === 'Parameter'
  );
}

function valueShapes(state: State, asked: Demand): readonly Parts[] {
  const node = unwrap(asked.node);
  const hole = (): readonly Parts[] => [[{ hole: { node, demand: { ...asked, node } } }]];
  if (state.active.has(node) || state.depth >= MOST_NESTED || !state.query.charge()) {
    state.cuts.count += 1;
    return state.active.has(node) ? [] : hole();
  }
  return state.known.recall(asked, state.query, () => {
    state.active.add(node);
    state.depth += 1;
    const shapes = builtShapes(state, node, asked) ?? originShapes(state, { ...asked, node });
    state.depth -= 1;
    state.active.delete(node);
    const isTooMuch =
      shapes === undefined ||
      shapes.length === 0 ||
      shapes.length > MOST_SHAPES ||
      shapes.some((parts) => parts.length > MOST_PARTS);
    return isTooMuch ? hole() : shapes;
  });
}

/** The forms of an operand: a value that is no built text keeps the expression that stands at its place. */
function operandShapes(
  state: State,
  node: TSESTree.Node,
  context: CallContext | undefined,
): readonly Parts[] {
  const shapes = valueShapes(state, demand(node, [], context));
  return shapes.map((parts) =>
    isBare(parts) ? [{ hole: { node: unwrap(node), demand: demand(node, [], context) } }] : parts,
  );
}

function originShapes(state: State, asked: Demand): readonly Parts[] | undefined {
  const origins = state.file.originsOf(asked, state.query);
  if (origins.length === 0) return undefined;
  const found: Parts[] = [];
  let opaque = false;
  for (const origin of origins) {
    const shapes = originShape(state, origin);
    if (shapes === undefined) opaque = true;
    else found.push(...shapes);
  }
  const built = found.filter((parts) => !isBare(parts));
  const hasOther = opaque || built.length < found.length || built.length === 0;
  return distinct(hasOther ? [...built, [{ hole: { node: asked.node, demand: asked } }]] : built);
}

function originShape(state: State, origin: Origin): readonly Parts[] | undefined {
  switch (origin.kind) {
    case 'value':
      return valueShapes(state, origin.demand);
    case 'undefined':
      return [];
    default:
      return undefined;
  }
}

function distinct(shapes: readonly Parts[]): readonly Parts[] {
  const seen = new Set<string>();
  return shapes.filter((parts) => {
    const key = parts
      .map((part) => ('text' in part ? `t${part.text}` : `h${part.hole.node.range[0]}`))
      .join('\0');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The forms of an expression that builds a text; undefined for any other. */
function builtShapes(state: State, node: TSESTree.Node, asked: Demand): readonly Parts[] | undefined {
  const { context } = asked;
  if (asked.path.length > 0) return undefined;
  switch (node.type) {
    case 'Literal':
      return 'regex' in node && node.regex ? undefined : [[{ text: String(node.value), node }]];
    case 'TemplateLiteral':
      return templateShapes(state, node, false, context);
    case 'BinaryExpression':
      return node.operator === '+' ? sumShapes(state, node, context) : undefined;
    case 'AssignmentExpression':
      return node.operator === '+='
        ? concatenated(state, [
            operandShapes(state, node.left, context),
            operandShapes(state, node.right, context),
          ])
        : undefined;
    case 'TaggedTemplateExpression':
      return isStringRaw(state.file, node.tag) || isPlainTag(state, node.tag)
        ? templateShapes(state, node.quasi, isStringRaw(state.file, node.tag), context)
        : undefined;
    case 'CallExpression':
      return callShapes(state, node, context);
    default:
      return undefined;
  }
}

function isStringRaw(file: FileFlow, tag: TSESTree.Node): boolean {
  const inner = unwrap(tag);
  if (inner.type === 'Identifier') {
    // `const sql = String.raw` makes a tag that only looks as if it escaped.
    const [origin, ...others] = file.originsOf(demand(inner), new Query(40));
    return others.length === 0 && origin?.kind === 'value' && isStringRawMember(origin.demand.node);
  }
  return isStringRawMember(inner);
}

function isStringRawMember(node: TSESTree.Node): boolean {
  return (
    node.type === 'MemberExpression' &&
    node.object.type === 'Identifier' &&
    node.object.name === 'String' &&
    staticKey(node) === 'raw'
  );
}

/** Tags that rows say give the text as it is. */
function isPlainTag(state: State, tag: TSESTree.Node): boolean {
  return state.file
    .apiOf(tag, [], state.query)
    .states.some((one) => one.summaries.some(({ mode, row }) => mode === 'tag' && row.keeps === 'value'));
}

function templateShapes(
  state: State,
  node: TSESTree.TemplateLiteral,
  raw: boolean,
  context: CallContext | undefined,
): readonly Parts[] {
  const operands: (readonly Parts[])[] = [];
  node.quasis.forEach((quasi, at) => {
    const text = raw ? quasi.value.raw : (quasi.value.cooked ?? quasi.value.raw);
    if (text !== '') operands.push([[{ text, node: quasi }]]);
    const expression = node.expressions[at];
    if (expression) operands.push(operandShapes(state, expression, context));
  });
  return operands.length === 0 ? [[{ text: '', node }]] : concatenated(state, operands);
}

function sumShapes(
  state: State,
  node: TSESTree.BinaryExpression,
  context: CallContext | undefined,
): readonly Parts[] | undefined {
  const operands: TSESTree.Node[] = [];
  let current: TSESTree.Node = node;
  while (current.type === 'BinaryExpression' && current.operator === '+') {
    operands.push(current.right);
    current = unwrap(current.left);
  }
  operands.push(current);
  const shapes = operands.reverse().map((operand) => operandShapes(state, operand, context));
  // A sum without text in it may be one of numbers.
  const hasText = shapes.some((one) =>
    one.some((parts) => parts.some((part) => 'text' in part && !isNumeric(part))),
  );
  return hasText ? concatenated(state, shapes) : undefined;
}

function isNumeric(part: { readonly text: string; readonly node: TSESTree.Node }): boolean {
  return part.node.type === 'Literal' && typeof part.node.value === 'number';
}

/** All ways to put the operands one after another; an operand with too many forms is taken for one hole. */
function concatenated(state: State, operands: readonly (readonly Parts[])[]): readonly Parts[] {
  let rows: ShapePart[][] = [[]];
  for (const operand of operands) {
    const [only] = operand;
    if (operand.length === 0) continue;
    if (operand.length === 1 && only) {
      for (const row of rows) row.push(...only);
    } else if (rows.length * operand.length <= MOST_SHAPES) {
      rows = rows.flatMap((row) => operand.map((parts) => [...row, ...parts]));
    } else {
      const richest = [...operand].sort((a, b) => holes(b) - holes(a));
      rows = rows.map((row, at) => [...row, ...(richest[at % richest.length] ?? [])]);
    }
    state.query.charge();
  }
  return rows;
}

function holes(parts: Parts): number {
  return parts.filter((part) => 'hole' in part).length;
}

/** Methods whose result has the structure of their receiver. */
const SAME_TEXT = new Set([
  'trim',
  'trimStart',
  'trimEnd',
  'toString',
  'valueOf',
  'normalize',
  'toLowerCase',
  'toUpperCase',
]);

function callShapes(
  state: State,
  node: TSESTree.CallExpression,
  context: CallContext | undefined,
): readonly Parts[] | undefined {
  const callee = unwrap(node.callee);
  const [first, second] = node.arguments;
  if (
    callee.type === 'Identifier' &&
    callee.name === 'String' &&
    first &&
    !state.file.bindings.of(callee)?.variable
  ) {
    const shapes = valueShapes(state, demand(first, [], context));
    return shapes.every(isBare) ? undefined : shapes;
  }
  const format = formatted(state, node, context);
  if (format) return format;
  if (callee.type !== 'MemberExpression') return undefined;
  const method = staticKey(callee) ?? '';
  if (SAME_TEXT.has(method)) {
    const shapes = operandShapes(state, callee.object, context);
    return shapes.some(isBare) ? undefined : shapes;
  }
  switch (method) {
    case 'concat': {
      const operands = [callee.object, ...node.arguments].map((one) => operandShapes(state, one, context));
      const hasText = operands.some((one) => one.some((parts) => parts.some((part) => 'text' in part)));
      return hasText ? concatenated(state, operands) : undefined;
    }
    case 'join':
      return joinedShapes(state, callee.object, first, context);
    case 'slice':
    case 'substring':
    case 'substr':
      return trimmedShapes(state, callee.object, context);
    case 'replace':
    case 'replaceAll':
      return replacedShapes(state, callee.object, first, second, context);
    case 'repeat': {
      const shapes = valueShapes(state, demand(callee.object, [], context));
      return shapes.every((parts) => parts.every((part) => 'text' in part)) ? shapes : undefined;
    }
    default:
      return undefined;
  }
}

/** `util.format('… %s', x)`: a row says which argument is the format. */
function formatted(
  state: State,
  node: TSESTree.CallExpression,
  context: CallContext | undefined,
): readonly Parts[] | undefined {
  for (const view of viewsOf(node)) {
    const { states } = state.file.apiOf(view.callee, [], state.query);
    const [format] = states.flatMap((one) => one.summaries.filter(({ row }) => row.keeps === 'format'));
    if (!format) continue;
    const escaped = format.row.escapes ?? '';
    const place = new RegExp(`(%(?:\\d+\\$)?[sdifjoO${escaped}])`);
    const [template, ...values] = view.arguments;
    if (!template) return undefined;
    return valueShapes(state, demand(template, [], context)).flatMap((parts) => {
      let next = 0;
      const operands = parts.flatMap((part): (readonly Parts[])[] => {
        if ('hole' in part) return [[[part]]];
        return part.text.split(place).flatMap((text): (readonly Parts[])[] => {
          const found = /^%(?:(\d+)\$)?(\w)$/.exec(text);
          if (!found || !place.test(text)) return text === '' ? [] : [[[{ text, node: part.node }]]];
          const value = values[found[1] === undefined ? next : Number(found[1]) - 1];
          if (found[1] === undefined) next += 1;
          // What the library escapes is a part of the text like any other.
          if (escaped.includes(found[2] ?? ' ')) return [[[{ text: 'x', node: part.node }]]];
          return value ? [operandShapes(state, value, context)] : [];
        });
      });
      return concatenated(state, operands);
    });
  }
  return undefined;
}

function trimmedShapes(
  state: State,
  receiver: TSESTree.Node,
  context: CallContext | undefined,
): readonly Parts[] | undefined {
  // Cutting a comma off the end leaves what matters of a built text.
  const shapes = operandShapes(state, receiver, context);
  return shapes.some(isBare) ? undefined : shapes;
}

function replacedShapes(
  state: State,
  receiver: TSESTree.Node,
  pattern: TSESTree.Node | undefined,
  replacement: TSESTree.Node | undefined,
  context: CallContext | undefined,
): readonly Parts[] | undefined {
  const shapes = operandShapes(state, receiver, context);
  if (shapes.some(isBare) || !pattern || !replacement) return undefined;
  const { values } = state.file.constantsOf(demand(pattern, [], context), state.query);
  const [constant] = values;
  const wanted = values.length === 1 && typeof constant?.value === 'string' ? constant.value : undefined;
  if (wanted === undefined || wanted === '') return shapes;
  return shapes.flatMap((parts) => {
    const operands = parts.flatMap((part): (readonly Parts[])[] => {
      if ('hole' in part) return [[[part]]];
      return part.text
        .split(wanted)
        .flatMap((text, at): (readonly Parts[])[] => [
          ...(at > 0 ? [operandShapes(state, replacement, context)] : []),
          [[{ text, node: part.node }]],
        ]);
    });
    return concatenated(state, operands);
  });
}

/** A list that is joined: its literal elements, what is inserted later, and what a callback makes of each element. */
function joinedShapes(
  state: State,
  list: TSESTree.Node,
  separator: TSESTree.Node | undefined,
  context: CallContext | undefined,
): readonly Parts[] | undefined {
  const glue = separator ? valueShapes(state, demand(separator, [], context)) : [[{ text: ',', node: list }]];
  const elements = elementsOf(state, list, context);
  if (elements.length === 0) return undefined;
  const operands: (readonly Parts[])[] = [];
  for (const [at, element] of elements.entries()) {
    if (at > 0) operands.push(glue.length === 1 ? glue : [[{ text: ',', node: list }]]);
    operands.push(
      operandShapes(state, element.node, element.context).map((parts) =>
        isBare(parts) ? [{ hole: { node: unwrap(element.node), demand: element } }] : parts,
      ),
    );
  }
  return concatenated(state, operands);
}

function elementsOf(state: State, list: TSESTree.Node, context: CallContext | undefined): readonly Demand[] {
  const found: Demand[] = [];
  const seen = new Set<string>();
  const visit = (asked: Demand, budget: number): void => {
    const node = unwrap(asked.node);
    const key = `${node.range[0]}-${node.range[1]}-${asked.path.join('.')}`;
    if (budget === 0 || seen.has(key) || !state.query.charge()) return;
    seen.add(key);
    if (asked.path.length === 0 || asked.path[0] !== ANY || asked.path.length > 1) {
      found.push({ ...asked, node });
      return;
    }
    const origins = state.file.originsOf({ ...asked, node }, state.query);
    if (origins.length === 0 && node.type !== 'ArrayExpression') found.push({ ...asked, node });
    for (const origin of sortedByText(origins)) {
      if (origin.kind === 'value') visit(origin.demand, budget - 1);
      else if (origin.kind !== 'undefined' && 'node' in origin) found.push({ ...asked, node });
    }
  };
  visit(demand(list, [ANY], context), 24);
  return found.slice(0, 64);
}

/** Elements in the order of the text: the literal's first, then what is pushed. */
function sortedByText(origins: readonly Origin[]): readonly Origin[] {
  return [...origins].sort((a, b) => startOf(a) - startOf(b));
}

function startOf(origin: Origin): number {
  return origin.kind === 'value' || origin.kind === 'key'
    ? origin.demand.node.range[0]
    : origin.node.range[0];
}
