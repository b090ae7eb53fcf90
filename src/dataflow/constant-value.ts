import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Cuts } from './answer-memory.ts';
import { outcomeInProduction, runsInProduction } from './deployment.ts';
import { ANY, DEEP, demand, type Demand, type Origin } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import { importedBy } from './other-modules.ts';
import type { Query } from './query.ts';

/** A value that the text of a program spells. */
export type ConstantValue = string | number | boolean | bigint | null | undefined;

/** One of the values an expression may have. */
export interface KnownValue {
  readonly value: ConstantValue;
  /** The node that spells it. */
  readonly node: TSESTree.Node;
  /** False where it stands only where the program does not run in production: a branch for development or tests. */
  readonly inProduction: boolean;
}

/** The values an expression may have. */
export interface ConstantSet {
  readonly values: readonly KnownValue[];
  /** Whether it can have no other. */
  readonly complete: boolean;
}

/** How many values one expression is followed with. */
const MOST_VALUES = 16;
const MOST_NESTED = 60;
/** A text longer than this is not worth computing. */
const LONGEST = 20_000;

const UNKNOWN: ConstantSet = { values: [], complete: false };

/** What one file's evaluations have in common. */
export interface ConstantMemory {
  readonly cuts: Cuts;
  readonly active: Map<TSESTree.Node, Set<string>>;
  depth: number;
}

/** Memory of a file of which nothing has been asked. */
export function createConstantMemory(cuts: Cuts): ConstantMemory {
  return { cuts, active: new Map(), depth: 0 };
}

/**
 * The values an expression, or its part at the demand's path, may have.
 *
 * Computes literals, templates, operators, the pure methods of strings and numbers, and follows names, members,
 * branches, and functions of this file. What cannot be computed makes the set incomplete.
 */
export function constantValues(
  file: FileFlow,
  memory: ConstantMemory,
  asked: Demand,
  query: Query,
): ConstantSet {
  const node = unwrap(asked.node);
  const key = asked.path.join('\0');
  const active = memory.active.get(node) ?? new Set<string>();
  memory.active.set(node, active);
  if (active.has(key) || memory.depth >= MOST_NESTED || !query.charge()) {
    memory.cuts.count += 1;
    return UNKNOWN;
  }
  active.add(key);
  memory.depth += 1;
  const answer =
    (asked.path.length === 0
      ? (deploymentFlag(file, node, query) ?? computed(file, memory, node, asked, query))
      : undefined) ?? followed(file, memory, { ...asked, node }, query);
  memory.depth -= 1;
  active.delete(key);
  return answer;
}

function followed(file: FileFlow, memory: ConstantMemory, asked: Demand, query: Query): ConstantSet {
  const origins = file.originsOf(asked, query);
  if (origins.length === 0 || asked.path.includes(DEEP)) return UNKNOWN;
  return union(
    origins.map((origin) => {
      switch (origin.kind) {
        case 'value':
          return constantValues(file, memory, origin.demand, query);
        case 'undefined':
          return known(file, undefined, origin.node, query);
        case 'global':
          return origin.name === 'undefined' && origin.path.length === 0
            ? known(file, undefined, origin.node, query)
            : UNKNOWN;
        case 'key':
          return keyNames(file, origin.demand, query);
        case 'import':
          return importedConstants(file, origin, query);
        default:
          return UNKNOWN;
      }
    }),
  );
}

/** What another module exports, where something is known of it; the import spells it. */
function importedConstants(
  file: FileFlow,
  origin: Extract<Origin, { kind: 'import' }>,
  query: Query,
): ConstantSet {
  const values = file.modules.constantsOf(importedBy(file, origin));
  return values && values.length > 0
    ? union(values.map((value) => known(file, value, origin.node, query)))
    : UNKNOWN;
}

/** A flag that says where the program runs: its one value in production, its other elsewhere. */
function deploymentFlag(file: FileFlow, node: TSESTree.Node, query: Query): ConstantSet | undefined {
  if (!file.asksDeployment || node.type === 'Literal') return undefined;
  const outcome = outcomeInProduction(file, node, query);
  if (outcome === undefined) return undefined;
  return {
    values: [
      { value: outcome, node, inProduction: true },
      { value: !outcome, node, inProduction: false },
    ],
    complete: true,
  };
}

/** The names of an object literal's properties. */
function keyNames(file: FileFlow, asked: Demand, query: Query): ConstantSet {
  let node = unwrap(asked.node);
  for (let step = 0; step < 6 && node.type !== 'ObjectExpression'; step += 1) {
    const [origin, ...others] = file.originsOf(demand(node, asked.path, asked.context), query);
    if (others.length > 0 || origin?.kind !== 'value' || origin.demand.path.length > 0) return UNKNOWN;
    node = unwrap(origin.demand.node);
  }
  if (node.type !== 'ObjectExpression') return UNKNOWN;
  const names = node.properties.map((property) =>
    property.type === 'Property' ? staticKey(property) : undefined,
  );
  const inProduction = runsInProduction(file, node, query);
  const values = names.flatMap((name) => (name === undefined ? [] : [{ value: name, node, inProduction }]));
  return { values, complete: values.length === names.length };
}

