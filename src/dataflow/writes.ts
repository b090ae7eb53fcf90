import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import {
  isFunction,
  ownerOf,
  parameterPattern,
  parametersOf,
  type CodeOwner,
  type FunctionNode,
} from '../syntax/functions.ts';
import { patternPlace } from '../syntax/pattern-place.ts';
import { literalText, staticKey } from '../syntax/static-key.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import type { Binding } from './bindings.ts';
import { ANY, MAP_KEYS, type KeyPath } from './demand.ts';

/** What is written. */
export type Written =
  | { readonly kind: 'value'; readonly node: TSESTree.Node; readonly path: KeyPath }
  | {
      readonly kind: 'parameter';
      readonly owner: FunctionNode;
      readonly index: number;
      readonly path: KeyPath;
    }
  | { readonly kind: 'import'; readonly module: string; readonly imported: string }
  /** The name of a property of `node`. */
  | { readonly kind: 'key'; readonly node: TSESTree.Node }
  /** What is thrown in a `try` block. */
  | { readonly kind: 'thrown'; readonly node: TSESTree.TryStatement; readonly path: KeyPath }
  /** What a function of this file does to the argument it is given. */
  | { readonly kind: 'argument'; readonly call: TSESTree.CallExpression; readonly index: number }
  | { readonly kind: 'undefined' }
  | { readonly kind: 'number' }
  | { readonly kind: 'unknown' };

/** One write to a variable, or into the object it holds. */
export interface Write {
  /** The node whose evaluation performs the write. */
  readonly node: TSESTree.Node;
  /** Keys from the variable's value to the part written; empty for the variable itself. */
  readonly path: KeyPath;
  /** Whether the part written has no other value afterwards. */
  readonly replaces: boolean;
  readonly written: Written;
  readonly owner: CodeOwner;
  /** Whether it is a value kept under a key, which loops see in a pair with the key. */
  readonly keyed?: boolean;
  /** Whether an element is added, which is no property with a name. */
  readonly element?: true;
}

/** Methods that put arguments into their receiver: the first argument that is a value, and whether argument 0 is its key. */
const INSERTIONS: Readonly<Record<string, { readonly from: number; readonly keyed: boolean } | undefined>> = {
  push: { from: 0, keyed: false },
  unshift: { from: 0, keyed: false },
  splice: { from: 2, keyed: false },
  fill: { from: 0, keyed: false },
  add: { from: 0, keyed: false },
  set: { from: 1, keyed: true },
  append: { from: 1, keyed: true },
};

/** Aliases of an object (`const other = object`) followed when its writes are gathered. */
const ALIAS_DEPTH = 2;

/**
 * All writes to a variable of this file and into the object it holds, in the order of the text.
 *
 * Writes into the object are seen through the variable itself, through `const` aliases of it, through methods that
 * insert, `Object.assign`, and functions of this file that it is passed to.
 */
export function writesTo(
  binding: Binding,
  bindingOf: (identifier: TSESTree.Node) => Binding | undefined,
): readonly Write[] {
  const writes: Write[] = [];
  for (const definition of binding.variable?.defs ?? []) addDefinition(writes, definition);
  addReferences(writes, binding, bindingOf, ALIAS_DEPTH);
  return inTextOrder(writes);
}

/** All writes into the object that `uses` are, in the order of the text: what is done to `this`. */
export function writesThrough(
  uses: readonly TSESTree.Node[],
  bindingOf: (identifier: TSESTree.Node) => Binding | undefined,
): readonly Write[] {
  const writes: Write[] = [];
  for (const use of uses) addUse(writes, use, [], bindingOf, ALIAS_DEPTH);
  return inTextOrder(writes);
}

function inTextOrder(writes: Write[]): readonly Write[] {
  return writes.sort((a, b) => a.node.range[0] - b.node.range[0] || a.node.range[1] - b.node.range[1]);
}

function addDefinition(writes: Write[], definition: TSESLint.Scope.Definition): void {
  const { node, name } = definition as { node: TSESTree.Node; name: TSESTree.Node };
  switch (String(definition.type)) {
    case 'FunctionName':
    case 'ClassName':
    case 'TSEnumName':
    case 'TSModuleName':
      writes.push(whole(node, { kind: 'value', node, path: [] }, ownerOf(node)));
      break;
    case 'ImportBinding':
      writes.push(whole(node, importOf(node), ownerOf(node)));
      break;
    case 'Parameter':
      addParameter(writes, node, name);
      break;
    case 'CatchClause':
      if (node.type === 'CatchClause') addCaught(writes, node, name);
      break;
    case 'Variable':
      if (node.type === 'VariableDeclarator') addDeclarator(writes, node, name);
      break;
    default:
  }
}

/** What `catch (error)` or `catch ({ message })` is given, done when the handler is entered. */
function addCaught(writes: Write[], node: TSESTree.CatchClause, name: TSESTree.Node): void {
  const place = patternPlace(name);
  const written: Written = { kind: 'thrown', node: node.parent, path: place.path };
  writes.push(whole(name, written, ownerOf(node)));
}

