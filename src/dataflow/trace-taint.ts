import type { TSESTree } from '@typescript-eslint/utils';
import { parameterPattern, parametersOf } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { annotationOf } from './annotations.ts';
import type { ApiState } from './api-graph.ts';
import { ANY, DEEP, demand, namesProperty, type Demand, type KeyPath, type Origin } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import { isGuarded } from './guards.ts';
import { hasHarmlessType } from './harmless-type.ts';
import { libraryInput } from './library-input.ts';
import { isProjectConstant } from './project-constants.ts';
import { Query } from './query.ts';
import { isConventional, isOverwritten } from './source-names.ts';
import { followCall, followTag } from './taint-calls.ts';
import type { Change, Item, TaintTrace } from './taint-item.ts';
import { isPromisedByClass, promisedToHandler } from './schema-promise.ts';
import { pathFrom, sourceAt, weighSource, type FoundSource } from './taint-source.ts';
import type { FlowPath, SourceTier, Taint, TaintQuestion } from './taint.ts';
import { AS_IT_IS, becoming, matters } from './value-kinds.ts';
import { writtenKeys } from './written-keys.ts';

/** How far the ways are followed before the answer is cut to what was seen. */
const MOST_ITEMS = 1500;
/** Keys that a part may lie below the value asked about. */
const DEEPEST = 12;

/**
 * Where the value of an expression comes from, as far as a context is concerned.
 *
 * Follows every step the engine knows back to sources, the shortest way first and of several the first in the text,
 * and stops at what makes the value safe for the context: a sanitizer, a guard on the branch, a conversion to a
 * number, a change to a kind that the question does not care about. Data that went into code of which nothing is known
 * comes out as `dynamic`, with the way it took.
 */
export function traceTaint(
  file: FileFlow,
  asked: Demand,
  question: TaintQuestion,
  query = new Query(),
): Taint {
  return new TaintSearch(file, question, query).run(asked);
}

class TaintSearch implements TaintTrace {
  readonly file: FileFlow;
  readonly question: TaintQuestion;
  readonly query: Query;
  readonly #queue: Item[] = [];
  readonly #seen = new Map<TSESTree.Node, Set<string>>();
  /** Ways found that go through known code only, all of one length. */
  readonly #direct: FlowPath[] = [];
  readonly #indirect: FlowPath[] = [];
  #dynamic = false;
  #safe = false;

  constructor(file: FileFlow, question: TaintQuestion, query: Query) {
    this.file = file;
    this.question = question;
    this.query = query;
  }

