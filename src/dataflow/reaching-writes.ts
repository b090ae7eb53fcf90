import type { TSESTree } from '@typescript-eslint/utils';
import { completes, leavesEarly } from '../syntax/completion.ts';
import { isFunction, ownerOf, type CodeOwner } from '../syntax/functions.ts';
import { ANY, DEEP, MAP_KEYS, type KeyPath } from './demand.ts';
import type { Write } from './writes.ts';

/** The writes a use may see. */
export interface Reaching {
  readonly writes: readonly Write[];
  /** Whether the use can be reached with none of them done. */
  readonly open: boolean;
}

/** How many writes are looked at for one use before the answer is cut to those seen so far. */
const MOST_WRITES = 400;
/** How many steps the way back from one use may take; loops within loops are walked once for each loop around them. */
const MOST_STEPS = 5000;

/**
 * The writes to a variable, or into its object at `path`, that reach `use`.
 *
 * Follows the statements back from the use: a write on every way to it hides those before; branches join, loops
 * carry back, code after `return`, `throw`, `break` and `continue` does not flow on. A function sees what the
 * functions around it and beside it write at any time, unless every such write is done before it is made.
 *
 * @param writes all writes of the variable, in the order of the text
 * @param home the code that declares the variable
 */
export function reachingWrites(
  writes: readonly Write[],
  path: KeyPath,
  use: TSESTree.Node,
  home: CodeOwner,
): Reaching {
  const relevant = writes.filter((write) => touches(write, path));
  if (relevant.length === 0) return { writes: [], open: true };
  const found = new Set<Write>();
  const open = collectOutward(relevant, path, use, home, found);
  return { writes: inTextOrder(found), open };
}

function inTextOrder(found: ReadonlySet<Write>): readonly Write[] {
  return [...found].sort((a, b) => a.node.range[0] - b.node.range[0]);
}

/** Whether a write concerns the part asked for: the part itself, something around it, or something inside it. */
function touches(write: Write, path: KeyPath): boolean {
  // A loop over a map gives pairs, and they are writes of their own.
  if (write.keyed && isInPair(write, path)) return false;
  const shared = Math.min(write.path.length, path.length);
  for (let at = 0; at < shared; at += 1) {
    if (path[at] === DEEP) return true;
    if (!sameKey(write.path[at], path[at])) return false;
    if (write.element && at === write.path.length - 1 && isName(path[at])) return false;
  }
  return write.path.length <= path.length;
}

/** Whether a key is a property's name: no number, and none that stands for several keys. */
function isName(key: string | undefined): boolean {
  return key !== undefined && /^[A-Za-z_$][\w$-]*$/.test(key);
}

function isInPair(write: Write, path: KeyPath): boolean {
  const at = write.path.length;
  return path[at - 1] === ANY && (path[at] === '0' || path[at] === '1');
}

function sameKey(a: string | undefined, b: string | undefined): boolean {
  if (a === MAP_KEYS || b === MAP_KEYS) return a === b;
  return a === b || a === ANY || b === ANY || a === '...' || b === '...';
}

/** Whether nothing of the part asked for is left after a write. */
function hides(write: Write, path: KeyPath): boolean {
  return write.replaces && write.path.every((key, at) => key === path[at] && key !== ANY);
}

function collectOutward(
  writes: readonly Write[],
  path: KeyPath,
  use: TSESTree.Node,
  home: CodeOwner,
  found: Set<Write>,
): boolean {
  let place = use;
  let owner = ownerOf(place);
  for (;;) {
    const own = writes.filter((write) => write.owner === owner);
    const open = new BackwardWalk(own, path, found).before(place, owner);
    addForeign(writes, owner, place, found);
    if (!open || owner === home || owner.type === 'Program') return open;
    // Out of the function: it may run at any time after it is made.
    const outer = ownerOf(owner);
    const settled = writes.every(
      (write) =>
        write.owner !== outer || write.node.range[1] <= owner.range[0] || isInside(write.node, owner),
    );
    if (!settled || owner.type === 'FunctionDeclaration' || carriesBack(owner, outer)) {
      for (const write of writes) if (write.owner === outer && !isInside(write.node, owner)) found.add(write);
      const initial = writes.some(
        (write) => write.owner === outer && write.node.range[1] <= owner.range[0] && hides(write, path),
      );
      addForeign(writes, outer, owner, found);
      if (outer === home || outer.type === 'Program') return !initial;
    }
    place = owner;
    owner = outer;
  }
}

