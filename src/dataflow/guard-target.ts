import type { TSESTree } from '@typescript-eslint/utils';
import { ownerOf, parametersOf, type FunctionNode } from '../syntax/functions.ts';
import { patternPlace, REST } from '../syntax/pattern-place.ts';
import { literalText, staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Binding } from './bindings.ts';
import { ANY, type KeyPath } from './demand.ts';
import type { FileFlow } from './file-flow.ts';

/** A variable, or a part of one; without a binding, `this`. */
export interface Place {
  readonly binding: Binding | undefined;
  readonly path: KeyPath;
}

/** The expression that a value comes from through members and constant aliases, and the keys below it. */
export interface Root {
  readonly node: TSESTree.Node;
  readonly path: KeyPath;
}

/** The value that guards are looked for: a place, and those it is a constant alias of. */
export interface Target {
  readonly places: readonly Place[];
  readonly root: Root | undefined;
  /** Where the value is used; without it, the place is a parameter inside a function that is asked about it. */
  readonly use: TSESTree.Node | undefined;
}

/** Aliases of aliases that are followed. */
const MOST_ALIASES = 4;

/** The value of an expression as a target; undefined where it is no variable and no part of one. */
export function targetOf(file: FileFlow, node: TSESTree.Node, path: KeyPath): Target | undefined {
  const places = placesOf(file, node, path);
  return places.length > 0 ? { places, root: rootOf(file, node, path), use: node } : undefined;
}

/** What an expression comes from, through members and through variables that are given their value once. */
export function rootOf(file: FileFlow, node: TSESTree.Node, below: KeyPath = []): Root | undefined {
  let root: Root = { node, path: below };
  for (let depth = 0; depth <= MOST_ALIASES; depth += 1) {
    const keys: string[] = [...root.path];
    let current = sameText(file, root.node);
    while (current.type === 'MemberExpression') {
      const key = staticKey(current);
      if (key === undefined) return undefined;
      keys.unshift(key);
      current = sameText(file, current.object);
    }
    root = { node: current, path: keys };
    const binding = current.type === 'Identifier' ? file.bindings.of(current) : undefined;
    const next = binding && aliased(binding, keys);
    if (!next) return root;
    root = next;
  }
  return root;
}

/**
 * The places an expression reads: `req.params.id`, and, for a variable that is given it once and never again, that
 * variable as well.
 */
export function placesOf(file: FileFlow, node: TSESTree.Node, below: KeyPath = []): readonly Place[] {
  const places: Place[] = [];
  let next: Root | undefined = { node, path: below };
  for (let depth = 0; next && depth <= MOST_ALIASES; depth += 1) {
    const place = directPlace(file, next.node, next.path);
    if (!place) break;
    places.push(place);
    next = place.binding && aliased(place.binding, place.path);
  }
  return places;
}

function directPlace(file: FileFlow, node: TSESTree.Node, below: KeyPath): Place | undefined {
  const keys: string[] = [...below];
  let current = sameText(file, node);
  while (current.type === 'MemberExpression') {
    const key = staticKey(current);
    if (key === undefined) return undefined;
    keys.unshift(key);
    current = unwrap(current.object);
  }
  if (current.type === 'ThisExpression') return { binding: undefined, path: keys };
  const binding = current.type === 'Identifier' ? file.bindings.of(current) : undefined;
  return binding && { binding, path: keys };
}

/** The expression whose text this one has: `String(x)`, `x.toString()`, `` `${x}` ``, `x ?? ''`. */
export function sameText(file: FileFlow, node: TSESTree.Node): TSESTree.Node {
  let current = unwrap(node);
  for (;;) {
    const inner = textOperand(file, current);
    if (!inner) return current;
    current = unwrap(inner);
  }
}

function textOperand(file: FileFlow, node: TSESTree.Node): TSESTree.Node | undefined {
  switch (node.type) {
    case 'CallExpression': {
      const callee = unwrap(node.callee);
      const [first] = node.arguments;
      if (callee.type === 'MemberExpression' && node.arguments.length === 0)
        return staticKey(callee) === 'toString' ? callee.object : undefined;
      return isGlobal(file, callee, 'String') && node.arguments.length === 1 ? first : undefined;
    }
    case 'LogicalExpression':
      return node.operator !== '&&' && literalText(node.right) !== undefined ? node.left : undefined;
    case 'TemplateLiteral':
      return node.expressions.length === 1 && node.quasis.every(({ value }) => value.raw === '')
        ? node.expressions[0]
        : undefined;
    case 'BinaryExpression':
      if (node.operator !== '+') return undefined;
      if (literalText(node.right) === '') return node.left as TSESTree.Node;
      return literalText(node.left as TSESTree.Node) === '' ? node.right : undefined;
    default:
      return undefined;
  }
}

/** Whether an expression is a global of this name that the file does not declare anew. */
export function isGlobal(file: FileFlow, node: TSESTree.Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name && !file.bindings.of(node)?.variable;
}

/** What a variable that is written once was given, at a path of it. */
function aliased(binding: Binding, path: KeyPath): Root | undefined {
  const definitions = binding.variable?.defs ?? [];
  const [definition] = definitions;
  if (!definition || definitions.length !== 1 || String(definition.type) !== 'Variable') return undefined;
  const { node, name } = definition as { node: TSESTree.Node; name: TSESTree.Node };
  if (node.type !== 'VariableDeclarator' || !node.init) return undefined;
  if (binding.references.some((one) => one.isWrite() && !one.init)) return undefined;
  const place = patternPlace(name);
  return place.path.includes(REST) || place.path.includes(ANY)
    ? undefined
    : { node: node.init, path: [...place.path, ...path] };
}

