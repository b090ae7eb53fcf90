import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, parametersOf } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { annotationOf } from './annotations.ts';
import type { ApiState, Source, Summary } from './api-graph.ts';
import { closure, follow } from './api-states.ts';
import { valuesAt, viewsOf, type CallView } from './call-view.ts';
import { ANY, DEEP, demand, type Demand, type KeyPath, type Origin } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import { FROM_ARGUMENTS, FROM_RECEIVER, HARMLESS_RESULT, TEXT_METHODS } from './builtin-methods.ts';
import { isGuarded } from './guards.ts';
import { sourceText } from './source-text.ts';
import type { Kind, Tier } from './model.ts';
import { Query } from './query.ts';

/** Outside data entering the program. */
export interface TaintSource {
  /** The expression that gives the data. */
  readonly node: TSESTree.Node;
  /** The expression as written, down to the part that is used: `req.query.id`. */
  readonly text: string;
  readonly tier: Tier;
  readonly kind: Kind;
  /** In words: "the query string of the request". */
  readonly label: string;
}

/** The way from a source to the value that was asked about. */
export interface FlowPath {
  readonly source: TaintSource;
  /** From the source on, each node once. */
  readonly steps: readonly TSESTree.Node[];
}

/** What is known of a value's origin. */
export type Taint =
  | { readonly kind: 'constant' }
  | { readonly kind: 'safe' }
  | { readonly kind: 'tainted'; readonly path: FlowPath }
  /** Not constant and of unknown origin; `path` where outside data goes through unknown code on the way. */
  | { readonly kind: 'dynamic'; readonly path: FlowPath | undefined };

/** What a value is asked about. */
export interface TaintQuestion {
  /** What the value's text will be read as: the name of a context. */
  readonly context: string;
  /** Whether a sanitizer or guard that names these contexts speaks for the context asked about. */
  readonly covers: (names: readonly string[]) => boolean;
  /** Whether a text made of nothing but characters that `accepts` allows is harmless in the context. */
  readonly harmless: (accepts: (char: string) => boolean) => boolean;
  /** Names of functions of unknown code that are taken to make a value safe. */
  readonly trustedNames?: RegExp;
}

interface Item {
  readonly asked: Demand;
  readonly from: Item | undefined;
  readonly unknownCode: boolean;
  /** Whether the names of the value's properties are meant, not the value. */
  readonly keys: boolean;
  /** Whether the properties of an object count as the object: what code that takes it apart makes of it. */
  readonly deep: boolean;
}

/** How far the ways are followed before the answer is cut to what was seen. */
const MOST_ITEMS = 1500;

const COMPARISONS = new Set(['==', '===', '!=', '!==', '<', '<=', '>', '>=', 'in', 'instanceof']);

/**
 * Where the value of an expression comes from, as far as a context is concerned.
 *
 * Follows every step the engine knows back to sources, the shortest way first, and stops at what makes the value safe
 * for the context: a sanitizer, a guard on the branch, a conversion to a number. Data that went into code of which
 * nothing is known comes out as `dynamic`, with the way it took.
 */
export function traceTaint(
  file: FileFlow,
  asked: Demand,
  question: TaintQuestion,
  query = new Query(),
): Taint {
  return new TaintSearch(file, question, query).run(asked);
}

class TaintSearch {
  readonly #file: FileFlow;
  readonly #question: TaintQuestion;
  readonly #query: Query;
  readonly #queue: Item[] = [];
  readonly #seen = new Map<TSESTree.Node, Set<string>>();
  #indirect: FlowPath | undefined;
  #direct: FlowPath | undefined;
  #dynamic = false;
  #safe = false;

  constructor(file: FileFlow, question: TaintQuestion, query: Query) {
    this.#file = file;
    this.#question = question;
    this.#query = query;
  }