function known(file: FileFlow, value: ConstantValue, node: TSESTree.Node, query: Query): ConstantSet {
  return { values: [{ value, node, inProduction: runsInProduction(file, node, query) }], complete: true };
}

function union(sets: readonly ConstantSet[]): ConstantSet {
  const values: KnownValue[] = [];
  for (const set of sets) {
    for (const one of set.values) {
      if (!values.some(({ value, node }) => Object.is(value, one.value) && node === one.node))
        values.push(one);
    }
  }
  return {
    values: values.slice(0, MOST_VALUES),
    complete: values.length <= MOST_VALUES && sets.every((set) => set.complete),
  };
}

/** The value of an expression that makes a new one; undefined where its value is that of another expression. */
function computed(
  file: FileFlow,
  memory: ConstantMemory,
  node: TSESTree.Node,
  asked: Demand,
  query: Query,
): ConstantSet | undefined {
  const ask = (next: TSESTree.Node): ConstantSet =>
    constantValues(file, memory, demand(next, [], asked.context), query);
  switch (node.type) {
    case 'Literal':
      return 'regex' in node && node.regex ? UNKNOWN : known(file, node.value as ConstantValue, node, query);
    case 'TemplateLiteral':
      return combine(
        [
          ...node.quasis.map((quasi) => known(file, quasi.value.cooked ?? undefined, node, query)),
          ...node.expressions.map(ask),
        ],
        node,
        (parts) => {
          const texts = parts.slice(0, node.quasis.length);
          return texts
            .map(
              (text, at) =>
                String(text) + (at < node.expressions.length ? String(parts[texts.length + at]) : ''),
            )
            .join('');
        },
      );
    case 'BinaryExpression':
      return binary(node, ask);
    case 'UnaryExpression':
      return combine([ask(node.argument)], node, ([value]) => unary(node.operator, value));
    case 'CallExpression':
      return calledValue(file, node, ask, query);
    case 'TaggedTemplateExpression': {
      const isRaw =
        node.tag.type === 'MemberExpression' &&
        node.tag.object.type === 'Identifier' &&
        node.tag.object.name === 'String' &&
        staticKey(node.tag) === 'raw';
      return isRaw && node.quasi.expressions.length === 0
        ? known(file, node.quasi.quasis[0]?.value.raw, node, query)
        : undefined;
    }
    default:
      return undefined;
  }
}

function combine(
  sets: readonly ConstantSet[],
  node: TSESTree.Node,
  compute: (values: readonly ConstantValue[]) => ConstantValue | typeof NO_VALUE,
): ConstantSet {
  let rows: readonly (readonly KnownValue[])[] = [[]];
  let complete = true;
  for (const set of sets) {
    complete &&= set.complete;
    rows = rows.flatMap((row) => set.values.map((value) => [...row, value]));
    if (rows.length > MOST_VALUES) {
      rows = rows.slice(0, MOST_VALUES);
      complete = false;
    }
  }
  const values: KnownValue[] = [];
  for (const row of rows) {
    const value = compute(row.map((part) => part.value));
    if (value === NO_VALUE || (typeof value === 'string' && value.length > LONGEST)) complete = false;
    else values.push({ value, node, inProduction: row.every((part) => part.inProduction) });
  }
  return { values, complete: complete && values.length > 0 };
}

const NO_VALUE = Symbol('no value');

function binary(
  node: TSESTree.BinaryExpression,
  ask: (next: TSESTree.Node) => ConstantSet,
): ConstantSet | undefined {
  if (node.operator === '+') {
    // A chain of thousands is flattened: it leans to the left.
    const operands: TSESTree.Node[] = [];
    let current: TSESTree.Node = node;
    while (current.type === 'BinaryExpression' && current.operator === '+') {
      operands.push(current.right);
      current = unwrap(current.left);
    }
    operands.push(current);
    if (operands.length > 200) return UNKNOWN;
    const sets: ConstantSet[] = [];
    for (const operand of operands.reverse()) {
      const set = ask(operand);
      if (set.values.length === 0) return UNKNOWN;
      sets.push(set);
    }
    return combine(sets, node, (values) =>
      values.reduce((sum, value) =>
        typeof sum === 'string' || typeof value === 'string'
          ? String(sum) + String(value)
          : Number(sum) + Number(value),
      ),
    );
  }
  return combine([ask(node.left as TSESTree.Node), ask(node.right)], node, ([a, b]) => {
    switch (node.operator) {
      case '===':
      case '==':
        return a === b;
      case '!==':
      case '!=':
        return a !== b;
      default:
        return typeof a === 'number' && typeof b === 'number' ? arithmetic(node.operator, a, b) : NO_VALUE;
    }
  });
}

