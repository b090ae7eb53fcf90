import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import { demand } from '../../src/dataflow/demand.ts';
import type { Model, OperationRow, SourceRow } from '../../src/dataflow/model.ts';
import { loadModels } from '../../src/models/index.ts';
import { analysisOf } from '../helpers/analysis.ts';
import { conditionValues, plainValues, programOf, writesIn } from '../helpers/model-code.ts';

const models = loadModels();

/** What is wrong with a row, with the program that shows it; undefined where it speaks of the code its path describes. */
function operationProblem(model: Model, row: OperationRow): string | undefined {
  const program = programOf(
    model,
    row,
    row.call,
    [{ ...conditionValues(model, row), ...plainValues(row) }],
    writesIn(row) ? 'write' : 'use',
  );
  if (!program) return `nothing leads to ${row.call}`;
  const settings = { versions: versionsOf(model, row) };
  const analysis = analysisOf(program.code, models, settings, program.filename);
  return analysis.instancesOf({ name: row.concept }).length > 0
    ? undefined
    : `${row.call} is not found in ${program.filename}\n${program.code}`;
}

function sourceProblem(model: Model, row: SourceRow): string | undefined {
  const program = programOf(model, row, row.path, [{}], 'read');
  if (!program) return `nothing leads to ${row.path}`;
  const analysis = analysisOf(
    program.code,
    models,
    { untrusted: ['remote', 'stored', 'local'], versions: versionsOf(model, row) },
    program.filename,
  );
  const [read] = analysis.file.index.callsOf('readHere') as readonly TSESTree.CallExpression[];
  const taint = read?.arguments[0] && analysis.taintOf(demand(read.arguments[0]), 'sql-fragment');
  return taint?.kind === 'tainted'
    ? undefined
    : `${row.path} is ${taint?.kind} in ${program.filename}\n${program.code}`;
}

function versionsOf(
  { package: name }: Model,
  { versions }: { readonly versions?: string },
): Record<string, string> {
  return name === undefined || versions === undefined ? {} : { [name]: versions.replace(/^<.*/, '0.1') };
}

for (const model of models) {
  const { operations = [], sources = [] } = model;
  if (operations.length + sources.length === 0) continue;
  describe(model.package ?? `globals with ${operations[0]?.call ?? sources[0]?.path}`, () => {
    it('says of code that follows the path of a row what the row says', () => {
      const problems = [
        ...operations.map((row) => operationProblem(model, row)),
        ...sources.map((row) => sourceProblem(model, row)),
      ];
      expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
    });
  });
}
