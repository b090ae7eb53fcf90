import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { createAnalysis, type Analysis } from '../../src/analysis/file-analysis.ts';
import { ApiGraph } from '../../src/dataflow/api-graph.ts';
import type { BulwarkSettings } from '../../src/analysis/settings.ts';
import type { Model } from '../../src/dataflow/model.ts';

/** Compiled tables, by the list that was given. */
const graphs = new WeakMap<readonly Model[], ApiGraph>();

/** The analysis of a piece of code with the given tables and no others. */
export function analysisOf(
  code: string,
  models: readonly Model[],
  settings: BulwarkSettings = {},
  filename = 'src/example.ts',
): Analysis {
  const linter = new Linter();
  const messages = linter.verify(
    code,
    {
      files: ['**'],
      languageOptions: {
        parser: typescriptParser,
        parserOptions: { ecmaFeatures: { jsx: filename.endsWith('x') } },
      },
    },
    filename,
  );
  if (messages.length > 0) throw new Error(messages.map(({ message }) => message).join('\n'));
  const sourceCode = linter.getSourceCode() as never;
  const graph = graphs.get(models) ?? new ApiGraph(models);
  graphs.set(models, graph);
  return createAnalysis({ sourceCode, filename, cwd: '.' }, graph, settings);
}
