import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { KeyPath } from './demand.ts';
import type { FileFlow } from './file-flow.ts';

/** The source's expression down to the part that is used, with its text. */
export function sourceText(
  file: FileFlow,
  base: TSESTree.Node,
  path: KeyPath,
): { readonly node: TSESTree.Node; readonly text: string } {
  let node = base;
  let depth = 0;
  for (;;) {
    let outer = node;
    while (
      outer.parent &&
      outer.parent.type !== 'MemberExpression' &&
      unwrap(outer.parent) === unwrap(node) &&
      outer.parent.type !== 'SequenceExpression'
    )
      outer = outer.parent;
    const { parent } = outer;
    if (parent?.type !== 'MemberExpression' || parent.object !== outer || depth >= path.length) break;
    const key = staticKey(parent);
    // Where some element is meant, only a computed member is it: `list.map` is a method.
    if (key === undefined ? !parent.computed : key !== path[depth]) break;
    node = parent;
    depth += 1;
  }
  const rest = path.slice(depth).filter((key) => /^[A-Za-z_$][\w$]*$/.test(key));
  // A parameter's node holds its type as well.
  const written = node.type === 'Identifier' ? node.name : file.sourceCode.getText(node as never);
  const text = [written, ...rest]
    .join('.')
    .replace(/\?\.(?=[[(])/g, '')
    .replaceAll('?.', '.')
    .replace(/\s+/g, ' ');
  return { node, text: text.length > 80 ? `${text.slice(0, 77)}...` : text };
}