function arithmetic(operator: string, a: number, b: number): ConstantValue | typeof NO_VALUE {
  switch (operator) {
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
    case '**':
      return a ** b;
    case '<<':
      return a << b;
    case '>>':
      return a >> b;
    case '|':
      return a | b;
    case '&':
      return a & b;
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    case '>=':
      return a >= b;
    default:
      return NO_VALUE;
  }
}

function unary(operator: string, value: ConstantValue): ConstantValue | typeof NO_VALUE {
  switch (operator) {
    case '!':
      return !value;
    case '-':
      return typeof value === 'bigint' ? -value : -Number(value);
    case '+':
      return typeof value === 'bigint' ? NO_VALUE : Number(value);
    case 'void':
      return undefined;
    case 'typeof':
      return typeof value;
    default:
      return NO_VALUE;
  }
}

/** Methods of strings whose result depends on nothing but their arguments. */
const PURE_METHODS = new Set([
  'toLowerCase',
  'toUpperCase',
  'trim',
  'trimStart',
  'trimEnd',
  'concat',
  'slice',
  'substring',
  'substr',
  'repeat',
  'replace',
  'replaceAll',
  'padStart',
  'padEnd',
  'charAt',
  'at',
  'toString',
  'valueOf',
  'normalize',
]);

function calledValue(
  file: FileFlow,
  node: TSESTree.CallExpression,
  ask: (next: TSESTree.Node) => ConstantSet,
  query: Query,
): ConstantSet | undefined {
  const callee = unwrap(node.callee);
  const { arguments: values } = node;
  if (values.some((argument) => argument.type === 'SpreadElement')) return undefined;
  if (callee.type === 'Identifier' && !file.bindings.of(callee)?.variable && values.length === 1) {
    const [argument] = values;
    if (!argument) return undefined;
    switch (callee.name) {
      case 'String':
        return combine([ask(argument)], node, ([value]) => String(value));
      case 'Number':
        return combine([ask(argument)], node, ([value]) => Number(value));
      case 'Boolean':
        return combine([ask(argument)], node, ([value]) => Boolean(value));
      case 'parseInt':
        return combine([ask(argument)], node, ([value]) => Number.parseInt(String(value)));
      default:
        return undefined;
    }
  }
  if (callee.type !== 'MemberExpression') return undefined;
  const method = staticKey(callee);
  if (method === 'join') return joined(file, callee.object, values[0], node, ask, query);
  if (method === undefined || !PURE_METHODS.has(method) || callee.object.type === 'Super') return undefined;
  const receiver = ask(callee.object);
  if (receiver.values.length === 0 || receiver.values.some(({ value }) => typeof value !== 'string'))
    return undefined;
  return combine([receiver, ...values.map(ask)], node, ([text, ...given]) => {
    try {
      const call = String.prototype[method as 'slice'] as unknown as (...all: readonly unknown[]) => unknown;
      if (method === 'repeat' && Number(given[0]) * String(text).length > LONGEST) return NO_VALUE;
      const result = Reflect.apply(call, String(text), given);
      return typeof result === 'string' ? result : NO_VALUE;
    } catch {
      // `'x'.repeat(-1)` throws where it runs as well: it has no value.
      return NO_VALUE;
    }
  });
}

function joined(
  file: FileFlow,
  list: TSESTree.Node,
  separator: TSESTree.Node | undefined,
  node: TSESTree.Node,
  ask: (next: TSESTree.Node) => ConstantSet,
  query: Query,
): ConstantSet | undefined {
  let array = unwrap(list);
  for (let step = 0; step < 6 && array.type !== 'ArrayExpression'; step += 1) {
    const [origin, ...others] = file.originsOf(demand(array), query);
    if (others.length > 0 || origin?.kind !== 'value' || origin.demand.path.length > 0) return undefined;
    array = unwrap(origin.demand.node);
  }
  if (array.type !== 'ArrayExpression' || array.elements.length > 200) return undefined;
  // What is pushed later is seen in the origins of any element.
  const elements = file.originsOf(demand(list, [ANY]), query);
  if (elements.some((origin) => origin.kind !== 'value')) return undefined;
  const inserted = unwrap(list).type !== 'ArrayExpression' && elements.length > 1;
  if (inserted || array.elements.some((element) => element === null || element.type === 'SpreadElement'))
    return undefined;
  const by = separator ? ask(separator) : known(file, ',', node, query);
  return combine(
    [by, ...array.elements.map((element) => ask(element as TSESTree.Node))],
    node,
    ([glue, ...texts]) => texts.map(String).join(String(glue)),
  );
}