/** Adds what other functions write: those made before the use, and declarations, which are made before everything. */
function addForeign(
  writes: readonly Write[],
  owner: CodeOwner,
  place: TSESTree.Node,
  found: Set<Write>,
): void {
  for (const write of writes) {
    if (write.owner === owner || !isInside(write.owner, owner) || isInside(place, write.owner)) continue;
    if (
      write.owner.range[0] < place.range[0] ||
      write.owner.type === 'FunctionDeclaration' ||
      !isFunction(write.owner)
    ) {
      found.add(write);
    } else if (write.owner.parent?.type === 'MethodDefinition' || write.owner.parent?.type === 'Property') {
      found.add(write);
    }
  }
}

function carriesBack(inner: TSESTree.Node, outer: CodeOwner): boolean {
  for (let node = inner.parent; node && node !== outer; node = node.parent) {
    if (isLoop(node)) return true;
  }
  return false;
}

function isInside(node: TSESTree.Node, around: TSESTree.Node): boolean {
  return node === around || (node.range[0] >= around.range[0] && node.range[1] <= around.range[1]);
}

type LoopNode =
  | TSESTree.ForStatement
  | TSESTree.WhileStatement
  | TSESTree.DoWhileStatement
  | TSESTree.ForOfStatement
  | TSESTree.ForInStatement;

function isLoop(node: TSESTree.Node): node is LoopNode {
  switch (node.type) {
    case 'ForStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForOfStatement':
    case 'ForInStatement':
      return true;
    default:
      return false;
  }
}

/** Walks back over the statements of one function. Jumps from write to write, so that it never reads what has none. */
class BackwardWalk {
  readonly #writes: readonly Write[];
  readonly #path: KeyPath;
  readonly #found: Set<Write>;
  #left = MOST_STEPS;

  constructor(writes: readonly Write[], path: KeyPath, found: Set<Write>) {
    this.#writes = writes;
    this.#path = path;
    this.#found = found;
  }

