import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from './static-key.ts';

/** Marks the elements or properties that a rest element gathers. */
export const REST = '...';

/** Where a name stands in a destructuring pattern. */
export interface PatternPlace {
  /** The outermost pattern: a declarator's `id`, a parameter, the left of an assignment. */
  readonly root: TSESTree.Node;
  /** Keys from the destructured value down to the name; `*` for a computed one, `...` for a rest element. */
  readonly path: readonly string[];
  /** Default values on the way, each with the keys that remain below it. */
  readonly defaults: readonly { readonly value: TSESTree.Expression; readonly path: readonly string[] }[];
}

/** Finds the pattern around a bound name, and the way from the destructured value to it. */
export function patternPlace(name: TSESTree.Node): PatternPlace {
  const path: string[] = [];
  const defaults: { value: TSESTree.Expression; path: readonly string[] }[] = [];
  let child: TSESTree.Node = name;
  for (let parent = child.parent; parent; child = parent, parent = child.parent) {
    switch (parent.type) {
      case 'AssignmentPattern':
        if (parent.left !== child) return { root: child, path, defaults };
        defaults.push({ value: parent.right, path: [...path] });
        break;
      case 'Property':
        if (parent.value !== child || parent.parent.type !== 'ObjectPattern')
          return { root: child, path, defaults };
        path.unshift(staticKey(parent) ?? '*');
        break;
      case 'ArrayPattern':
        // The rest of a list starts at an index that means nothing below it.
        if (child.type !== 'RestElement') path.unshift(String(parent.elements.indexOf(child as never)));
        break;
      case 'RestElement':
        path.unshift(REST);
        break;
      case 'ObjectPattern':
        break;
      default:
        return { root: child, path, defaults };
    }
  }
  return { root: child, path, defaults };
}
