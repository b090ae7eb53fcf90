import type { TSESTree } from '@typescript-eslint/utils';
import { ANY_TEXT, type TextLanguage } from '../syntax/text-language.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { isCall } from '../syntax/functions.ts';
import { demand } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import { isGlobal, rootOf } from './guard-target.ts';
import type { Query } from './query.ts';

/** What is known of a text in which a pattern finds a match, or finds none. */
export function textOfPattern(
  file: FileFlow,
  node: TSESTree.Node,
  isFound: boolean,
  query: Query,
): TextLanguage {
  const pattern = patternOf(file, node, query);
  const language = pattern && file.patternLanguage(pattern.source, pattern.flags);
  if (!language) return ANY_TEXT;
  return isFound ? language.matched : language.unmatched;
}

/** The regular expression that an expression is: a literal, `new RegExp` of constants, or a variable that holds one. */
export function patternOf(
  file: FileFlow,
  node: TSESTree.Node,
  query: Query,
  depth = 4,
): { readonly source: string; readonly flags: string } | undefined {
  const inner = unwrap(node);
  if (inner.type === 'Literal')
    return 'regex' in inner && inner.regex
      ? { source: inner.regex.pattern, flags: inner.regex.flags }
      : typeof inner.value === 'string'
        ? { source: inner.value, flags: '' }
        : undefined;
  if (isCall(inner) && isGlobal(file, unwrap(inner.callee), 'RegExp'))
    return constructed(file, inner, query, depth);
  if (depth === 0 || !query.charge()) return undefined;
  const root = rootOf(file, inner);
  if (root && root.node !== inner && root.path.length === 0)
    return patternOf(file, root.node, query, depth - 1);
  const origins = file.originsOf(demand(inner), query);
  const [only] = origins;
  return origins.length === 1 && only?.kind === 'value' && only.demand.path.length === 0
    ? patternOf(file, only.demand.node, query, depth - 1)
    : undefined;
}

function constructed(
  file: FileFlow,
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  query: Query,
  depth: number,
): { readonly source: string; readonly flags: string } | undefined {
  const [text, marks] = node.arguments;
  if (!text || text.type === 'SpreadElement') return undefined;
  const flags = marks ? onlyText(file, marks, query) : '';
  const inner = unwrap(text);
  const source =
    inner.type === 'Literal' && 'regex' in inner
      ? patternOf(file, inner, query, depth - 1)?.source
      : onlyText(file, text, query);
  return source === undefined || flags === undefined ? undefined : { source, flags };
}

function onlyText(file: FileFlow, node: TSESTree.Node, query: Query): string | undefined {
  const { values, complete } = file.constantsOf(demand(node), query);
  const [only] = values;
  return complete && values.length === 1 && typeof only?.value === 'string' ? only.value : undefined;
}
