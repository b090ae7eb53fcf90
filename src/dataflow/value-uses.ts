import type { TSESTree } from '@typescript-eslint/utils';
import {
  isCall,
  isFunction,
  ownerOf,
  parametersOf,
  type CallNode,
  type FunctionNode,
} from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import { ANY, demand, type KeyPath } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

interface Use {
  /** The expression whose value is used: the one asked about, or what became of it. */
  readonly node: TSESTree.Node;
  /** Keys under which the value stands in the object or list that `node` is; empty for the value itself. */
  readonly path: KeyPath;
  /** How much of it is left, where a part of constant length was cut out: `id.slice(0, 8)`. */
  readonly cut: number | undefined;
  /** Whether it is no longer the value itself, but something made of it: a text it is part of, what a method gave. */
  readonly derived: boolean;
}

/** One thing that is done with a value. */
export type ValueUse = Use &
  (
    | /** It is given a name: of a variable, a parameter, a property, a field. */
      { readonly kind: 'named'; readonly name: string }
    | { readonly kind: 'argument'; readonly call: CallNode; readonly index: number }
    | /** A method of it is called. */ {
        readonly kind: 'method';
        readonly name: string;
        readonly call: TSESTree.CallExpression;
      }
    | {
        readonly kind: 'compared';
        readonly comparison: TSESTree.Node;
        readonly other: TSESTree.Node;
      } /** It says which property is meant: `cache[value]`. */
    | { readonly kind: 'key'; readonly object: TSESTree.Node }
    | { readonly kind: 'returned'; readonly owner: FunctionNode }
    | { readonly kind: 'exported' }
  );

/** Uses told of one value. */
const MOST_USES = 120;

/** Methods whose result carries the receiver on: of strings, numbers, lists, buffers, digests and promises. */
const CARRIES = new Set(
  `update digest digestHex hex base64 array arrayBuffer finalize end append appendBinary getHash getBytes toHex bytes
   toString toHexString toUpperCase toLowerCase slice substring substr subarray replace replaceAll padStart padEnd trim split join
   concat reverse map filter flat charAt charCodeAt at toFixed toPrecision toISOString toJSON valueOf getTime then catch
   finally match normalize repeat readUInt32BE readUInt32LE readUIntBE readUIntLE readUInt16BE readUInt16LE readUInt8
   readInt32BE readInt32LE readBigUInt64BE readBigUInt64LE values shift pop read setEncoding on once init copy`.split(
    /\s+/,
  ),
);
/** Functions of the language whose result is made of their argument. */
const CONVERTERS = new Set(
  `String Number BigInt parseInt parseFloat encodeURIComponent encodeURI btoa atob escape Buffer.from Buffer.concat
   Uint8Array.from Array.from JSON.stringify Promise.resolve Promise.all Math.floor Math.round Math.ceil Math.trunc
   Math.abs Math.min Math.max String.fromCharCode String.fromCodePoint Object.freeze Object.values Uint8Array
   DataView`.split(/\s+/),
);
const CUTS = new Set(['slice', 'substring', 'substr', 'subarray']);
const COMPARES = new Set(['equals', 'localeCompare', 'startsWith', 'endsWith', 'includes', 'indexOf']);
/** Methods that give the part of their receiver that the first argument says. */
const PICKS = new Set(['charAt', 'at', 'charCodeAt', 'codePointAt']);
/** Methods that put their arguments into the receiver, which then carries them. */
const INSERTS = new Set(['push', 'unshift', 'add', 'append']);

/**
 * What becomes of a value within its file: the names it is given, the calls it goes to, what it is compared with, the
 * functions that return it.
 *
 * Follows it through texts and arithmetic it becomes part of, methods that carry it on, variables, properties,
 * parameters of functions of this file, and their results. Ends at unknown code, at the query's budget, and at a
 * bounded number of uses.
 */
export function valueUses(file: FileFlow, start: TSESTree.Node, query: Query): readonly ValueUse[] {
  return new UseCollector(file, query).collect(start);
}

class UseCollector {
  readonly #file: FileFlow;
  readonly #query: Query;
  readonly #found: ValueUse[] = [];
  readonly #seen = new Map<TSESTree.Node, Set<string>>();
  readonly #queue: Use[] = [];

  constructor(file: FileFlow, query: Query) {
    this.#file = file;
    this.#query = query;
  }

  collect(start: TSESTree.Node): readonly ValueUse[] {
    this.#follow({ node: start, path: [], cut: undefined, derived: false });
    for (let at = 0; at < this.#queue.length; at += 1) {
      if (this.#found.length >= MOST_USES || !this.#query.charge()) break;
      this.#visit(this.#queue[at] as Use);
    }
    return this.#found;
  }

  #follow(use: Use): void {
    const key = use.path.join('\0');
    const seen = this.#seen.get(use.node) ?? new Set<string>();
    this.#seen.set(use.node, seen);
    if (seen.has(key) || use.path.length > 4) return;
    seen.add(key);
    this.#queue.push(use);
  }