function importOf(node: TSESTree.Node): Written {
  const parent = node.parent;
  if (node.type === 'TSImportEqualsDeclaration') {
    const reference = node.moduleReference;
    if (reference.type !== 'TSExternalModuleReference') return aliasOf(reference);
    const module = literalText(reference.expression);
    return module === undefined ? { kind: 'unknown' } : { kind: 'import', module, imported: '*' };
  }
  if (parent?.type !== 'ImportDeclaration') return { kind: 'unknown' };
  const module = String(parent.source.value);
  if (node.type === 'ImportNamespaceSpecifier') return { kind: 'import', module, imported: '*' };
  if (node.type === 'ImportDefaultSpecifier') return { kind: 'import', module, imported: 'default' };
  const { imported } = node as TSESTree.ImportSpecifier;
  return {
    kind: 'import',
    module,
    imported:
      imported.type === 'Identifier' ? imported.name : String((imported as TSESTree.StringLiteral).value),
  };
}

/** `import run = library.run`. */
function aliasOf(reference: TSESTree.Node): Written {
  const path: string[] = [];
  let node = reference;
  while (node.type === 'TSQualifiedName') {
    path.unshift(node.right.name);
    node = node.left;
  }
  return { kind: 'value', node, path };
}

function addParameter(writes: Write[], owner: TSESTree.Node, name: TSESTree.Node): void {
  if (!isFunction(owner)) return;
  const place = patternPlace(name);
  const root = place.root.parent?.type === 'TSParameterProperty' ? place.root.parent : place.root;
  const index = parametersOf(owner).findIndex(
    (parameter) => parameter === root || parameterPattern(parameter) === root,
  );
  if (index < 0) return;
  writes.push(whole(owner, { kind: 'parameter', owner, index, path: place.path }, owner));
  for (const fallback of place.defaults) {
    writes.push({
      ...whole(owner, { kind: 'value', node: fallback.value, path: fallback.path }, owner),
      replaces: false,
    });
  }
}

function addDeclarator(writes: Write[], node: TSESTree.VariableDeclarator, name: TSESTree.Node): void {
  const place = patternPlace(name);
  const loop = node.parent.parent;
  if ((loop.type === 'ForOfStatement' || loop.type === 'ForInStatement') && loop.left === node.parent) {
    addLoopVariable(writes, loop, place);
  } else if (node.init) {
    addPattern(writes, node, node.init, place);
  } else if (node.parent.kind !== 'var') {
    writes.push(whole(node, { kind: 'undefined' }, ownerOf(node)));
  }
}

type Place = ReturnType<typeof patternPlace>;

function addLoopVariable(
  writes: Write[],
  loop: TSESTree.ForOfStatement | TSESTree.ForInStatement,
  place: Place,
): void {
  const written: Written =
    loop.type === 'ForInStatement'
      ? { kind: 'key', node: loop.right }
      : { kind: 'value', node: loop.right, path: [ANY, ...place.path] };
  writes.push(whole(loop.left, written, ownerOf(loop)));
}

function addPattern(writes: Write[], node: TSESTree.Node, value: TSESTree.Node, place: Place): void {
  const owner = ownerOf(node);
  writes.push(whole(node, { kind: 'value', node: value, path: place.path }, owner));
  for (const fallback of place.defaults) {
    writes.push({
      ...whole(node, { kind: 'value', node: fallback.value, path: fallback.path }, owner),
      replaces: false,
    });
  }
}

function whole(node: TSESTree.Node, written: Written, owner: CodeOwner): Write {
  return { node, path: [], replaces: true, written, owner };
}

function addReferences(
  writes: Write[],
  binding: Binding,
  bindingOf: (identifier: TSESTree.Node) => Binding | undefined,
  aliasDepth: number,
): void {
  for (const reference of binding.references) {
    const identifier = reference.identifier as TSESTree.Node;
    if (reference.isWrite()) {
      if (!reference.init && aliasDepth === ALIAS_DEPTH) addAssignment(writes, identifier);
      if (!reference.isRead()) continue;
    }
    addUse(writes, identifier, [], bindingOf, aliasDepth);
  }
}

function addAssignment(writes: Write[], identifier: TSESTree.Node): void {
  const place = patternPlace(identifier);
  const parent = place.root.parent;
  if (parent?.type === 'AssignmentExpression' && parent.left === place.root) {
    if (parent.operator === '=') addPattern(writes, parent, parent.right, place);
    else writes.push(whole(parent, { kind: 'value', node: parent, path: [] }, ownerOf(parent)));
  } else if (parent?.type === 'UpdateExpression') {
    writes.push(whole(parent, { kind: 'number' }, ownerOf(parent)));
  } else if (parent?.type === 'ForOfStatement' || parent?.type === 'ForInStatement') {
    addLoopVariable(writes, parent, place);
  }
}

