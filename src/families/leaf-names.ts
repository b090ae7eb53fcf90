import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import { literalText, staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

/** A name that an expression's value is known by. */
export interface LeafName {
  readonly name: string;
  /** Where the expression has it: for what a variable was given, the variable. */
  readonly node: TSESTree.Node;
}

interface Entry {
  readonly node: TSESTree.Node;
  /** The variable that led here from the expression. */
  readonly through: TSESTree.Node | undefined;
  readonly hops: number;
}

/** Names and texts gathered from one expression. */
const MOST_LEAVES = 40;
/** Variables followed to what they were given. */
const MOST_HOPS = 6;
/** Methods that read what is named by their argument: `form.get('password')`. */
const READERS = new Set(['get', 'param', 'getItem', 'header', 'input', 'field']);
/** Calls whose result is another thing than their argument, however it is named: `hash(password)`. */
const OPAQUE = /hash|digest|hmac|derive|encrypt|sign|verify|compare|check|find|query|fetch|validate/i;

/**
 * The names of the values that an expression is made of: the last of each member, those of variables with the ones
 * they were given from, fields read by name, through texts, conversions and methods of strings. The texts it spells
 * are in `texts`.
 */
export function leafNames(
  analysis: Analysis,
  start: TSESTree.Node,
): { readonly names: readonly LeafName[]; readonly texts: readonly string[] } {
  const names: LeafName[] = [];
  const texts: string[] = [];
  const seen = new Set<TSESTree.Node>();
  const queue: Entry[] = [{ node: start, through: undefined, hops: 0 }];
  const query = new Query(400);
  for (let at = 0; at < queue.length && at < MOST_LEAVES * 2 && names.length < MOST_LEAVES; at += 1) {
    const entry = queue[at];
    if (!entry) break;
    const { hops, through } = entry;
    const node = unwrap(entry.node);
    const place = through ?? node;
    if (seen.has(node)) continue;
    seen.add(node);
    const add = (next: TSESTree.Node | null | undefined): void => {
      if (next) queue.push({ node: next.type === 'SpreadElement' ? next.argument : next, through, hops });
    };
    switch (node.type) {
      case 'Identifier':
        names.push({ name: node.name, node: place });
        if (hops >= MOST_HOPS) break;
        for (const origin of analysis.file.originsOf(demand(node), query)) {
          if (origin.kind !== 'value') continue;
          const last = origin.demand.path.findLast((key) => !/^[*\d]/.test(key));
          if (last !== undefined) names.push({ name: last, node: place });
          if (origin.demand.path.length === 0)
            queue.push({ node: origin.demand.node, through: place, hops: hops + 1 });
        }
        break;
      case 'MemberExpression': {
        const key = staticKey(node);
        if (key !== undefined) names.push({ name: key, node: place });
        break;
      }
      case 'Literal':
        if (typeof node.value === 'string') texts.push(node.value);
        break;
      case 'TemplateLiteral':
        for (const quasi of node.quasis) texts.push(quasi.value.cooked ?? '');
        node.expressions.forEach(add);
        break;
      case 'BinaryExpression':
        if (node.operator === '+') {
          add(node.left);
          add(node.right);
        }
        break;
      case 'LogicalExpression':
        add(node.left);
        add(node.right);
        break;
      case 'ConditionalExpression':
        add(node.consequent);
        add(node.alternate);
        break;
      case 'AwaitExpression':
        add(node.argument);
        break;
      case 'ArrayExpression':
        node.elements.forEach(add);
        break;
      case 'NewExpression':
        node.arguments.forEach(add);
        break;
      case 'CallExpression': {
        const callee = unwrap(node.callee);
        const [first] = node.arguments;
        if (callee.type === 'MemberExpression') {
          const method = staticKey(callee) ?? '';
          const field = first && READERS.has(method) ? literalText(first) : undefined;
          if (field !== undefined) names.push({ name: field, node: place });
          else {
            if (OPAQUE.test(method)) break;
            add(callee.object);
            node.arguments.forEach(add);
          }
        } else if (callee.type === 'Identifier' && !OPAQUE.test(callee.name)) {
          if (/^get|^read|^load/.test(callee.name)) names.push({ name: callee.name, node: place });
          node.arguments.forEach(add);
        }
        break;
      }
      default:
    }
  }
  return { names, texts };
}