  run(asked: Demand): Taint {
    this.#add(asked, undefined, {});
    let found: number | undefined;
    let at = 0;
    for (; at < this.#queue.length; at += 1) {
      const item = this.#queue[at] as Item;
      // All ways of the shortest length are looked at: the first in the text is shown.
      if (found !== undefined && item.distance > found) break;
      if (at >= MOST_ITEMS || !this.query.charge()) {
        this.#dynamic = true;
        break;
      }
      this.#visit(item);
      if (this.#direct.length > 0) found ??= item.distance;
    }
    const direct = firstInText(this.#direct);
    if (direct) return { kind: 'tainted', path: direct };
    const indirect = firstInText(this.#indirect);
    if (this.#dynamic || indirect) {
      return this.#isHarmlessByType(asked) ? { kind: 'safe' } : { kind: 'dynamic', path: indirect };
    }
    return this.#safe ? { kind: 'safe' } : { kind: 'constant' };
  }

  /** Whether the type checker, where there is one, knows a value of unknown origin to be a number, or one of a list. */
  #isHarmlessByType({ node, path }: Demand): boolean {
    const asksNumbers = this.question.kinds?.includes('number') ?? false;
    return path.length === 0 && !asksNumbers && (this.file.types?.isHarmless(unwrap(node)) ?? false);
  }

  follow(item: Item, asked: Demand, change: Change = {}): void {
    this.#add(asked, item, change);
  }

  foundSafe(): void {
    this.#safe = true;
  }

  foundDynamic(): void {
    this.#dynamic = true;
  }

  followOrigins(item: Item, origins: readonly Origin[]): void {
    for (const origin of origins) this.#origin(item, origin);
  }

  #add(asked: Demand, from: Item | undefined, change: Change): void {
    const node = unwrap(asked.node);
    const limit = change.limit ?? from?.limit ?? AS_IT_IS;
    if (limit.kinds && !matters(limit.kinds, this.question.kinds)) {
      this.#safe = true;
      return;
    }
    const unknownCode = change.unknownCode ?? from?.unknownCode ?? false;
    const keys = change.keys ?? false;
    const path = (change.deep ?? false) && !asked.path.includes(DEEP) ? [...asked.path, DEEP] : asked.path;
    if (path.length > DEEPEST) return;
    const seen = this.#seen.get(node) ?? new Set<string>();
    this.#seen.set(node, seen);
    const call = asked.context?.id ?? '';
    const key = `${path.join('\0')}|${unknownCode}|${keys}|${limit.settled}${limit.kinds?.join() ?? ''}|${call}`;
    if (seen.has(key)) return;
    seen.add(key);
    const distance = from ? from.distance + 1 : 0;
    this.#queue.push({
      asked: { node, path, context: asked.context },
      from,
      distance,
      unknownCode,
      keys,
      limit,
    });
  }

  /** Whether a condition makes a value harmless, or all of what it is a part of: a text that is one of a list has no other parts. */
  #isGuarded(asked: Demand): boolean {
    if (isGuarded(this.file, asked, this.question, this.query)) return true;
    return (
      namesProperty(asked.path) && isGuarded(this.file, { ...asked, path: [] }, this.question, this.query)
    );
  }

  #visit(item: Item): void {
    const { node, path } = item.asked;
    if (this.#isGuarded(item.asked)) {
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
        if (!namesProperty(path)) this.#text(item, node.expressions);
        return;
      case 'BinaryExpression':
        if (node.operator !== '+')
          this.#number(item, [node.left as TSESTree.Node, node.right], node.operator);
        else if (!namesProperty(path)) this.#text(item, termsOf(node));
        return;
      case 'UnaryExpression':
        this.#number(item, [node.argument], node.operator);
        return;
      case 'UpdateExpression':
        this.#safe = true;
        return;
      case 'AssignmentExpression':
        this.#assignment(item, node);
        return;
      case 'MemberExpression':
        if (path.length === 0 && this.#isSize(node)) {
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
        followCall(this, item, node);
        return;
      case 'TaggedTemplateExpression':
        followTag(this, item, node);
        return;
      case 'ObjectExpression':
      case 'ArrayExpression':
        this.#literal(item);
        return;
      default:
        this.#origins(item);
    }
  }

  /** Whether a member is a number of elements; `size` of a request's own data is a name like any other. */
  #isSize(node: TSESTree.MemberExpression): boolean {
    const key = staticKey(node);
    if (key !== 'size') return key === 'length';
    const { states } = this.file.apiOf(node.object, [], this.query);
    const found = sourceAt(this.file, states, [], node, this.query);
    return found === undefined || found.source.row.kind === 'file-name';
  }

  #step(item: Item, node: TSESTree.Node, path: KeyPath, change: Change = {}): void {
    this.#add(demand(node, path, item.asked.context), item, { keys: item.keys, ...change });
  }

  /** A text made of parts, each of which is made a text for it. */
  #text(item: Item, parts: readonly TSESTree.Node[]): void {
    const limit = becoming(item.limit, 'text');
    for (const part of parts) this.#step(item, part, [], { limit });
  }

  /** A number is safe but to questions about numbers, which ask how large it can get. */
  #number(item: Item, operands: readonly TSESTree.Node[], operator: string): void {
    this.#safe = true;
    if (!this.question.kinds?.includes('number') || !/^(?:[-+*/~|&^]|\*\*|<<|>>>?)$/.test(operator)) return;
    const limit = becoming(item.limit, 'number');
    for (const operand of operands) this.#step(item, operand, [], { limit });
  }

  #assignment(item: Item, node: TSESTree.AssignmentExpression): void {
    if (node.operator === '+=') {
      if (!namesProperty(item.asked.path)) this.#text(item, [node.left, node.right]);
    } else if (/^(?:=|\|\|=|&&=|\?\?=)$/.test(node.operator)) {
      this.#origins(item);
    } else {
      this.#number(item, [node.left, node.right], node.operator.slice(0, -1));
    }
  }

  /** A name: what it was given is followed; where nothing more is known of it, it may be a source itself. */
  #name(item: Item, node: TSESTree.Identifier | TSESTree.ThisExpression): void {
    const { path } = item.asked;
    const origins = this.file.originsOf(item.asked, this.query);
    const leadsOn = origins.some((origin) => origin.kind === 'value' || origin.kind === 'key');
    const isDeclared = node.type === 'ThisExpression' || annotationOf(this.file, node) !== undefined;
    const api = this.file.apiOf(node, [], this.query);
    const isKnown =
      !leadsOn ||
      (isDeclared && !this.#comesFromSource(origins)) ||
      (api.convention && isConventional(this.file, node));
    if (isKnown && !isOverwritten(this.file, item.asked, this.query) && this.isSource(item, api.states, path))
      return;
    if (hasHarmlessType(this.file, node, path, this.query)) {
      this.#safe = true;
      return;
    }
    this.#origins(item);
    if (item.keys && path.length === 0) {
      const limit = becoming(item.limit, 'key');
      for (const key of writtenKeys(this.file, node)) this.#step(item, key, [], { keys: false, limit });
    }
    // A list is made a text of by its elements, and so are the parameters of a URL.
    if (path.length === 0 && !item.keys && origins.some(isListOrigin)) this.#step(item, node, [ANY]);
  }

  /** Whether what a name was given is known to be outside data without the name. */
  #comesFromSource(origins: readonly Origin[]): boolean {
    return origins.some(
      (origin) =>
        origin.kind === 'value' &&
        sourceAt(
          this.file,
          this.file.apiOf(origin.demand.node, [], this.query).states,
          origin.demand.path,
          origin.demand.node,
          this.query,
        ) !== undefined,
    );
  }

  #member(item: Item, node: TSESTree.MemberExpression): void {
    const api = this.file.apiOf(node, [], this.query);
    // What is known of the object says more; a property of a usual name counts where that is unknown.
    if (
      api.convention &&
      isConventional(this.file, node) &&
      !isOverwritten(this.file, item.asked, this.query) &&
      this.isSource(item, api.states, item.asked.path)
    )
      return;
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
    }
  }

  #origins(item: Item): void {
    const origins = this.file.originsOf(item.asked, this.query);
    if (origins.length === 0 && !isMade(item.asked.node)) this.#dynamic = true;
    this.followOrigins(item, origins);
  }

  #origin(item: Item, origin: Origin): void {
    switch (origin.kind) {
      case 'value':
        this.#add(origin.demand, item, { keys: item.keys });
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
        if (origin.path.length > 0) {
          // `({ body: { id } }) => …`: the part that is named may lie below the source. A parameter without a name of its
          // own (`arguments[0]`, of a rest) is asked for by what it is read from.
          const { path } = item.asked;
          const { states } =
            parameter && parameter.type !== 'RestElement'
              ? this.file.apiOf(parameterPattern(parameter), [], this.query)
              : this.file.apiOf(item.asked.node, path.slice(0, path.length - origin.path.length), this.query);
          if (this.isSource(item, states, origin.path)) return;
        }
        if (parameter && hasHarmlessType(this.file, parameter, origin.path, this.query)) {
          this.#safe = true;
          return;
        }
        const given = libraryInput(this.file, item, origin, this.question);
        if (given) (item.unknownCode ? this.#indirect : this.#direct).push(given);
        else this.#dynamic = true;
        return;
      }
      case 'import':
        if (isProjectConstant(origin)) this.#safe = true;
        else this.#dynamic = true;
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
    const limit = becoming(item.limit, 'key');
    if (asked.path.length === 0 && node.type === 'ObjectExpression') {
      for (const property of node.properties) {
        if (property.type === 'SpreadElement')
          this.#add(demand(property.argument, [], asked.context), item, { keys: true, limit });
        else if (property.computed && staticKey(property) === undefined)
          this.#step(item, property.key, [], { keys: false, limit });
      }
      return;
    }
    if (asked.path.length === 0 && (node.type === 'ArrayExpression' || node.type === 'Literal')) return;
    this.#add(asked, item, { keys: true, limit });
  }

  /** Whether a row says that the value is outside data; notes the way from it when it counts. */
  isSource(item: Item, states: readonly ApiState[], path: KeyPath): boolean {
    const found = sourceAt(this.file, states, path, item.asked.node, this.query);
    if (!found) return false;
    if (this.#isPromised(item, found)) {
      this.#safe = true;
      return true;
    }
    const { tier, kinds } = weighSource(item, found);
    const tiers: readonly SourceTier[] = this.question.tiers ?? this.file.settings.untrusted;
    if (!tiers.includes(tier) || !matters(kinds, this.question.kinds)) {
      this.#safe = true;
      return true;
    }
    (item.unknownCode ? this.#indirect : this.#direct).push(pathFrom(this.file, item, found, kinds));
    return true;
  }

  /** Whether a schema beside the handler, or the class that describes the data, lets only harmless values through. */
  #isPromised(item: Item, { source, below }: FoundSource): boolean {
    const { schema } = source.row;
    if (isPromisedByClass(this, item.asked)) return true;
    return schema !== undefined && promisedToHandler(this, item.asked, schema, below).harmless;
  }
}

