import type { TSESTree } from '@typescript-eslint/utils';
import { elementKey, type ApiState } from './api-graph.ts';
import { closure, follow } from './api-states.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

/** What the element of a JSX attribute may be: one of the language of pages by its tag, or a component by its binding. */
export function elementStates(
  file: FileFlow,
  attribute: TSESTree.JSXAttribute,
  query: Query,
): readonly ApiState[] {
  const { name } = attribute.parent as TSESTree.JSXOpeningElement;
  if (name.type === 'JSXIdentifier' && /^[a-z]/.test(name.name)) {
    const globals = closure([file.graph.globals]);
    return [...follow(globals, [elementKey(name.name)]), ...follow(globals, [elementKey('*')])];
  }
  const keys: string[] = [];
  let base: TSESTree.Node = name;
  while (base.type === 'JSXMemberExpression') {
    keys.unshift(base.property.name);
    base = base.object;
  }
  return base.type === 'JSXIdentifier' ? file.apiOf(base, keys, query).states : [];
}

/** The name of an attribute as written, `xlink:href` with its namespace. */
export function attributeName({ name }: TSESTree.JSXAttribute): string {
  return name.type === 'JSXIdentifier' ? name.name : `${name.namespace.name}:${name.name.name}`;
}

/** The expression or text that is given to an attribute; undefined for one that is only named. */
export function attributeValue({ value }: TSESTree.JSXAttribute): TSESTree.Node | undefined {
  if (value?.type !== 'JSXExpressionContainer') return value ?? undefined;
  return value.expression.type === 'JSXEmptyExpression' ? undefined : value.expression;
}
