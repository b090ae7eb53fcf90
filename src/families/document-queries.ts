import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import type { DocumentQuery } from '../concepts/document-query.ts';
import {
  FILTER_METHODS,
  FILTER_OPERATORS,
  MAPPER_OPTIONS,
  MODEL_FILES,
  SCRIPT_HOLDERS,
  SCRIPT_OPERATORS,
} from '../concepts/words/document-operators.ts';
import { viewsOf } from '../dataflow/call-view.ts';
import type { Concept } from '../dataflow/concept.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import { demand, type Demand } from '../dataflow/demand.ts';
import type { Part } from '../dataflow/parts-of.ts';
import { Query } from '../dataflow/query.ts';
import { literalText, staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

type RoleOf<One> = One extends Concept<infer Role> ? Role : never;

/** A place where documents are asked for. */
export type DocumentSearch = Instance<RoleOf<typeof DocumentQuery>, object>;

/** The values of a filter in whose place an object of operators changes what is asked for. */
export function filterValues(search: DocumentSearch, analysis: Analysis): readonly Demand[] {
  return partsIn(search, analysis)
    .filter(({ path, spread }) => !isScript(path) && (spread || isOpen(path)))
    .map((part) => part.demand);
}

/** The texts of a filter or a pipeline, or given beside one, that the store runs as scripts. */
export function scriptTexts(search: DocumentSearch, analysis: Analysis): readonly Demand[] {
  const inFilter = partsIn(search, analysis).filter(({ path }) => isScript(path));
  return [...search.role('code'), ...inFilter.map((part) => part.demand)];
}

function partsIn(search: DocumentSearch, analysis: Analysis): readonly Part[] {
  return search.role('filter').flatMap((asked) => analysis.partsOf(asked));
}

/** Whether the grammar of filters goes on at a place: `{ $eq: … }` and `{ $gt: … }` take any value as it is. */
function isOpen(path: readonly string[]): boolean {
  return path.every((key) => !key.startsWith('$') || FILTER_OPERATORS.has(key));
}

function isScript(path: readonly string[]): boolean {
  const last = path.at(-1);
  return last !== undefined && SCRIPT_OPERATORS.has(last) && path.some((key) => SCRIPT_HOLDERS.has(key));
}

/**
 * Searches of receivers of which nothing is known but what they look like: a model that is imported from where a
 * project keeps its models, a collection that is asked for by name.
 */
export function untrackedSearches(analysis: Analysis): readonly DocumentSearch[] {
  const { index } = analysis.file;
  return FILTER_METHODS.flatMap((name) => index.callsOf(name)).flatMap((call): readonly DocumentSearch[] => {
    if (call.type !== 'CallExpression') return [];
    const callee = unwrap(call.callee);
    const [view] = viewsOf(call);
    const [filter] = call.arguments;
    if (!view || callee.type !== 'MemberExpression' || !filter || filter.type === 'SpreadElement') return [];
    if (!looksLikeCollection(unwrap(callee.object), analysis) || isOfMapper(filter)) return [];
    return [
      {
        node: call,
        view,
        facts: {},
        module: undefined,
        convention: true,
        defaults: [],
        role: (role) => (role === 'filter' ? [demand(filter)] : []),
      },
    ];
  });
}

function looksLikeCollection(receiver: TSESTree.Node, analysis: Analysis): boolean {
  switch (receiver.type) {
    case 'CallExpression': {
      // `db.collection('users')`
      const callee = unwrap(receiver.callee);
      return callee.type === 'MemberExpression' && staticKey(callee) === 'collection';
    }
    case 'MemberExpression':
      return /(?:Collection|collection|Model)$/.test(staticKey(receiver) ?? '');
    case 'Identifier':
      if (/(?:Collection|collection|Model)$/.test(receiver.name)) return true;
      return /^[A-Z]/.test(receiver.name) && isModel(receiver, analysis);
    default:
      return false;
  }
}

/** Whether a name is imported, or required, from where a project keeps its models. */
function isModel(receiver: TSESTree.Identifier, analysis: Analysis): boolean {
  const query = new Query(100);
  return analysis.file.originsOf(demand(receiver), query).some((origin) => {
    if (origin.kind === 'import') return MODEL_FILES.test(origin.module);
    if (origin.kind !== 'value') return false;
    const value = unwrap(origin.demand.node);
    const [module] = value.type === 'CallExpression' ? value.arguments : [];
    return (
      value.type === 'CallExpression' &&
      value.callee.type === 'Identifier' &&
      value.callee.name === 'require' &&
      module !== undefined &&
      MODEL_FILES.test(literalText(module) ?? '')
    );
  });
}

function isOfMapper(filter: TSESTree.Node): boolean {
  const inner = unwrap(filter);
  return (
    inner.type === 'ObjectExpression' &&
    inner.properties.some(
      (property) => property.type === 'Property' && MAPPER_OPTIONS.has(staticKey(property) ?? ''),
    )
  );
}
