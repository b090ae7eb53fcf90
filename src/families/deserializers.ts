import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import type { Deserialization, DeserializationFacts } from '../concepts/deserialization.ts';
import type { Concept } from '../dataflow/concept.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import { demand, type Demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import { lastName } from '../syntax/last-name.ts';
import { unwrap } from '../syntax/unwrap.ts';

type RoleOf<One> = One extends Concept<infer Role> ? Role : never;

/** A place where objects are built from text or bytes. */
export type Deserializer = Instance<RoleOf<typeof Deserialization>, DeserializationFacts>;

/** What a crafted document does at a call. */
export type Danger =
  /** It runs code: the API has no other mode, or is set to this one. */
  | 'code'
  /** It runs code unless the data was made for it: the default of an API that has a safe mode. */
  | 'code-by-default'
  | 'memory'
  | 'none'
  /** That depends on a version, or on options, of which nothing is known. */
  | 'unknown';

/** What a crafted document does at a call, by the API, its version and its options. */
export function dangerOf({ facts, role }: Deserializer, analysis: Analysis): Danger {
  const { option, danger, safe = [], dangerous = [] } = facts;
  if (!option) return danger ?? 'unknown';
  const { settings, complete } = analysis.optionAt(role('options'), option);
  if (settings.length === 0) {
    // No options at all are complete too: the call has no such argument.
    if (!complete) return 'unknown';
    return danger === 'code' ? 'code-by-default' : (danger ?? 'unknown');
  }
  const verdicts = settings.map(({ node, constants }): Danger => {
    const names = [lastName(node), ...constants.values.map(({ value }) => value)];
    const isOneOf = (list: readonly (string | boolean)[]): boolean =>
      names.some((name) => (typeof name === 'string' || typeof name === 'boolean') && list.includes(name));
    if (isOneOf(dangerous)) return 'code';
    return safe.includes('*') || isOneOf(safe) ? 'none' : 'unknown';
  });
  return verdicts.find((one) => one === 'code') ?? verdicts.find((one) => one === 'unknown') ?? 'none';
}

/** Whether a value is read from a file: of the project, as far as nobody outside is seen to choose which. */
export function isReadFromFile(node: TSESTree.Node, analysis: Analysis): boolean {
  return reads(demand(node), analysis, new Query(200), 8);
}

function reads(asked: Demand, analysis: Analysis, query: Query, depth: number): boolean {
  const node = unwrap(asked.node);
  if (depth === 0) return false;
  if (node.type === 'AwaitExpression') return reads(demand(node.argument), analysis, query, depth - 1);
  if (node.type === 'CallExpression') {
    const callee = unwrap(node.callee);
    const name = lastName(callee);
    if (name === 'readFile' || name === 'readFileSync') return true;
    if (name === 'toString' && callee.type === 'MemberExpression')
      return reads(demand(callee.object), analysis, query, depth - 1);
  }
  return analysis.file
    .originsOf({ ...asked, node }, query)
    .some((origin) => origin.kind === 'value' && reads(origin.demand, analysis, query, depth - 1));
}