/** Writes done through one use of the variable, or through a member of it at `path`. */
function addUse(
  writes: Write[],
  use: TSESTree.Node,
  path: KeyPath,
  bindingOf: (identifier: TSESTree.Node) => Binding | undefined,
  aliasDepth: number,
): void {
  const outer = wrapped(use);
  const parent = outer.parent;
  if (!parent) return;
  if (parent.type === 'MemberExpression' && parent.object === outer) {
    addMember(writes, parent, path, bindingOf, aliasDepth);
  } else if (parent.type === 'CallExpression' && parent.arguments.includes(outer as TSESTree.Expression)) {
    addPassing(writes, parent, parent.arguments.indexOf(outer as TSESTree.Expression), path);
  } else if (
    parent.type === 'VariableDeclarator' &&
    parent.init === outer &&
    parent.id.type === 'Identifier' &&
    aliasDepth > 0
  ) {
    const alias = bindingOf(parent.id);
    if (
      !alias ||
      alias.variable?.defs.length !== 1 ||
      alias.references.some((one) => one.isWrite() && !one.init)
    )
      return;
    for (const reference of alias.references) {
      if (!reference.init)
        addUse(writes, reference.identifier as TSESTree.Node, path, bindingOf, aliasDepth - 1);
    }
  }
}

function addMember(
  writes: Write[],
  member: TSESTree.MemberExpression,
  path: KeyPath,
  bindingOf: (identifier: TSESTree.Node) => Binding | undefined,
  aliasDepth: number,
): void {
  const key = staticKey(member);
  const below = [...path, key ?? ANY];
  const outer = wrapped(member);
  const parent = outer.parent;
  if (!parent) return;
  if (parent.type === 'AssignmentExpression' && parent.left === outer) {
    const node = parent.operator === '=' ? parent.right : parent;
    writes.push({
      node: parent,
      path: below,
      replaces: key !== undefined,
      written: { kind: 'value', node, path: [] },
      owner: ownerOf(parent),
    });
  } else if (parent.type === 'UpdateExpression') {
    writes.push({
      node: parent,
      path: below,
      replaces: key !== undefined,
      written: { kind: 'number' },
      owner: ownerOf(parent),
    });
  } else if (parent.type === 'UnaryExpression' && parent.operator === 'delete') {
    writes.push({
      node: parent,
      path: below,
      replaces: key !== undefined,
      written: { kind: 'undefined' },
      owner: ownerOf(parent),
    });
  } else if (parent.type === 'CallExpression' && parent.callee === outer) {
    addInsertion(writes, parent, key, path);
  } else if (path.length < 4) {
    addUse(writes, outer, below, bindingOf, aliasDepth);
  }
}

function addInsertion(
  writes: Write[],
  call: TSESTree.CallExpression,
  method: string | undefined,
  path: KeyPath,
): void {
  const insertion =
    method !== undefined && Object.hasOwn(INSERTIONS, method) ? INSERTIONS[method] : undefined;
  if (!insertion) return;
  const [first] = call.arguments;
  const key = insertion.keyed && first ? (literalText(first) ?? ANY) : ANY;
  if (insertion.keyed && first && first.type !== 'SpreadElement') {
    const more = (to: KeyPath, node: TSESTree.Node | undefined): void => {
      if (!node) return;
      const written: Written = { kind: 'value', node, path: [] };
      writes.push({ node: call, path: [...path, ...to], replaces: false, written, owner: ownerOf(call) });
    };
    more([MAP_KEYS], first);
    // Entries of a loop: a pair of the key and the value.
    more([ANY, '0'], first);
    more([ANY, '1'], call.arguments[1]);
  }
  for (const argument of call.arguments.slice(insertion.from)) {
    const written: Written =
      argument.type === 'SpreadElement'
        ? { kind: 'value', node: argument.argument, path: [ANY] }
        : { kind: 'value', node: argument, path: [] };
    writes.push({
      node: call,
      path: [...path, key],
      replaces: method === 'set' && key !== ANY,
      written,
      owner: ownerOf(call),
      ...(insertion.keyed ? { keyed: true } : { element: true }),
    });
  }
}

const OBJECT_WRITERS = new Set(['assign', 'merge', 'extend', 'defaults', 'defaultsDeep']);

function addPassing(writes: Write[], call: TSESTree.CallExpression, index: number, path: KeyPath): void {
  const callee = unwrap(call.callee);
  const owner = ownerOf(call);
  if (callee.type === 'MemberExpression' && index === 0 && OBJECT_WRITERS.has(staticKey(callee) ?? '')) {
    for (const source of call.arguments.slice(1)) {
      const node = source.type === 'SpreadElement' ? source.argument : source;
      writes.push({
        node: call,
        path,
        replaces: false,
        written: { kind: 'value', node, path: source.type === 'SpreadElement' ? [ANY] : [] },
        owner,
      });
    }
    return;
  }
  if (callee.type === 'MemberExpression' && index === 0 && staticKey(callee) === 'defineProperty') {
    const [, name, descriptor] = call.arguments;
    const key = name && literalText(name);
    if (!descriptor) return;
    writes.push({
      node: call,
      path: [...path, key ?? ANY],
      replaces: key !== undefined,
      written: { kind: 'value', node: descriptor, path: ['value'] },
      owner,
    });
    return;
  }
  if (callee.type === 'Identifier' || callee.type === 'MemberExpression') {
    writes.push({ node: call, path, replaces: false, written: { kind: 'argument', call, index }, owner });
  }
}
