import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import { literalText, staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

/** What a text has in it that reads the environment, or settings that stand for it, at all. */
export const ENVIRONMENT =
  /(?:process|import\.meta|Bun)\??\.env\b|\benv\b.*=\s*process\b|Deno\??\.env|\b(?:get)?[eE]nv(?:Var|Or)?\w*\(|[cC]onfig(?:Service|uration)?\)?\.(?:get|getOrThrow)\b/;
/** Calls that read a variable by its name. */
const READERS = /^(?:env|getenv|getEnv|getEnvVar|envVar|readEnv|environ)$/;
/** Objects whose `get` reads one. */
const READER_OBJECTS =
  /(?:^|\.)(?:env|config|configService|cfg|settings|conf|_config)$|^Deno\.env$|[cC]onfig(?:Service)?$/;
/** Steps from a variable to what it was given. */
const MOST_STEPS = 3;

/** The name of the variable of the environment that an expression reads; undefined where it reads none. */
export function environmentVariable(
  asked: TSESTree.Node,
  analysis: Analysis,
  steps = MOST_STEPS,
): string | undefined {
  const node = unwrap(asked);
  switch (node.type) {
    case 'MemberExpression':
      return isEnvironment(node.object, analysis, MOST_STEPS) ? staticKey(node) : undefined;
    case 'LogicalExpression':
      return (
        environmentVariable(node.right, analysis, steps) ?? environmentVariable(node.left, analysis, steps)
      );
    case 'CallExpression':
      return readByCall(node)?.name;
    case 'Identifier': {
      if (steps === 0) return undefined;
      for (const origin of analysis.file.originsOf(demand(node), new Query())) {
        if (origin.kind !== 'value') continue;
        const [key] = origin.demand.path;
        // `const { JWT_SECRET } = process.env`
        if (origin.demand.path.length === 1 && isEnvironment(origin.demand.node, analysis, MOST_STEPS))
          return String(key);
        const found =
          origin.demand.path.length === 0 && origin.demand.node !== node
            ? environmentVariable(origin.demand.node, analysis, steps - 1)
            : undefined;
        if (found !== undefined) return found;
      }
      return undefined;
    }
    default:
      return undefined;
  }
}

/** A call that reads a variable by its name, with what it gives where that is not set. */
export function readByCall(
  node: TSESTree.CallExpression,
): { readonly name: string; readonly fallback: TSESTree.Node | undefined } | undefined {
  const callee = unwrap(node.callee);
  const [first, second] = node.arguments;
  const name = first && literalText(first);
  if (name === undefined) return undefined;
  const reads =
    callee.type === 'Identifier'
      ? READERS.test(callee.name)
      : callee.type === 'MemberExpression' &&
        (READERS.test(staticKey(callee) ?? '') ||
          (/^get(?:OrThrow|String)?$/.test(staticKey(callee) ?? '') &&
            READER_OBJECTS.test(pathOf(callee.object))));
  return reads ? { name, fallback: second } : undefined;
}

/** Whether a value is the environment: `process.env`, `import.meta.env`, `Bun.env`, or a variable that holds it. */
export function isEnvironment(asked: TSESTree.Node, analysis: Analysis, steps = MOST_STEPS): boolean {
  const node = unwrap(asked);
  const path = pathOf(node);
  if (/^(?:(?:globalThis\.)?process|import\.meta|Bun)\.env$/.test(path)) return true;
  if (node.type !== 'Identifier' || steps === 0) return false;
  return analysis.file.originsOf(demand(node), new Query()).some((origin) => {
    if (origin.kind === 'global') return [origin.name, ...origin.path].join('.') === 'process.env';
    if (origin.kind !== 'value' || origin.demand.node === node) return false;
    const { path: keys, node: from } = origin.demand;
    if (keys.length === 0) return isEnvironment(from, analysis, steps - 1);
    return [pathOf(unwrap(from)), ...keys].join('.') === 'process.env';
  });
}

/** The names that a chain of members is written with: `this.config` of `this.config`. */
function pathOf(asked: TSESTree.Node): string {
  const node = unwrap(asked);
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'ThisExpression':
      return 'this';
    case 'MetaProperty':
      return 'import.meta';
    case 'MemberExpression':
      return `${pathOf(node.object)}.${staticKey(node) ?? '[]'}`;
    default:
      return '';
  }
}
