import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { ConstantSet, KnownValue } from './constant-value.ts';
import { runsInProduction } from './deployment.ts';
import { DEEP, demand, type Demand, type KeyPath } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

/** One way in which an option is set. */
export interface OptionSetting {
  /** The expression that gives the value, at the place where the option is written. */
  readonly node: TSESTree.Node;
  readonly demand: Demand;
  /** The values it may have; explicit `undefined` among them. */
  readonly constants: ConstantSet;
}

/** What an options object says under a key. */
export interface Option {
  /** The ways in which it is set that reach the use. */
  readonly settings: readonly OptionSetting[];
  /** Objects that may stand there and do not have it: where it could be added. */
  readonly lackedBy: readonly TSESTree.Node[];
  /** Whether nothing else can stand there: no spread, parameter or call of which nothing is known. */
  readonly complete: boolean;
  /** All constant values of all settings, those left out that stand only outside production. */
  readonly values: readonly KnownValue[];
}

/** How many expressions are looked at for one option. */
const MOST_PARTS = 60;

/**
 * What options say under a path of keys, wherever the object is built: literals, variables, spreads of known objects,
 * `Object.assign`, later writes, functions of this file, fields of classes.
 *
 * An option is *set*, *lacked* by a known object, or the answer is not `complete`: absence is said only of objects
 * all of whose keys are known. What stands only where the program does not run in production is left out.
 *
 * @param options the demands of a role; none means that the call has no such argument, and then the option is lacked
 *   by nothing that could be named
 */
export function optionAt(file: FileFlow, options: readonly Demand[], path: KeyPath, query: Query): Option {
  const reader = new OptionReader(file, query);
  const { settings, lackedBy, complete } = either(
    options.map((asked) => reader.read({ ...asked, path: [...asked.path, ...path] })),
  );
  return {
    settings,
    lackedBy,
    complete: complete && settings.every(({ constants }) => constants.complete),
    values: settings.flatMap(({ constants }) => constants.values).filter(({ inProduction }) => inProduction),
  };
}

/** What one object says: settings, objects without the option, and whether that is all. */
interface Reading {
  readonly settings: readonly OptionSetting[];
  readonly lackedBy: readonly TSESTree.Node[];
  readonly complete: boolean;
}

/** What stands outside production alone says nothing there. */
const NOTHING: Reading = { settings: [], lackedBy: [], complete: true };
const NOTHING_KNOWN: Reading = { settings: [], lackedBy: [], complete: false };

class OptionReader {
  readonly #file: FileFlow;
  readonly #query: Query;
  readonly #active = new Map<TSESTree.Node, Set<string>>();
  #left = MOST_PARTS;

  constructor(file: FileFlow, query: Query) {
    this.#file = file;
    this.#query = query;
  }

  read(given: Demand): Reading {
    const asked = { ...given, node: unwrap(given.node) };
    const { node, path } = asked;
    if (path.length === 0) {
      if (!runsInProduction(this.#file, node, this.#query)) return NOTHING;
      const constants = this.#file.constantsOf(asked, this.#query);
      return { settings: [{ node, demand: asked, constants }], lackedBy: [], complete: true };
    }
    const key = `${path.join('\0')}|${asked.context?.call.range[0] ?? ''}`;
    const active = this.#active.get(node) ?? new Set<string>();
    this.#active.set(node, active);
    this.#left -= 1;
    if (active.has(key) || this.#left < 0 || path.includes(DEEP) || !this.#query.charge())
      return NOTHING_KNOWN;
    active.add(key);
    const reading = this.#below(asked);
    active.delete(key);
    return reading;
  }

  #below(asked: Demand): Reading {
    const { node, path, context } = asked;
    // `cookie: true`: no object, and so nothing set in one.
    if (isPrimitive(node)) return this.#lacks(node);
    // Options that are made anew for each request.
    if (isFunction(node)) {
      const results = this.#file.index.returnsOf(node);
      return results.length === 0
        ? NOTHING_KNOWN
        : either(results.map((result) => this.read(demand(result, path, context))));
    }
    if (node.type === 'ObjectExpression') return this.#literal(node, asked);
    const merged = mergedObjects(node);
    if (merged) return this.#merged(merged, asked);
    const origins = this.#file.originsOf(asked, this.#query);
    if (origins.length === 0) return NOTHING_KNOWN;
    return either(
      origins.map((origin) => {
        if (origin.kind === 'value') return this.read(origin.demand);
        return origin.kind === 'undefined' ? this.#lacks(origin.node) : NOTHING_KNOWN;
      }),
    );
  }

  /** Properties of a literal, the last first: what comes later hides what came before. */
  #literal(node: TSESTree.ObjectExpression, { path, context }: Demand): Reading {
    const [key, ...below] = path;
    const above: Reading[] = [];
    for (const property of [...node.properties].reverse()) {
      if (property.type === 'SpreadElement') {
        const reading = this.read(demand(property.argument, path, context));
        above.push({ ...reading, lackedBy: [] });
        if (isSettled(reading)) return either(above);
        continue;
      }
      const name = staticKey(property) ?? this.#constantKey(property);
      if (name === undefined) above.push(NOTHING_KNOWN);
      else if (name === key) return either([...above, this.read(demand(property.value, below, context))]);
    }
    // Where the key could be added is this literal, rather than one that is spread into it.
    return either([...above, this.#lacks(node)]);
  }

  /** Objects that `Object.assign` puts over one another. */
  #merged(objects: readonly TSESTree.Node[], { path, context }: Demand): Reading {
    const above: Reading[] = [];
    let lackedBy: readonly TSESTree.Node[] = [];
    for (const object of [...objects].reverse()) {
      const reading = this.read(demand(object, path, context));
      above.push({ ...reading, lackedBy: [] });
      if (isSettled(reading)) return either(above);
      if (lackedBy.length === 0) ({ lackedBy } = reading);
    }
    return { ...either(above), lackedBy };
  }

  #lacks(node: TSESTree.Node): Reading {
    return runsInProduction(this.#file, node, this.#query)
      ? { settings: [], lackedBy: [node], complete: true }
      : NOTHING;
  }

  #constantKey(property: TSESTree.Property): string | undefined {
    const { values, complete } = this.#file.constantsOf(demand(property.key), this.#query);
    const [only] = values;
    return complete && values.length === 1 && only ? String(only.value) : undefined;
  }
}

/** One of several readings holds. */
function either(readings: readonly Reading[]): Reading {
  return {
    settings: readings.flatMap(({ settings }) => settings),
    lackedBy: readings.flatMap(({ lackedBy }) => lackedBy),
    complete: readings.every(({ complete }) => complete),
  };
}

/** Whether an object that is put over others leaves nothing of theirs to be seen. */
function isSettled({ settings, complete, lackedBy }: Reading): boolean {
  return complete && settings.length > 0 && lackedBy.length === 0;
}

/** The objects that `Object.assign(…)` puts over one another. */
function mergedObjects(node: TSESTree.Node): readonly TSESTree.Node[] | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const { object } = node.callee;
  if (object.type !== 'Identifier' || object.name !== 'Object' || staticKey(node.callee) !== 'assign')
    return undefined;
  return node.arguments.every((argument) => argument.type !== 'SpreadElement') ? node.arguments : undefined;
}

function isPrimitive(node: TSESTree.Node): boolean {
  return node.type === 'Literal' || node.type === 'TemplateLiteral' || node.type === 'UnaryExpression';
}
