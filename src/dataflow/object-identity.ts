import type { TSESTree } from '@typescript-eslint/utils';
import { isCall } from '../syntax/functions.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Demand } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

/** The expressions that make an object. */
export interface Makers {
  /** Calls, constructions and literals, each once. */
  readonly nodes: readonly TSESTree.Node[];
  /** Whether the object can come from nowhere else. */
  readonly complete: boolean;
}

/** Expressions followed back from one receiver. */
const MOST_VALUES = 60;

/**
 * The expressions that make the object an expression stands for: `express()`, `createDecipheriv(…)`.
 *
 * Follows names, fields, branches, promises and functions of this file back to a call of other code, a construction or a
 * literal. Where tables say that a method gives the kind of object it is called on (`router.use()`), it gives that object.
 */
export function makersOf(file: FileFlow, asked: Demand, query: Query): Makers {
  const nodes = new Set<TSESTree.Node>();
  const seen = new Map<TSESTree.Node, Set<string>>();
  const queue: Demand[] = [asked];
  let complete = true;
  for (let at = 0; at < queue.length; at += 1) {
    const next = queue[at] as Demand;
    const node = unwrap(next.node);
    const key = next.path.join('\0');
    const paths = seen.get(node) ?? new Set<string>();
    seen.set(node, paths);
    if (paths.has(key)) continue;
    paths.add(key);
    if (at >= MOST_VALUES || !query.charge()) return { nodes: [...nodes], complete: false };
    // Tables know better than the names of methods: `route.get()` is no look into a map.
    const receiver = next.path.length === 0 ? chainedReceiver(file, node, query) : undefined;
    if (receiver) {
      queue.push({ ...next, node: receiver });
      continue;
    }
    const origins = file.originsOf({ ...next, node }, query);
    if (origins.length > 0) {
      for (const origin of origins) {
        if (origin.kind === 'value') queue.push(origin.demand);
        else if (origin.kind !== 'undefined') complete = false;
      }
      continue;
    }
    if (next.path.length > 0) {
      complete = false;
      continue;
    }
    if (isMaker(node)) nodes.add(node);
    else complete = false;
  }
  return { nodes: [...nodes], complete };
}

/** The one expression that makes an object; undefined where there are several, or some that are not seen. */
export function makerOf(file: FileFlow, asked: Demand, query: Query): TSESTree.Node | undefined {
  const { nodes, complete } = makersOf(file, asked, query);
  return complete && nodes.length === 1 ? nodes[0] : undefined;
}

/** The object that a method is called on and gives back. */
export function chainedReceiver(
  file: FileFlow,
  node: TSESTree.Node,
  query: Query,
): TSESTree.Node | undefined {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  if (callee?.type !== 'MemberExpression') return undefined;
  const given = file.apiOf(node, [], query).states;
  if (given.length === 0) return undefined;
  const own = file.apiOf(callee.object, [], query).states;
  return given.some((state) => own.includes(state)) ? callee.object : undefined;
}

function isMaker(node: TSESTree.Node): boolean {
  return (
    isCall(node) ||
    node.type === 'TaggedTemplateExpression' ||
    node.type === 'ObjectExpression' ||
    node.type === 'ArrayExpression' ||
    node.type === 'ImportExpression'
  );
}
