import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { demand } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

/** What compilers and bundlers wrap a required module in. */
const INTEROP = new Set([
  '__importDefault',
  '__importStar',
  '__toESM',
  '__toModule',
  '_interopRequireDefault',
  '_interopRequireWildcard',
  '_interopNamespace',
  '_interopDefault',
]);
/** Whether a call of this callee gives a module by its name: `require`, and what stands for it. */
export function loadsModules(file: FileFlow, callee: TSESTree.Node, query: Query): boolean {
  switch (callee.type) {
    case 'Identifier': {
      const bound = file.bindings.of(callee)?.variable;
      if (callee.name === 'require' && !bound) return true;
      if (!bound || (callee.name !== 'require' && !file.sourceCode.text.includes('createRequire')))
        return false;
      return file
        .originsOf(demand(callee), query)
        .some((origin) =>
          origin.kind === 'value'
            ? makesRequire(origin.demand.node)
            : origin.kind === 'parameter' &&
              callee.name === 'require' &&
              file.usesOf(origin.owner).callbacks.some(({ call }) => isNamed(call.callee, 'define')),
        );
    }
    case 'MemberExpression': {
      const { object } = callee;
      if (object.type !== 'Identifier' || file.bindings.of(object)?.variable) return false;
      const key = staticKey(callee);
      return (
        (object.name === 'module' && key === 'require') ||
        (object.name === 'process' && key === 'getBuiltinModule')
      );
    }
    default:
      return makesRequire(callee);
  }
}

/** Whether an expression makes a `require` of its own, as Node lets a module do. */
function makesRequire(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  return inner.type === 'CallExpression' && isNamed(inner.callee, 'createRequire');
}

function isNamed(callee: TSESTree.Node, name: string): boolean {
  const inner = unwrap(callee);
  return inner.type === 'Identifier' ? inner.name === name : staticKey(inner) === name;
}

/** Whether a call of this callee gives the module it is given, as a compiler arranges it. */
export function wrapsModule(file: FileFlow, callee: TSESTree.Node, query: Query): boolean {
  const name = callee.type === 'Identifier' ? callee.name : (staticKey(callee) ?? '');
  if (INTEROP.has(name)) return true;
  // A helper that is imported goes by a name of the file's own: `_interopRequireDefault2`.
  if (callee.type !== 'Identifier' || !name.startsWith('_interop')) return false;
  return !file.originsOf(demand(callee), query).some((origin) => origin.kind === 'parameter');
}
