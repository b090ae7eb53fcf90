import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import type { GraphqlExecution } from '../concepts/graphql-execution.ts';
import type { Concept } from '../dataflow/concept.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import { demand, type Demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import { lastName } from '../syntax/last-name.ts';
import { quotedHoles } from '../syntax/quoted-holes.ts';
import type { TextPart } from '../syntax/text-part.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { whereWritten } from './option-values.ts';

type RoleOf<One> = One extends Concept<infer Role> ? Role : never;

/** A place where a document of GraphQL is run or sent. */
export type GraphqlRequest = Instance<RoleOf<typeof GraphqlExecution>, object>;

/** How a document begins, after comments. */
const BEGINNING = /^(?:\s|,|#[^\n]*\n)*(?:(?:query|mutation|subscription|fragment)\b|\{)/;

/**
 * In which place of a document its values stand. A text that is none, or that comes as a whole, has no places: sending
 * the documents that others write is what a gateway does.
 */
export function documentPlaces(
  parts: readonly TextPart[],
): readonly { readonly hole: number; readonly kind: 'outside' | 'quoted' }[] {
  const [first] = parts;
  if (!first || !('text' in first) || !BEGINNING.test(first.text)) return [];
  if (!parts.some((part) => 'text' in part && part.text.includes('{'))) return [];
  return quotedHoles(parts, { quotes: ['"""', '"'], escape: '\\', lineComment: '#' }).map(
    ({ hole, quote }) => ({ hole, kind: quote === undefined ? 'outside' : 'quoted' }),
  );
}

/** The texts of documents, those within the JSON of a request among them. */
export function documentTexts(request: GraphqlRequest, analysis: Analysis): readonly Demand[] {
  return [
    ...whereWritten(request.role('document'), analysis),
    ...whereWritten(request.role('request'), analysis).flatMap((asked) => queriesOf(asked, analysis)),
  ];
}

function queriesOf(asked: Demand, analysis: Analysis): readonly Demand[] {
  const direct = queryOf(asked.node, asked);
  if (direct) return whereWritten([direct], analysis);
  const written = analysis.file.originsOf(asked, new Query(100)).flatMap((origin) => {
    const query = origin.kind === 'value' ? queryOf(origin.demand.node, origin.demand) : undefined;
    return query ? [query] : [];
  });
  return whereWritten(written, analysis);
}

/** The property `query` of what is written as JSON. */
function queryOf(node: TSESTree.Node, { context }: Demand): Demand | undefined {
  const call = unwrap(node);
  if (call.type !== 'CallExpression' || lastName(call.callee) !== 'stringify') return undefined;
  const [value] = call.arguments;
  return value && value.type !== 'SpreadElement' ? demand(value, ['query'], context) : undefined;
}