  /** Collects what reaches the point before `node`; answers whether control can come there from the owner's start unhidden. */
  before(node: TSESTree.Node, owner: CodeOwner): boolean {
    for (let child = node; child !== owner && child.parent; child = child.parent) {
      const parent: TSESTree.Node = child.parent;
      if (!this.#parentBefore(parent, child)) return false;
      if (parent === owner) break;
    }
    // Parameters are written on entry, before anything else.
    const entry = this.#writes.filter((write) => write.node === owner);
    for (const write of entry) this.#found.add(write);
    return !entry.some((write) => hides(write, this.#path));
  }

  #parentBefore(parent: TSESTree.Node, child: TSESTree.Node): boolean {
    if (isLoop(parent)) return this.#loopBefore(parent, child);
    switch (parent.type) {
      case 'IfStatement':
      case 'ConditionalExpression':
        return child === parent.test || this.#through(parent.test);
      case 'SwitchCase':
        return this.#caseBefore(parent, child);
      case 'SwitchStatement':
        return child === parent.discriminant || this.#through(parent.discriminant);
      case 'TryStatement':
        if (child === parent.handler || child === parent.finalizer) {
          this.#addAll(parent.block);
          if (child === parent.finalizer && parent.handler) this.#addAll(parent.handler);
        }
        return true;
      default:
        return this.#listBefore(parent, child.range[0]);
    }
  }

  /** Everything of `parent` that stands before `offset` runs before it. */
  #listBefore(parent: TSESTree.Node, offset: number): boolean {
    let end = offset;
    for (let seen = 0; seen < MOST_WRITES; seen += 1) {
      const write = this.#lastBetween(parent.range[0], end);
      if (!write) return true;
      const step = this.#childAround(parent, write.node);
      if (!step) {
        // The write is the parent itself (a declaration around its own initialiser): not done yet.
        end = write.node.range[0];
        continue;
      }
      if (!this.#through(step)) return false;
      end = step.range[0];
    }
    return true;
  }

  #caseBefore(parent: TSESTree.SwitchCase, child: TSESTree.Node): boolean {
    if (child === parent.test) return true;
    if (!this.#listBefore(parent, child.range[0])) return false;
    const { cases } = parent.parent;
    for (let at = cases.indexOf(parent) - 1; at >= 0; at -= 1) {
      const earlier = cases[at];
      if (
        !earlier ||
        (earlier.consequent.length > 0 && !earlier.consequent.every((statement) => completes(statement)))
      )
        break;
      for (const statement of earlier.consequent) this.#through(statement);
    }
    return true;
  }

  #loopBefore(parent: LoopNode, child: TSESTree.Node): boolean {
    const once =
      (parent.type === 'ForStatement' && child === parent.init) ||
      ((parent.type === 'ForOfStatement' || parent.type === 'ForInStatement') && child === parent.right);
    if (once) return true;
    if (parent.type === 'ForOfStatement' || parent.type === 'ForInStatement') {
      if (child === parent.body) {
        const bound = this.#writes.filter((write) => write.node === parent.left);
        for (const write of bound) this.#found.add(write);
        if (bound.some((write) => hides(write, this.#path))) return false;
      }
      this.#carry(parent.body);
      return this.#through(parent.right);
    }
    this.#carry(parent.body);
    if (parent.type === 'ForStatement') {
      if (parent.update && child !== parent.update) this.#addAll(parent.update);
      if (parent.test && child !== parent.test) this.#through(parent.test);
      return !parent.init || this.#through(parent.init);
    }
    if (parent.type === 'WhileStatement' && child === parent.body) return this.#through(parent.test);
    return true;
  }

  /** What one round of a loop's body leaves for the next. */
  #carry(body: TSESTree.Node): void {
    if (leavesEarly(body)) this.#addAll(body);
    else this.#through(body);
  }

  /** Collects what `node` leaves behind; answers whether what was there before it can still be there after. */
  #through(node: TSESTree.Node): boolean {
    this.#left -= 1;
    if (this.#left < 0) return true;
    if (!completes(node)) return false;
    if (!this.#lastBetween(node.range[0], node.range[1])) return true;
    if (isLoop(node)) return this.#throughLoop(node);
    switch (node.type) {
      case 'BlockStatement':
      case 'StaticBlock':
        return this.#listBefore(node, node.range[1]);
      case 'IfStatement': {
        const consequent = this.#through(node.consequent);
        const alternate = node.alternate ? this.#through(node.alternate) : true;
        return (consequent || alternate) && this.#through(node.test);
      }
      case 'LabeledStatement':
        this.#addAll(node.body);
        return true;
      case 'SwitchStatement':
        return this.#throughSwitch(node);
      case 'TryStatement':
        return this.#throughTry(node);
      default:
        return this.#throughExpression(node);
    }
  }

  #throughLoop(node: LoopNode): boolean {
    if (leavesEarly(node.body)) {
      this.#addAll(node.body);
    } else if (!this.#through(node.body) && node.type === 'DoWhileStatement') {
      return false;
    }
    if (node.type === 'ForStatement') {
      if (node.update) this.#addAll(node.update);
      return !node.init || this.#through(node.init);
    }
    if (node.type === 'ForOfStatement' || node.type === 'ForInStatement') {
      for (const write of this.#writes) if (write.node === node.left) this.#found.add(write);
    }
    return true;
  }

  #throughSwitch(node: TSESTree.SwitchStatement): boolean {
    let passes = !node.cases.some((one) => one.test === null);
    node.cases.forEach((one, at) => {
      if (one.consequent.length === 0 && at < node.cases.length - 1) return;
      if (this.#throughCase(one)) passes = true;
    });
    return passes && this.#through(node.discriminant);
  }

  #throughCase(node: TSESTree.SwitchCase): boolean {
    const statements = node.consequent.filter((statement) => statement.type !== 'BreakStatement');
    if (
      statements.some(
        (statement) => statement.type === 'ReturnStatement' || statement.type === 'ThrowStatement',
      )
    )
      return false;
    const [only] = statements;
    const list =
      statements.length === 1 && only?.type === 'BlockStatement'
        ? only.body.filter((statement) => statement.type !== 'BreakStatement')
        : statements;
    if (list.some((statement) => statement.type === 'ReturnStatement' || statement.type === 'ThrowStatement'))
      return false;
    let passes = true;
    for (let at = list.length - 1; at >= 0 && passes; at -= 1) {
      const statement = list[at] as TSESTree.Node;
      // A conditional `break` leaves with what was written before it.
      if (leavesEarly(statement)) this.#addAll(statement);
      else passes = this.#through(statement);
    }
    return passes;
  }

  #throughTry(node: TSESTree.TryStatement): boolean {
    if (node.finalizer && !this.#through(node.finalizer)) return false;
    const block = this.#through(node.block);
    if (!node.handler) return block;
    const caught = this.#through(node.handler.body);
    if (completes(node.handler.body)) this.#addAll(node.block);
    return block || (caught && completes(node.handler.body));
  }

  #throughExpression(node: TSESTree.Node): boolean {
    let done: TSESTree.Node | undefined;
    for (const write of this.#lastFirst(node)) {
      if (write.node === done) continue;
      done = write.node;
      const together = this.#writtenTogether(write);
      for (const other of together) this.#found.add(other);
      if (together.some((other) => hides(other, this.#path)) && always(write.node, node)) return false;
    }
    return true;
  }

  /** The writes in an expression, the last one done first: an assignment is done after the calls in its value. */
  #lastFirst(node: TSESTree.Node): readonly Write[] {
    const inside: Write[] = [];
    for (let at = this.#indexBefore(node.range[1]); at >= 0 && inside.length < MOST_WRITES; at -= 1) {
      const write = this.#writes[at] as Write;
      if (write.node.range[0] < node.range[0]) break;
      if (write.node.range[1] <= node.range[1] && !isFunction(write.node)) inside.push(write);
    }
    return inside.sort((x, y) => y.node.range[1] - x.node.range[1] || x.node.range[0] - y.node.range[0]);
  }

  #addAll(node: TSESTree.Node): void {
    let at = this.#indexBefore(node.range[1]);
    for (let seen = 0; at >= 0 && seen < MOST_WRITES; at -= 1, seen += 1) {
      const write = this.#writes[at] as Write;
      if (write.node.range[0] < node.range[0]) break;
      if (write.node.range[1] <= node.range[1]) this.#found.add(write);
    }
  }

  /** The last write that lies wholly between two offsets. */
  #lastBetween(start: number, end: number): Write | undefined {
    for (let at = this.#indexBefore(end), seen = 0; at >= 0 && seen < MOST_WRITES; at -= 1, seen += 1) {
      const write = this.#writes[at] as Write;
      if (write.node.range[0] < start) return undefined;
      if (write.node.range[1] <= end && !isFunction(write.node)) return write;
    }
    return undefined;
  }

  /** The writes of one node: a declaration with a default writes one of several values at the same place. */
  #writtenTogether(write: Write): readonly Write[] {
    const together: Write[] = [];
    const [start] = write.node.range;
    for (let at = this.#indexBefore(start + 1); at >= 0; at -= 1) {
      const other = this.#writes[at] as Write;
      if (other.node.range[0] < start) break;
      if (other.node === write.node) together.unshift(other);
    }
    return together;
  }

  /** The child of `parent` that `node` stands in; undefined where `node` is the parent. */
  #childAround(parent: TSESTree.Node, node: TSESTree.Node): TSESTree.Node | undefined {
    let child = node;
    while (child !== parent && child.parent && child.parent !== parent) {
      this.#left -= 1;
      child = child.parent;
    }
    return child === parent ? undefined : child;
  }

  /** Index of the last write that begins before `offset`. */
  #indexBefore(offset: number): number {
    let low = 0;
    let high = this.#writes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#writes[middle] as Write).node.range[0] < offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** Whether `inner` runs whenever `outer` does. */
function always(inner: TSESTree.Node, outer: TSESTree.Node): boolean {
  for (let child = inner; child !== outer && child.parent; child = child.parent) {
    const parent: TSESTree.Node = child.parent;
    if (parent.type === 'LogicalExpression' && child === parent.right) return false;
    if (parent.type === 'ConditionalExpression' && child !== parent.test) return false;
    if (parent.type === 'AssignmentPattern' && child === parent.right) return false;
    if (
      parent.type === 'AssignmentExpression' &&
      child === parent.right &&
      /^(?:\|\||&&|\?\?)=$/.test(parent.operator)
    )
      return false;
  }
  return true;
}