  #visit(use: Use): void {
    const outer = wrapped(use.node);
    const { parent } = outer;
    if (!parent) return;
    const next = (node: TSESTree.Node, path: KeyPath = use.path, derived = use.derived): void =>
      this.#follow({ ...use, node, path, derived });
    switch (parent.type) {
      case 'MemberExpression':
        if (parent.object === outer) this.#member(use, parent);
        else if (parent.computed) {
          this.#found.push({ ...use, kind: 'key', object: parent.object });
          next(parent, use.path, true);
        }
        return;
      case 'BinaryExpression':
        if (/^(?:[=!]==?|[<>]=?)$/.test(parent.operator)) {
          const other = parent.left === outer ? parent.right : parent.left;
          this.#found.push({ ...use, kind: 'compared', comparison: parent, other });
        } else if (parent.operator === 'in') this.#found.push({ ...use, kind: 'key', object: parent.right });
        else if (parent.operator !== 'instanceof') next(parent);
        return;
      case 'UnaryExpression':
        if (/^[+~-]$/.test(parent.operator)) next(parent, use.path, true);
        return;
      case 'TemplateLiteral':
        next(parent, use.path, true);
        return;
      case 'AwaitExpression':
      case 'SpreadElement':
      case 'YieldExpression':
      case 'JSXExpressionContainer':
        next(parent);
        return;
      case 'LogicalExpression':
        next(parent);
        return;
      case 'ConditionalExpression':
        if (parent.test !== outer) next(parent);
        return;
      case 'CallExpression':
      case 'NewExpression':
        if (parent.callee !== outer) this.#argument(use, parent, outer);
        return;
      case 'TaggedTemplateExpression':
        return;
      case 'VariableDeclarator':
        if (parent.init === outer) this.#named(use, parent.id);
        return;
      case 'AssignmentPattern':
        if (parent.right === outer) this.#named(use, parent.left);
        return;
      case 'AssignmentExpression':
        if (parent.right !== outer) return;
        this.#named(use, parent.left);
        next(parent);
        return;
      case 'Property':
        this.#property(use, parent);
        return;
      case 'PropertyDefinition':
        if (parent.value === outer) this.#name(use, staticKey(parent));
        return;
      case 'ArrayExpression':
        next(parent, [ANY, ...use.path]);
        return;
      case 'JSXAttribute':
        this.#name(use, parent.name.type === 'JSXIdentifier' ? parent.name.name : undefined);
        return;
      case 'ReturnStatement': {
        const owner = ownerOf(parent);
        if (isFunction(owner)) this.#returned(use, owner);
        return;
      }
      case 'ArrowFunctionExpression':
        if (parent.body === outer) this.#returned(use, parent);
        return;
      case 'ExportDefaultDeclaration':
        this.#found.push({ ...use, kind: 'exported' });
        return;
      default:
    }
  }

  #member(use: Use, member: TSESTree.MemberExpression): void {
    const key = staticKey(member);
    const outer = wrapped(member);
    const call = outer.parent;
    if (call?.type === 'CallExpression' && call.callee === outer && key !== undefined) {
      this.#method(use, key, call);
      return;
    }
    const [wanted, ...below] = use.path;
    if (wanted === undefined) {
      // `digest.hex`, `list[0]`: a part of the value. Its length is none.
      if (key !== 'length') this.#follow({ ...use, node: member, derived: true });
    } else if (key === undefined || key === wanted || wanted === ANY) {
      this.#follow({ ...use, node: member, path: below });
    }
  }

  #method(use: Use, name: string, call: TSESTree.CallExpression): void {
    this.#found.push({ ...use, kind: 'method', name, call });
    const [first] = call.arguments;
    if (COMPARES.has(name) && first)
      this.#found.push({ ...use, kind: 'compared', comparison: call, other: first });
    if (!CARRIES.has(name)) return;
    const path = use.path[0] === ANY && name !== 'map' && name !== 'filter' ? use.path.slice(1) : use.path;
    const cut = CUTS.has(name) ? this.#cutLength(name, call) : undefined;
    if (name === 'then' && first) {
      for (const callback of this.#file.functionsOf(first, this.#query)) {
        const [parameter] = parametersOf(callback);
        if (parameter) this.#named(use, parameter);
      }
    }
    this.#follow({
      node: call,
      path,
      cut: cut === undefined ? use.cut : Math.min(cut, use.cut ?? cut),
      derived: true,
    });
  }

  /** How much a call cuts out; undefined where that is not constant. */
  #cutLength(name: string, call: TSESTree.CallExpression): number | undefined {
    const [from, to] = call.arguments.map((argument) => this.#constantNumber(argument));
    if (from === undefined) return undefined;
    if (call.arguments.length === 1) return name === 'slice' && from < 0 ? -from : undefined;
    if (to === undefined) return undefined;
    if (name === 'substr') return to;
    return to >= from && from >= 0 ? to - from : undefined;
  }

  #constantNumber(node: TSESTree.Node): number | undefined {
    const { values, complete } = this.#file.constantsOf(demand(node), this.#query);
    const [only] = values;
    return complete && values.length === 1 && typeof only?.value === 'number' ? only.value : undefined;
  }

  #argument(use: Use, call: CallNode, argument: TSESTree.Node): void {
    const index = call.arguments.indexOf(argument as TSESTree.CallExpressionArgument);
    if (index < 0) return;
    this.#found.push({ ...use, kind: 'argument', call, index });
    const callee = unwrap(call.callee);
    if (callee.type === 'MemberExpression') {
      const name = staticKey(callee) ?? '';
      const isSame = name === 'is' && callee.object.type === 'Identifier' && callee.object.name === 'Object';
      if (COMPARES.has(name) || name === 'compare' || isSame) {
        const other = COMPARES.has(name) ? callee.object : call.arguments[1 - index];
        if (other) this.#found.push({ ...use, kind: 'compared', comparison: call, other });
      }
      if (PICKS.has(name) && index === 0) {
        this.#found.push({ ...use, kind: 'key', object: callee.object });
        this.#follow({ ...use, node: call, derived: true });
      }
      if (INSERTS.has(name)) this.#inserted(use, callee.object);
      if (name === 'concat' || name === 'join') this.#follow({ ...use, node: call, derived: true });
    }
    if (CONVERTERS.has(calleeText(callee))) this.#follow({ ...use, node: call, derived: true });
    if (call.type === 'NewExpression' || !this.#query.charge(2)) return;
    if (this.#isResolver(callee)) return;
    for (const target of this.#file.functionsOf(callee, this.#query)) {
      const parameter = parametersOf(target)[index];
      if (parameter) this.#named(use, parameter);
    }
  }

  /** `new Promise((resolve) => resolve(value))`: the promise carries the value. */
  #isResolver(callee: TSESTree.Node): boolean {
    if (callee.type !== 'Identifier') return false;
    const definition = this.#file.bindings.of(callee)?.variable?.defs[0];
    const owner = definition?.node as TSESTree.Node | undefined;
    if (!isFunction(owner) || String(definition?.type) !== 'Parameter') return false;
    const made = owner.parent;
    if (made.type !== 'NewExpression' || made.arguments[0] !== owner) return false;
    this.#follow({ node: made, path: [], cut: undefined, derived: true });
    return true;
  }

  /** A list or a set that the value is put into. */
  #inserted(use: Use, holder: TSESTree.Node): void {
    const receiver = unwrap(holder);
    if (receiver.type === 'Identifier') this.#references(use, receiver, [ANY, ...use.path]);
  }

  #named(use: Use, target: TSESTree.Node): void {
    switch (target.type) {
      case 'Identifier':
        this.#found.push({ ...use, kind: 'named', name: target.name });
        this.#references(use, target, use.path);
        return;
      case 'MemberExpression': {
        const key = staticKey(target);
        if (target.computed && key === undefined) return;
        this.#name(use, key);
        return;
      }
      case 'AssignmentPattern':
        this.#named(use, target.left);
        return;
      case 'TSParameterProperty':
        this.#named(use, target.parameter);
        return;
      case 'ArrayPattern':
        for (const element of target.elements)
          if (element) this.#named({ ...use, path: use.path.slice(1) }, element);
        return;
      case 'ObjectPattern':
        for (const property of target.properties) {
          if (property.type !== 'Property') continue;
          const [wanted, ...below] = use.path;
          if (wanted === undefined || staticKey(property) === wanted)
            this.#named({ ...use, path: below }, property.value);
        }
        return;
      default:
    }
  }

  #name(use: Use, name: string | undefined): void {
    if (name !== undefined) this.#found.push({ ...use, kind: 'named', name });
  }

  #references(use: Use, identifier: TSESTree.Node, path: KeyPath): void {
    for (const reference of this.#file.bindings.of(identifier)?.references ?? []) {
      if (reference.isRead() && reference.identifier !== identifier)
        this.#follow({ ...use, node: reference.identifier as TSESTree.Node, path });
      if (!this.#query.charge()) return;
    }
  }

  #property(use: Use, property: TSESTree.Property): void {
    if (property.parent.type !== 'ObjectExpression') return;
    const key = staticKey(property);
    const isValue = unwrap(property.value) === unwrap(use.node) || property.value === use.node;
    if (!isValue) return;
    if (use.path.length === 0 || key !== undefined) this.#name(use, key);
    this.#follow({ ...use, node: property.parent, path: [key ?? ANY, ...use.path] });
  }

  #returned(use: Use, owner: FunctionNode): void {
    this.#found.push({ ...use, kind: 'returned', owner });
    if (!this.#query.charge(2)) return;
    const { calls, callbacks } = this.#file.usesOf(owner);
    for (const { call } of calls) {
      if (isCall(call)) this.#follow({ ...use, node: call });
    }
    for (const { call } of callbacks) {
      // `Array.from({ length: 8 }, () => value).join('')`, `list.map(() => value)`
      const callee = unwrap(call.callee);
      const name = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
      if (name === 'map' || name === 'from' || name === 'then' || name === 'replace' || name === 'reduce')
        this.#follow({ ...use, node: call });
    }
  }
}

function calleeText(callee: TSESTree.Node): string {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return '';
  return `${callee.object.name}.${staticKey(callee) ?? ''}`;
}
