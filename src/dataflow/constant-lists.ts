import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { isProjectConstant } from './project-constants.ts';
import { ANY, demand, type Demand } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

const DEEPEST = 8;

/** Whether an expression has one of values that the program spells out. */
export function isConstant(file: FileFlow, node: TSESTree.Node, query: Query): boolean {
  const { values, complete } = file.constantsOf(demand(node), query);
  if (complete && values.length > 0) return true;
  return isConstantOfProject(file, demand(node), query, 4);
}

function isConstantOfProject(file: FileFlow, asked: Demand, query: Query, depth: number): boolean {
  if (depth === 0 || !query.charge()) return false;
  const origins = file.originsOf(asked, query);
  return (
    origins.length > 0 &&
    origins.every((origin) =>
      origin.kind === 'value'
        ? isConstantOfProject(file, origin.demand, query, depth - 1)
        : origin.kind === 'import' && isProjectConstant(origin),
    )
  );
}

/** Whether a list, a set, the keys of a map or of an object that are listed, hold nothing but constants. */
export function isConstantList(file: FileFlow, node: TSESTree.Node, query: Query): boolean {
  return holdsConstants(file, demand(node), query, DEEPEST, 'list');
}

/** Whether the names of an object's properties are all constants. */
export function isConstantTable(file: FileFlow, node: TSESTree.Node, query: Query): boolean {
  return holdsConstants(file, demand(node), query, DEEPEST, 'keys');
}

type Part = 'list' | 'keys' | 'values';

function holdsConstants(file: FileFlow, asked: Demand, query: Query, depth: number, part: Part): boolean {
  const node = unwrap(asked.node);
  if (depth === 0 || !query.charge()) return false;
  const inner = (next: Demand, of: Part = part): boolean => holdsConstants(file, next, query, depth - 1, of);
  if (asked.path.length === 0) {
    switch (node.type) {
      case 'ArrayExpression':
        return (
          part === 'list' &&
          node.elements.every((element) => element !== null && isElement(file, element, query, inner))
        );
      case 'ObjectExpression':
        return (
          part !== 'list' &&
          node.properties.every((property) => isProperty(file, property, query, part, inner))
        );
      case 'TSEnumDeclaration':
        return true;
      case 'NewExpression':
        return part === 'list' && isCollection(node, inner);
      case 'CallExpression': {
        const answer = isDerivedList(node, part, inner);
        if (answer !== undefined) return answer;
        break;
      }
      default:
    }
  }
  if (part === 'list' && node.type === 'Identifier') {
    // By its elements, so that those put in later count.
    const elements = file.originsOf({ ...asked, node, path: [...asked.path, ANY] }, query);
    return (
      elements.length > 0 &&
      elements.every((origin) => {
        if (origin.kind !== 'value')
          return origin.kind === 'import' && isProjectConstant({ ...origin, path: origin.path.slice(0, -1) });
        const { path } = origin.demand;
        return path.at(-1) === ANY
          ? inner({ ...origin.demand, path: path.slice(0, -1) })
          : path.length === 0 && isConstant(file, origin.demand.node, query);
      })
    );
  }
  const origins = file.originsOf({ ...asked, node }, query);
  if (origins.length === 0) return false;
  return origins.every((origin) =>
    origin.kind === 'value' ? inner(origin.demand) : origin.kind === 'import' && isProjectConstant(origin),
  );
}

function isElement(
  file: FileFlow,
  element: TSESTree.Expression | TSESTree.SpreadElement,
  query: Query,
  inner: (next: Demand) => boolean,
): boolean {
  if (element.type === 'SpreadElement') return inner(demand(element.argument));
  // An entry of a map: its key is what is asked for.
  const key = element.type === 'ArrayExpression' ? element.elements[0] : element;
  return key !== null && key !== undefined && isConstant(file, key, query);
}

function isProperty(
  file: FileFlow,
  property: TSESTree.Property | TSESTree.SpreadElement,
  query: Query,
  part: Part,
  inner: (next: Demand) => boolean,
): boolean {
  if (property.type === 'SpreadElement') return inner(demand(property.argument));
  if (part === 'values') return isConstant(file, property.value, query);
  return staticKey(property) !== undefined || isConstant(file, property.key, query);
}

function isCollection(node: TSESTree.NewExpression, inner: (next: Demand) => boolean): boolean {
  const [first] = node.arguments;
  return (
    node.callee.type === 'Identifier' &&
    /^(?:Set|Map)$/.test(node.callee.name) &&
    (first === undefined || inner(demand(first)))
  );
}

/** Methods that give a list of the same elements, or fewer. */
const SAME_ELEMENTS = new Set([
  'filter',
  'slice',
  'concat',
  'flat',
  'sort',
  'reverse',
  'toSorted',
  'toReversed',
  'keys',
]);

function isDerivedList(
  node: TSESTree.CallExpression,
  part: Part,
  inner: (next: Demand, of?: Part) => boolean,
): boolean | undefined {
  const { callee } = node;
  if (callee.type !== 'MemberExpression') return undefined;
  const method = staticKey(callee) ?? '';
  const [first] = node.arguments;
  const holder = callee.object.type === 'Identifier' ? callee.object.name : '';
  if (holder === 'Object' && first) {
    if (method === 'keys') return part === 'list' && inner(demand(first), 'keys');
    if (method === 'values') return part === 'list' && inner(demand(first), 'values');
    if (method === 'entries') return part === 'list' && inner(demand(first), 'keys');
    if (method === 'freeze' || method === 'seal') return inner(demand(first));
  }
  if (holder === 'Array' && method === 'from' && first && node.arguments.length === 1)
    return inner(demand(first));
  if (part !== 'list' || !SAME_ELEMENTS.has(method)) return undefined;
  return (
    inner(demand(callee.object)) &&
    (method !== 'concat' || node.arguments.every((one) => one.type !== 'SpreadElement' && inner(demand(one))))
  );
}
