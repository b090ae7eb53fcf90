import type { TSESTree } from '@typescript-eslint/utils';
import { isCall } from '../syntax/functions.ts';
import { literalText } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { demand } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import { loadsModules } from './module-loading.ts';
import type { Query } from './query.ts';

/** Members, calls and variables between an expression and the import that it comes from. */
const MOST_STEPS = 12;

/**
 * The module that an expression comes from by members, calls and variables alone: `helmet({ … }).handler` comes from what
 * `helmet` was imported from. Undefined where it comes from none, or from several.
 */
export function importedModule(file: FileFlow, node: TSESTree.Node, query: Query): string | undefined {
  let current = unwrap(node);
  for (let step = 0; step < MOST_STEPS && query.charge(); step += 1) {
    if (isCall(current)) {
      const [first] = current.arguments;
      const name = first && literalText(first);
      if (name !== undefined && loadsModules(file, unwrap(current.callee), query)) return name;
      current = unwrap(current.callee);
    } else if (current.type === 'MemberExpression') {
      current = unwrap(current.object);
    } else if (current.type === 'AwaitExpression') {
      current = unwrap(current.argument);
    } else if (current.type === 'ImportExpression') {
      return literalText(current.source);
    } else {
      const origins = file.originsOf(demand(current), query);
      const [only] = origins;
      if (origins.length !== 1 || !only) return undefined;
      if (only.kind === 'import') return only.module;
      if (only.kind !== 'value') return undefined;
      current = unwrap(only.demand.node);
    }
  }
  return undefined;
}
