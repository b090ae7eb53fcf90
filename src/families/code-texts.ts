import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import type { CodeEvaluation, CodeFacts } from '../concepts/code-evaluation.ts';
import type { Concept } from '../dataflow/concept.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import type { Demand } from '../dataflow/demand.ts';
import { isFunction } from '../syntax/functions.ts';
import { wrapped } from '../syntax/unwrap.ts';

type RoleOf<One> = One extends Concept<infer Role> ? Role : never;

/** A place where text is compiled or run as code. */
export type Evaluation = Instance<RoleOf<typeof CodeEvaluation>, CodeFacts>;

/** A text of code that is the same whenever it is run. */
export interface ConstantCode {
  /** Where it stands as an argument. */
  readonly argument: TSESTree.Node;
  readonly text: string;
}

/** The constant text given to a call; undefined where it may be another, or none. */
export function constantCode(values: readonly Demand[], analysis: Analysis): ConstantCode | undefined {
  const [asked, ...others] = values;
  if (!asked || others.length > 0) return undefined;
  const { values: known, complete } = analysis.constantsOf(asked);
  const [first] = known;
  if (!complete || !first || known.length !== 1 || typeof first.value !== 'string') return undefined;
  return { argument: asked.node, text: first.value };
}

/**
 * Whether a constant text is compiled to find out what the engine can do, or because it cannot be written out: in a `try`
 * block that asks whether code may be compiled at all, as the last resort on the way to the global object, or for an
 * `import()` that a compiler would turn into `require()`.
 */
export function isProbe({ node, facts }: Evaluation, text: string): boolean {
  if (facts.shape === 'timer') return false;
  if (/^\s*return\s+import\s*\(/.test(text)) return true;
  let child: TSESTree.Node = node;
  for (let current: TSESTree.Node | undefined = node.parent; current; current = current.parent) {
    if (isFunction(current)) return false;
    if (current.type === 'TryStatement' && current.block === child) return true;
    if (current.type === 'LogicalExpression' && current.operator !== '&&' && wrapped(current.right) === child)
      return true;
    if (current.type === 'ConditionalExpression' && current.test !== child) return true;
    child = current;
  }
  return false;
}
