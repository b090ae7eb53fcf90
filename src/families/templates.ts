import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import type { TemplateFacts, TemplateRendering } from '../concepts/template-rendering.ts';
import type { Concept } from '../dataflow/concept.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import { demand, type Demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import { lastName } from '../syntax/last-name.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { isReadFromFile } from './deserializers.ts';
import { whereWritten } from './option-values.ts';

type RoleOf<One> = One extends Concept<infer Role> ? Role : never;

/** A place where text is made of a template. */
export type Rendering = Instance<RoleOf<typeof TemplateRendering>, TemplateFacts>;

/** Functions that make one object of the properties of several. */
const MERGES = /^(?:assign|assignIn|extend|merge|defaults|defaultsDeep|mergeDeep)$/;
const MOST_HOPS = 12;

/** Objects whose properties, whatever they are called, become properties of what an engine looks for options in. */
export function wholeObjects(
  role: 'data' | 'options',
): (rendering: Rendering, analysis: Analysis) => readonly Demand[] {
  return (rendering, analysis) => {
    const query = new Query(400);
    return rendering.role(role).flatMap((asked) => wholesOf(asked, analysis, query, MOST_HOPS));
  };
}

function wholesOf(asked: Demand, analysis: Analysis, query: Query, depth: number): readonly Demand[] {
  const node = unwrap(asked.node);
  if (depth === 0 || asked.path.length > 0 || !query.charge()) return [asked];
  const next = (inner: TSESTree.Node): readonly Demand[] =>
    wholesOf(demand(inner, [], asked.context), analysis, query, depth - 1);
  switch (node.type) {
    case 'ObjectExpression':
      return node.properties.flatMap((property) =>
        property.type === 'SpreadElement' ? next(property.argument) : [],
      );
    case 'ConditionalExpression':
      return [...next(node.consequent), ...next(node.alternate)];
    case 'LogicalExpression':
      return [...next(node.left), ...next(node.right)];
    case 'AwaitExpression':
      return next(node.argument);
    case 'CallExpression':
      if (MERGES.test(lastName(node.callee) ?? ''))
        return node.arguments.flatMap((argument) =>
          argument.type === 'SpreadElement' ? [] : next(argument),
        );
      break;
    default:
  }
  const origins = analysis.file.originsOf({ ...asked, node }, query);
  const values = origins.flatMap((origin) =>
    origin.kind === 'value' && origin.demand.path.length === 0 ? [origin.demand] : [],
  );
  if (values.length === 0 || values.length < origins.length) return [{ ...asked, node }];
  return values.flatMap((value) => wholesOf(value, analysis, query, depth - 1));
}

/** What is given in a role, where it is written. */
export function writtenIn(
  role: 'source' | 'code',
): (rendering: Rendering, analysis: Analysis) => readonly Demand[] {
  return (rendering, analysis) => whereWritten(rendering.role(role), analysis);
}

/** Whether the text of a template of unknown origin is the project's own: read from a file, or imported. */
export function isProjectsTemplate(node: TSESTree.Node, analysis: Analysis): boolean {
  return isReadFromFile(node, analysis) || isImported(demand(node), analysis, new Query(200), 8);
}

function isImported(asked: Demand, analysis: Analysis, query: Query, depth: number): boolean {
  if (depth === 0) return false;
  const node = unwrap(asked.node);
  if (node.type === 'CallExpression')
    return node.callee.type === 'Identifier' && node.callee.name === 'require';
  const origins = analysis.file.originsOf({ ...asked, node }, query);
  return (
    origins.length > 0 &&
    origins.every(
      (origin) =>
        origin.kind === 'import' ||
        (origin.kind === 'value' && isImported(origin.demand, analysis, query, depth - 1)),
    )
  );
}