  run(asked: Demand): Taint {
    this.#add(asked, undefined);
    for (let at = 0; at < this.#queue.length && !this.#direct; at += 1) {
      if (at >= MOST_ITEMS || !this.#query.charge()) {
        this.#dynamic = true;
        break;
      }
      this.#visit(this.#queue[at] as Item);
    }
    if (this.#direct) return { kind: 'tainted', path: this.#direct };
    if (this.#dynamic || this.#indirect) return { kind: 'dynamic', path: this.#indirect };
    return this.#safe ? { kind: 'safe' } : { kind: 'constant' };
  }

  #add(asked: Demand, from: Item | undefined, unknownCode = false, keys = false, deep = false): void {
    const node = unwrap(asked.node);
    const key = `${asked.path.join('\0')}|${from?.unknownCode || unknownCode}|${keys}|${asked.context?.call.range[0] ?? ''}`;
    const seen = this.#seen.get(node) ?? new Set<string>();
    this.#seen.set(node, seen);
    if (seen.has(key) || asked.path.length > 12) return;
    seen.add(key);
    this.#queue.push({
      asked: { ...asked, node },
      from,
      unknownCode: unknownCode || (from?.unknownCode ?? false),
      keys,
      deep: deep || unknownCode || (from?.deep ?? false),
    });
  }

  #visit(item: Item): void {
    const { node, path } = item.asked;
    if (isGuarded(this.#file, item.asked, this.#question, this.#query)) {
      this.#safe = true;
      return;
    }
    switch (node.type) {
      case 'Literal':
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
      case 'FunctionDeclaration':
      case 'ClassExpression':
      case 'MetaProperty':
        return;
      case 'TemplateLiteral':
        if (isPartOfText(path)) return;
        for (const expression of node.expressions) this.#step(item, expression, []);
        return;
      case 'BinaryExpression':
        if (isPartOfText(path)) return;
        this.#binary(item, node);
        return;
      case 'UnaryExpression':
      case 'UpdateExpression':
        this.#safe = true;
        return;
      case 'AssignmentExpression':
        this.#assignment(item, node);
        return;
      case 'MemberExpression':
        if (path.length === 0 && (staticKey(node) === 'length' || staticKey(node) === 'size')) {
          this.#safe = true;
          return;
        }
        this.#member(item, node);
        return;
      case 'Identifier':
      case 'ThisExpression':
        this.#name(item, node);
        return;
      case 'CallExpression':
      case 'NewExpression':
        this.#call(item, node);
        return;
      case 'TaggedTemplateExpression':
        this.#tagged(item, node);
        return;
      case 'ObjectExpression':
      case 'ArrayExpression':
        this.#literal(item);
        return;
      default:
        this.#origins(item);
    }
  }

  #step(item: Item, node: TSESTree.Node, path: KeyPath, unknownCode = false): void {
    this.#add(demand(node, path, item.asked.context), item, unknownCode, item.keys);
  }

  #binary(item: Item, node: TSESTree.BinaryExpression): void {
    if (node.operator !== '+') {
      this.#safe = true;
      return;
    }
    this.#step(item, node.left as TSESTree.Node, []);
    this.#step(item, node.right, []);
    if (COMPARISONS.has(node.operator)) this.#safe = true;
  }

  #assignment(item: Item, node: TSESTree.AssignmentExpression): void {
    if (node.operator === '+=') {
      this.#step(item, node.left, []);
      this.#step(item, node.right, []);
    } else if (/^(?:=|\|\|=|&&=|\?\?=)$/.test(node.operator)) {
      this.#origins(item);
    } else {
      this.#safe = true;
    }
  }

  /** A name: what it was given is followed; where nothing more is known of it, it may be a source itself. */
  #name(item: Item, node: TSESTree.Identifier | TSESTree.ThisExpression): void {
    const { path } = item.asked;
    const origins = this.#file.originsOf(item.asked, this.#query);
    const leadsOn = origins.some((origin) => origin.kind === 'value' || origin.kind === 'key');
    const isDeclared = node.type === 'ThisExpression' || annotationOf(this.#file, node) !== undefined;
    const api = this.#file.apiOf(node, [], this.#query);
    if ((!leadsOn || isDeclared || api.convention) && this.#isSource(item, api.states, path)) return;
    if (this.#isHarmlessType(node, path)) return;
    this.#origins(item);
  }

  #member(item: Item, node: TSESTree.MemberExpression): void {
    const api = this.#file.apiOf(node, [], this.#query);
    // What is known of the object says more; a property of a usual name counts where that is unknown.
    if (api.convention && this.#isSource(item, api.states, item.asked.path)) return;
    this.#origins(item);
  }

  #literal(item: Item): void {
    const { node, path, context } = item.asked;
    if (path.length > 0) this.#origins(item);
    else if (node.type === 'ArrayExpression') {
      for (const element of node.elements) {
        if (element) this.#step(item, element.type === 'SpreadElement' ? element.argument : element, []);
      }
    } else if (item.keys) {
      this.#keys(item, demand(node, [], context));
    } else if (node.type === 'ObjectExpression' && item.deep) {
      for (const property of node.properties) {
        this.#step(item, property.type === 'SpreadElement' ? property.argument : property.value, []);
      }
    }
  }

  #origins(item: Item): void {
    const origins = this.#file.originsOf(item.asked, this.#query);
    if (origins.length === 0 && !isMade(item.asked.node)) this.#dynamic = true;
    for (const origin of origins) this.#origin(item, origin);
  }

  #origin(item: Item, origin: Origin): void {
    switch (origin.kind) {
      case 'value':
        this.#add(origin.demand, item, false, item.keys);
        return;
      case 'key':
        this.#keys(item, origin.demand);
        return;
      case 'undefined':
        return;
      case 'number':
        this.#safe = true;
        return;
      case 'parameter': {
        const parameter = parametersOf(origin.owner)[origin.index];
        if (parameter && this.#isHarmlessType(parameter, origin.path)) return;
        this.#dynamic = true;
        return;
      }
      case 'import':
        // A constant of the project by its name: nobody writes SCREAMING_CASE for what a request says.
        if (
          /^[A-Z][A-Z0-9_]*$/.test(origin.path.at(-1) ?? origin.imported) ||
          origin.path.some((key) => /^[A-Z][A-Z0-9_]+$/.test(key))
        ) {
          this.#safe = true;
          return;
        }
        this.#dynamic = true;
        return;
      case 'global':
        if (origin.path.length === 0 && /^(?:undefined|NaN|Infinity|__dirname|__filename)$/.test(origin.name))
          return;
        this.#dynamic = true;
        return;
      case 'unknown':
        this.#dynamic = true;
    }
  }

  /** The names of properties: constant where the object is written here, as outside as the object elsewhere. */
  #keys(item: Item, asked: Demand): void {
    const node = unwrap(asked.node);
    if (asked.path.length === 0 && node.type === 'ObjectExpression') {
      for (const property of node.properties) {
        if (property.type === 'SpreadElement')
          this.#add(demand(property.argument, [], asked.context), item, false, true);
        else if (property.computed && staticKey(property) === undefined) this.#step(item, property.key, []);
      }
      return;
    }
    if (asked.path.length === 0 && (node.type === 'ArrayExpression' || node.type === 'Literal')) return;
    this.#add(asked, item, false, true);
  }

  #call(item: Item, node: TSESTree.CallExpression | TSESTree.NewExpression): void {
    const { path } = item.asked;
    const called = unwrap(node.callee);
    const name = called.type === 'MemberExpression' ? staticKey(called) : undefined;
    if (name !== undefined && TEXT_METHODS.has(name) && isPartOfText(path)) return;
    if (this.#isSource(item, this.#resultStates(node), path)) return;
    for (const view of viewsOf(node)) {
      const callee = this.#file.apiOf(view.callee, [], this.#query).states;
      if (this.#isSanitized(callee, view) || this.#isSummarized(item, callee, view)) return;
      if (this.#isMisplaced(item, callee, view)) return;
    }
    const origins = this.#file.originsOf(item.asked, this.#query);
    const local = node.type === 'CallExpression' ? this.#file.functionsOf(node.callee, this.#query) : [];
    if (origins.length > 0 || (local.length > 0 && local.every(({ generator }) => !generator))) {
      for (const origin of origins) this.#origin(item, origin);
      if (origins.length > 0 || path.length === 0) return;
    }
    if (node.type === 'NewExpression' && path.length > 0) {
      this.#unknownCall(item, node);
      return;
    }
    this.#builtinCall(item, node);
  }

  /** What a call gives by what is called; not what a function of this file, called here, returns. */
  #resultStates(node: TSESTree.CallExpression | TSESTree.NewExpression): readonly ApiState[] {
    const edges = viewsOf(node)
      .flatMap((view) => this.#file.apiOf(view.callee, [], this.#query).states)
      .flatMap((state) => (node.type === 'NewExpression' ? state.construct : state.call));
    return closure(
      edges
        .filter((edge) => this.#file.holds(edge.conditions, node, this.#query))
        .map(({ target }) => target),
    );
  }

  #builtinCall(item: Item, node: TSESTree.CallExpression | TSESTree.NewExpression): void {
    const callee = unwrap(node.callee);
    const method = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
    if (callee.type === 'MemberExpression' && method !== undefined) {
      if (HARMLESS_RESULT.has(method)) {
        this.#safe = true;
        return;
      }
      if (FROM_RECEIVER.has(method) && callee.object.type !== 'Super') {
        this.#fromReceiver(item, node, callee.object, method);
        return;
      }
    }
    this.#unknownCall(item, node);
  }

  #fromReceiver(
    item: Item,
    node: TSESTree.CallExpression | TSESTree.NewExpression,
    receiver: TSESTree.Node,
    method: string,
  ): void {
    if ((method === 'map' || method === 'flatMap') && node.arguments[0]) {
      const results = this.#file.originsOf({ ...item.asked, path: [ANY] }, this.#query);
      if (results.length > 0) {
        for (const origin of results) this.#origin(item, origin);
        return;
      }
    }
    if (method === 'replace' || method === 'replaceAll') {
      if (isStripped(node, this.#question)) {
        this.#safe = true;
      } else {
        this.#step(item, receiver, []);
      }
    } else if (item.keys) {
      this.#step(item, receiver, []);
    } else {
      this.#step(
        item,
        receiver,
        method === 'join' || method === 'toString' ? [] : item.asked.path.includes(DEEP) ? [DEEP] : [],
      );
      if (method === 'join') this.#step(item, receiver, [ANY]);
    }
    if (FROM_ARGUMENTS.has(method)) {
      for (const argument of method.startsWith('replace') ? node.arguments.slice(1) : node.arguments) {
        const inner = unwrap(argument.type === 'SpreadElement' ? argument.argument : argument);
        if (isFunction(inner))
          for (const value of this.#file.index.returnsOf(inner)) this.#step(item, value, []);
        else this.#step(item, inner, []);
      }
    }
  }

  /** Code of which nothing is known gives something unknown; what went in may come out. */
  #unknownCall(item: Item, node: TSESTree.CallExpression | TSESTree.NewExpression): void {
    const callee = unwrap(node.callee);
    const name =
      callee.type === 'Identifier'
        ? callee.name
        : callee.type === 'MemberExpression'
          ? (staticKey(callee) ?? '')
          : '';
    if (this.#question.trustedNames?.test(name)) {
      this.#safe = true;
      return;
    }
    this.#dynamic = true;
    for (const argument of node.arguments) {
      this.#step(item, argument.type === 'SpreadElement' ? argument.argument : argument, [], true);
    }
    if (callee.type === 'MemberExpression' && callee.object.type !== 'Super')
      this.#step(item, callee.object, [], true);
  }

  #tagged(item: Item, node: TSESTree.TaggedTemplateExpression): void {
    const view = viewsOf(node)[0] as CallView;
    const states = this.#file.apiOf(node.tag, [], this.#query).states;
    if (this.#isSource(item, this.#file.apiOf(node, [], this.#query).states, item.asked.path)) return;
    if (this.#isSanitized(states, view) || this.#isSummarized(item, states, view)) return;
    const isRaw = node.tag.type === 'MemberExpression' && staticKey(node.tag) === 'raw';
    const origins = this.#file.originsOf(item.asked, this.#query);
    for (const origin of origins) this.#origin(item, origin);
    if (isRaw) for (const expression of node.quasi.expressions) this.#step(item, expression, []);
    // A tag nobody here defines is assumed to do its work: escaping is what tags are written for.
    this.#safe = true;
  }

  #isSanitized(states: readonly ApiState[], view: CallView): boolean {
    const mode = modeOf(view);
    const sanitized = states.some((state) =>
      state.sanitizers.some(
        (row) =>
          row.mode === mode &&
          row.row.output.startsWith('return') &&
          this.#question.covers(row.row.for) &&
          this.#file.holds(row.conditions, view.node, this.#query),
      ),
    );
    if (sanitized) this.#safe = true;
    return sanitized;
  }

  /** A sanitizer for another context is none: what goes in comes out. */
  #isMisplaced(item: Item, states: readonly ApiState[], view: CallView): boolean {
    const rows = states.flatMap((state) => state.sanitizers).filter((row) => row.mode === modeOf(view));
    for (const row of rows) {
      for (const position of row.positions['input'] ?? []) {
        for (const value of valuesAt(view, position, item.asked.context))
          this.#add(value, item, false, false, true);
      }
    }
    return rows.length > 0;
  }

  #isSummarized(item: Item, states: readonly ApiState[], view: CallView): boolean {
    const mode = modeOf(view);
    let found = false;
    for (const state of states) {
      for (const row of state.summaries) {
        if (row.mode !== mode || !row.row.output.startsWith('return')) continue;
        if (!this.#file.holds(row.conditions, view.node, this.#query)) continue;
        found = true;
        if (row.row.keeps === 'format' && isPartOfText(item.asked.path)) continue;
        if (row.row.schema !== undefined && this.#isPromised(view, row, item.asked)) {
          this.#safe = true;
          continue;
        }
        for (const position of row.positions['input'] ?? []) {
          for (const value of valuesAt(view, position, item.asked.context)) {
            const keeps = row.row.keeps === 'value' ? [...value.path, ...item.asked.path] : value.path;
            this.#add({ ...value, path: keeps }, item, false, false, row.row.keeps === 'taint');
          }
        }
        if (row.row.keeps === 'format') for (const argument of view.arguments) this.#step(item, argument, []);
      }
    }
    return found;
  }

  /**
   * Whether a schema promises a harmless value at the part asked for: its object's property of that name is a schema
   * whose own method of the same name is a sanitizer.
   */
  #isPromised(view: CallView, row: Summary, asked: Demand): boolean {
    const callee = unwrap(view.callee);
    const method = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
    if (callee.type !== 'MemberExpression' || method === undefined || asked.path.length === 0) return false;
    const drop = row.row.schema === 'data' ? 1 : 0;
    let queue: readonly Demand[] = [demand(callee.object)];
    for (const key of asked.path.slice(drop)) {
      queue = queue.flatMap((one) => this.#shapeOf(one)).map((one) => ({ ...one, path: [...one.path, key] }));
    }
    return (
      queue.length > 0 &&
      asked.path.length > drop &&
      queue.every((one) =>
        follow(this.#file.apiOf(one.node, one.path, this.#query).states, [method]).some((state) =>
          state.sanitizers.some((sanitizer) => this.#question.covers(sanitizer.row.for)),
        ),
      )
    );
  }

  /** The object literal that a schema of an object was made from: the argument of the call that made it. */
  #shapeOf(schema: Demand, budget = 8): readonly Demand[] {
    const node = unwrap(schema.node);
    if (budget === 0 || !this.#query.charge()) return [];
    if (schema.path.length === 0 && node.type === 'CallExpression') {
      const [argument] = node.arguments;
      if (argument && unwrap(argument).type === 'ObjectExpression') return [demand(argument)];
      const callee = unwrap(node.callee);
      // `z.object({ … }).strict()`: what is called on a schema gives it back.
      return callee.type === 'MemberExpression' ? this.#shapeOf(demand(callee.object), budget - 1) : [];
    }
    return this.#file
      .originsOf({ ...schema, node }, this.#query)
      .flatMap((origin) => (origin.kind === 'value' ? this.#shapeOf(origin.demand, budget - 1) : []));
  }

  /** Whether a row says that the value, at some point on the way down `path`, is outside data; notes it when it counts. */
  #isSource(item: Item, states: readonly ApiState[], path: KeyPath): boolean {
    let current = closure(states);
    for (let depth = 0; depth <= path.length; depth += 1) {
      for (const state of current) {
        for (const source of state.sources) {
          if (!this.#file.holds(source.conditions, item.asked.node, this.#query)) continue;
          this.#note(item, source, path);
          return true;
        }
      }
      const key = path[depth];
      if (key === undefined) return false;
      if (key === DEEP) return this.#anyBelow(item, current, path);
      current = follow(current, [key]);
    }
    return false;
  }

  /** A whole object that is asked for may hold sources anywhere below. */
  #anyBelow(item: Item, states: readonly ApiState[], path: KeyPath): boolean {
    for (const state of states) {
      for (const edges of state.members.values()) {
        const source = edges.flatMap(({ target }) => target.sources)[0];
        if (source) {
          this.#note(item, source, path);
          return true;
        }
      }
    }
    return false;
  }

  #note(item: Item, source: Source, path: KeyPath): void {
    const { tier, kind, label } = source.row;
    if (!this.#file.settings.untrusted.includes(tier)) {
      this.#safe = true;
      return;
    }
    if (kind === 'number') {
      this.#safe = true;
      return;
    }
    const place = sourceText(this.#file, item.asked.node, path);
    const flow: FlowPath = { source: { ...place, tier, kind, label }, steps: stepsFrom(item) };
    if (item.unknownCode) this.#indirect ??= flow;
    else this.#direct ??= flow;
  }

  /** Whether the declared type is one whose values cannot say anything: numbers and closed lists of texts. */
  #isHarmlessType(node: TSESTree.Node, path: KeyPath): boolean {
    if (path.length > 0) return false;
    const isParameter = isFunction(node.parent) || String(this.#definitionType(node)) === 'Parameter';
    if (!isParameter) return false;
    // What callers of this file pass decides; a type alone clears only what nobody here is seen to pass.
    if (this.#file.originsOf(demand(node), this.#query).some((origin) => origin.kind === 'value'))
      return false;
    const type = annotationOf(this.#file, node);
    if (!type || !isClosedType(type)) return false;
    this.#safe = true;
    return true;
  }

  #definitionType(node: TSESTree.Node): unknown {
    return this.#file.bindings.of(node)?.variable?.defs[0]?.type;
  }
}

function modeOf(view: CallView): string {
  if (view.node.type === 'NewExpression') return 'construct';
  return view.node.type === 'TaggedTemplateExpression' ? 'tag' : 'call';
}

function isClosedType(type: TSESTree.TypeNode): boolean {
  switch (type.type) {
    case 'TSNumberKeyword':
    case 'TSBooleanKeyword':
    case 'TSBigIntKeyword':
    case 'TSUndefinedKeyword':
    case 'TSNullKeyword':
    case 'TSLiteralType':
      return true;
    case 'TSUnionType':
      return type.types.every(isClosedType);
    case 'TSTypeReference':
      return type.typeName.type === 'Identifier' && type.typeName.name === 'Date';
    default:
      return false;
  }
}

/** Whether a property of a text is asked for: no text has one that says anything. */
function isPartOfText(path: KeyPath): boolean {
  return path[0] !== undefined && !/^(?:\*\*?|\d+)$/.test(path[0]);
}

/** Expressions that make a value without anything outside in it. */
function isMade(node: TSESTree.Node): boolean {
  return (
    node.type === 'ObjectExpression' ||
    node.type === 'ArrayExpression' ||
    node.type === 'TSEnumDeclaration' ||
    node.type === 'ClassDeclaration' ||
    node.type === 'ConditionalExpression' ||
    node.type === 'LogicalExpression'
  );
}

/** `x.replace(/[^\w-]/g, '')` leaves nothing that matters in the context. */
function isStripped(
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  question: TaintQuestion,
): boolean {
  const [pattern, replacement] = node.arguments;
  if (pattern?.type !== 'Literal' || !('regex' in pattern) || !pattern.regex) return false;
  if (replacement?.type !== 'Literal' || replacement.value !== '') return false;
  const { pattern: source, flags } = pattern.regex;
  if (!flags.includes('g')) return false;
  const kept = /^\[\^((?:\\.|[^\]\\])+)\]\+?$/.exec(source);
  if (!kept) return false;
  const allowed = new RegExp(`^[${kept[1] ?? ''}]$`, flags.replace('g', ''));
  return question.harmless((char) => allowed.test(char));
}

function stepsFrom(item: Item): readonly TSESTree.Node[] {
  const steps: TSESTree.Node[] = [];
  for (let current: Item | undefined = item; current; current = current.from) {
    if (steps.at(-1) !== current.asked.node) steps.push(current.asked.node);
  }
  return steps;
}