/** Whether an expression has the target's value, not written since. */
export function isTarget(file: FileFlow, node: TSESTree.Node, target: Target): boolean {
  return restBelow(file, node, target)?.length === 0;
}

/** Keys from the value of an expression down to the target; undefined where the target is no part of it. */
export function restBelow(file: FileFlow, node: TSESTree.Node, target: Target): KeyPath | undefined {
  const found = placesOf(file, node);
  for (const [at, place] of target.places.entries()) {
    const match = found.findIndex((one) => one.binding === place.binding && isPrefix(one.path, place.path));
    if (match < 0) continue;
    const rest = place.path.slice(found[match]?.path.length);
    // What is written by any of its names is written.
    const names = [
      ...target.places.slice(0, at + 1),
      ...found.slice(0, match).map((one): Place => ({ ...one, path: [...one.path, ...rest] })),
    ];
    return names.some((name) => isWrittenBetween(file, name, node, target.use)) ? undefined : rest;
  }
  return undefined;
}

function isPrefix(path: KeyPath, of: KeyPath): boolean {
  return path.length <= of.length && path.every((key, at) => key === of[at] && key !== ANY);
}

/** The part of a function's parameter that the target is where the function is called with `argument` in its place. */
export function parameterTarget(
  file: FileFlow,
  callee: FunctionNode,
  index: number,
  rest: KeyPath,
): Target | undefined {
  const parameter = parametersOf(callee)[index];
  if (!parameter) return undefined;
  for (const binding of file.bindings.declaredBy(callee)) {
    const name = binding.variable?.defs[0]?.name as TSESTree.Node | undefined;
    if (!name || String(binding.variable?.defs[0]?.type) !== 'Parameter') continue;
    const place = patternPlace(name);
    const holder = place.root.parent?.type === 'AssignmentPattern' ? place.root.parent : place.root;
    if (holder !== parameter && place.root !== parameter) continue;
    if (binding.references.some((one) => one.isWrite() && !one.init)) continue;
    if (isPrefix(place.path, rest))
      return {
        places: [{ binding, path: rest.slice(place.path.length) }],
        root: undefined,
        use: undefined,
      };
  }
  return undefined;
}

/**
 * Whether a place may have been written after a test and before the use. A use in another function runs later: any
 * write after the test comes between. While one waits (`await`), other functions may write.
 */
function isWrittenBetween(
  file: FileFlow,
  place: Place,
  test: TSESTree.Node,
  use: TSESTree.Node | undefined,
): boolean {
  if (!use) return false;
  const between = spanBetween(test, use);
  if (!place.binding) {
    const [key] = place.path;
    return key !== undefined && file.index.writesTo(key).some((write) => between(write.left));
  }
  return place.binding.references.some((reference) => {
    const identifier = reference.identifier as TSESTree.Node;
    return (reference.isWrite() && !reference.init) || isPartWritten(identifier, place.path)
      ? between(identifier) || mayRunBetween(file, identifier, test, use)
      : false;
  });
}

function spanBetween(test: TSESTree.Node, use: TSESTree.Node): (write: TSESTree.Node) => boolean {
  const isLater = ownerOf(test) !== ownerOf(use);
  let loop: TSESTree.Node | undefined;
  for (let node = use.parent; node && !contains(node, test); node = node.parent) {
    if (/^(?:For|While|DoWhile)/.test(node.type)) loop = node;
  }
  return (write) =>
    (write.range[0] > test.range[1] && (isLater || write.range[0] < use.range[0])) ||
    (loop !== undefined && contains(loop, write));
}

function contains(outer: TSESTree.Node, inner: TSESTree.Node): boolean {
  return outer.range[0] <= inner.range[0] && outer.range[1] >= inner.range[1];
}

/** Whether a write in another function may run between the test and the use: it is called there, or others are waited for. */
function mayRunBetween(
  file: FileFlow,
  write: TSESTree.Node,
  test: TSESTree.Node,
  use: TSESTree.Node,
): boolean {
  const owner = ownerOf(write);
  if (owner === ownerOf(use) || owner === ownerOf(test) || use.range[0] < test.range[1]) return false;
  const text = file.sourceCode.text.slice(test.range[1], use.range[0]);
  if (/\b(?:await|yield)\b/.test(text)) return true;
  const name = owner.type === 'FunctionDeclaration' ? owner.id?.name : undefined;
  const holder = owner.parent?.type === 'VariableDeclarator' ? owner.parent.id : undefined;
  const called = name ?? (holder?.type === 'Identifier' ? holder.name : undefined);
  return called !== undefined && text.includes(`${called}(`);
}

function isPartWritten(identifier: TSESTree.Node, path: KeyPath): boolean {
  let node = identifier;
  for (const key of [...path, undefined]) {
    const parent: TSESTree.Node | undefined = node.parent;
    if (parent?.type !== 'MemberExpression' || parent.object !== node) return false;
    const isWrite = parent.parent.type === 'AssignmentExpression' && parent.parent.left === parent;
    const name = staticKey(parent);
    if (isWrite) return key === undefined || name === undefined || name === key;
    if (key !== undefined && name !== undefined && name !== key) return false;
    node = parent;
  }
  return false;
}
