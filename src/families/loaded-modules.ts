import type { Analysis } from '../analysis/file-analysis.ts';
import type { ModuleLoading } from '../concepts/module-loading.ts';
import type { Concept } from '../dataflow/concept.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import { demand, type Demand } from '../dataflow/demand.ts';
import { lastName } from '../syntax/last-name.ts';
import type { TextPart } from '../syntax/text-part.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { whereWritten } from './option-values.ts';

type RoleOf<One> = One extends Concept<infer Role> ? Role : never;

/** A place where a module is loaded by a value. */
export type Loading = Instance<RoleOf<typeof ModuleLoading>, object>;

/** `import(name)`, which is no call. */
export function importExpressions(analysis: Analysis): readonly Loading[] {
  // Most files have none, and need no walk to say so.
  if (!/\bimport\s*\(/.test(analysis.file.sourceCode.text)) return [];
  return analysis.file.index.imports.map((node) => ({
    node,
    view: undefined,
    facts: {},
    module: undefined,
    convention: false,
    defaults: [],
    role: () => [demand(node.source)],
  }));
}

/** Where a value stands in the specifier of a module: at its beginning, or below a folder that is given. */
export function specifierPositions(
  parts: readonly TextPart[],
): readonly { readonly hole: number; readonly kind: 'module' | 'name' }[] {
  let before = '';
  return parts.flatMap((part) => {
    if ('text' in part) {
      before += part.text;
      return [];
    }
    return [{ hole: part.hole, kind: before.includes('/') ? ('name' as const) : ('module' as const) }];
  });
}

/** The specifiers that are no paths put together by a function. */
export function wholeSpecifiers(loading: Loading, analysis: Analysis): readonly Demand[] {
  return whereWritten(loading.role('specifier'), analysis).filter((asked) => joined(asked) === undefined);
}

/** What is joined to a folder: all but the first part of `path.join(folder, …)`. */
export function joinedNames(loading: Loading): readonly Demand[] {
  return loading.role('specifier').flatMap((asked) => joined(asked) ?? []);
}

function joined({ node: asked, context }: Demand): readonly Demand[] | undefined {
  const node = unwrap(asked);
  if (node.type !== 'CallExpression' || !/^(?:join|resolve)$/.test(lastName(node.callee) ?? ''))
    return undefined;
  return node.arguments
    .slice(1)
    .flatMap((one) => (one.type === 'SpreadElement' ? [] : [demand(one, [], context)]));
}