/** Of ways of one length the one whose source stands first. */
function firstInText(paths: readonly FlowPath[]): FlowPath | undefined {
  const [first, ...others] = paths;
  return (
    first &&
    others.reduce(
      (best, next) => (next.source.node.range[0] < best.source.node.range[0] ? next : best),
      first,
    )
  );
}

/** The operands of a sum in the order of the text, but for constants written in place. Long sums nest deep to the left. */
function termsOf(sum: TSESTree.BinaryExpression): readonly TSESTree.Node[] {
  const terms: TSESTree.Node[] = [];
  let current: TSESTree.Node = sum;
  while (current.type === 'BinaryExpression' && current.operator === '+') {
    if (current.right.type !== 'Literal') terms.push(current.right);
    current = unwrap(current.left as TSESTree.Node);
  }
  if (current.type !== 'Literal') terms.push(current);
  return terms.reverse();
}

function isListOrigin(origin: Origin): boolean {
  if (origin.kind !== 'value' || origin.demand.path.length > 0) return false;
  const made = unwrap(origin.demand.node);
  return (
    made.type === 'ArrayExpression' ||
    (made.type === 'NewExpression' &&
      made.callee.type === 'Identifier' &&
      /^(?:Array|Set|URLSearchParams)$/.test(made.callee.name))
  );
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
