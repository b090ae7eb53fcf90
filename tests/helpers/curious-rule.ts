import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { analyze } from '../../src/analysis/analyze.ts';
import type { Analysis } from '../../src/analysis/file-analysis.ts';
import { CONTEXTS, type Context } from '../../src/concepts/contexts.ts';
import { ANY, DEEP, demand, type KeyPath } from '../../src/dataflow/demand.ts';
import { Query } from '../../src/dataflow/query.ts';

/** Parts of a value that are asked about besides the value itself. */
const PARTS: readonly KeyPath[] = [[], ['id'], ['0'], [ANY], [DEEP], ['id', ANY]];

/**
 * A rule that reports nothing, and asks the analysis every question about every node of the file, also of nodes that no
 * rule would ask about.
 *
 * What it asks must neither throw nor change what any rule reports.
 *
 * @param most how many nodes are asked about; they are chosen evenly over the file, the last ones first
 */
export function curiousRule(most: number): TSESLint.RuleModule<string> {
  return {
    meta: { type: 'problem', messages: {}, schema: [] },
    defaultOptions: [],
    create: (context) => ({
      Program() {
        const analysis = analyze(context);
        const nodes = nodesOf(context.sourceCode);
        const step = Math.max(1, Math.ceil(nodes.length / most));
        for (let at = nodes.length - 1; at >= 0; at -= step)
          askEverything(analysis, nodes[at] as TSESTree.Node, at);
      },
    }),
  };
}

function askEverything(analysis: Analysis, node: TSESTree.Node, turn: number): void {
  const { file } = analysis;
  const part = PARTS[turn % PARTS.length] as KeyPath;
  const context = CONTEXTS[turn % CONTEXTS.length] as Context;
  analysis.taintOf(demand(node, part), context);
  analysis.shapesOf(demand(node));
  analysis.constantsOf(demand(node, part));
  file.apiOf(
    node,
    part.filter((key) => key !== ANY && key !== DEEP),
    new Query(),
  );
  file.functionsOf(node, new Query());
}

/** Every node of the tree, by visitor keys. */
export function nodesOf({ ast, visitorKeys }: Readonly<TSESLint.SourceCode>): readonly TSESTree.Node[] {
  const keys = visitorKeys as Readonly<Record<string, readonly string[] | undefined>>;
  const nodes: TSESTree.Node[] = [ast];
  // The list grows while it is walked.
  for (const node of nodes) {
    for (const key of keys[node.type] ?? []) {
      const child = (node as unknown as Readonly<Record<string, unknown>>)[key];
      for (const one of Array.isArray(child) ? (child as readonly unknown[]) : [child]) {
        if (typeof one === 'object' && one !== null) nodes.push(one as TSESTree.Node);
      }
    }
  }
  return nodes;
}
