import { createLinter, type LintFile } from '../corpus/linting.ts';
import { fetchPackages } from '../corpus/fetch-packages.ts';
import { corpusPackage } from '../corpus/packages.ts';
import { packageSource, type SourceFile } from '../corpus/source-files.ts';
import { contenderConfig, contenders, type Contender } from './contenders.ts';
import { median, percent, table, type Bar } from './figures.ts';
import { processorTime } from './processor-time.ts';

/** What the files are written in. */
export type Language = 'JavaScript' | 'TypeScript';

const PACKAGES: Readonly<Record<Language, readonly string[]>> = {
  JavaScript: [
    'ghost',
    'express',
    'fastify',
    'koa',
    'axios',
    'undici',
    'knex',
    'mysql2',
    'mongoose',
    'webpack',
    'postcss',
    'npm',
  ],
  TypeScript: [
    'openai',
    'msw',
    '@trpc/server',
    'ajv',
    'rxjs',
    'zod',
    'mobx',
    '@reduxjs/toolkit',
    '@noble/curves',
  ],
};

/** A batch is timed as a whole: long enough for the clock, short enough for contenders to meet the same machine. */
const BATCH_LINES = 1500;

/**
 * Every n-th file of the language's packages, so that about `lines` lines remain, in batches.
 * Files that do not parse are left out.
 */
export async function corpusBatches(
  language: Language,
  lines: number,
): Promise<readonly (readonly SourceFile[])[]> {
  const entries = PACKAGES[language].map(corpusPackage);
  fetchPackages(entries);
  const all = entries
    .flatMap((entry) => packageSource(entry).files)
    .filter(({ path }) => /\.[cm]?tsx?$/.test(path) === (language === 'TypeScript'));
  const step = Math.max(1, Math.floor(countLines(all) / lines));
  const parses = createLinter([]);
  const batches: SourceFile[][] = [];
  for (const file of all.filter((_, at) => at % step === 0)) {
    if ((await parses(file)).some(({ fatal }) => fatal)) continue;
    const last = batches.at(-1);
    if (last && countLines(last) < BATCH_LINES) last.push(file);
    else batches.push([file]);
  }
  return batches;
}

function countLines(files: readonly SourceFile[]): number {
  return files.reduce((sum, file) => sum + file.lines, 0);
}

/** Times all contenders over one corpus, round by round and batch by batch in changing order, and prints the figures. */
export async function measureCost(language: Language, quick: boolean): Promise<readonly Bar[]> {
  const batches = await corpusBatches(language, quick ? 6000 : 30_000);
  const lines = batches.reduce((sum, batch) => sum + countLines(batch), 0);
  const linters = new Map<Contender, LintFile>();
  for (const name of contenders) linters.set(name, createLinter(await contenderConfig(name)));
  const rounds = quick ? 5 : 11;
  const times = new Map<Contender, number[][]>(contenders.map((name) => [name, batches.map(() => [])]));
  // The first round is for the compiler.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, batch] of batches.entries()) {
      for (let turn = 0; turn < contenders.length; turn += 1) {
        const name = contenders[(turn + round + at) % contenders.length] as Contender;
        const lint = linters.get(name) as LintFile;
        const time = await processorTime(async () => {
          for (const file of batch) await lint(file);
        });
        if (round > 0) times.get(name)?.[at]?.push(time);
      }
    }
  }
  const total = (name: Contender): number =>
    (times.get(name) ?? []).reduce((sum, ofBatch) => sum + median(ofBatch), 0);
  const bare = total('no rules');
  const empty = total('empty rule');
  const added = (name: Contender): number => total(name) - empty;
  console.log(`\n${language}: ${lines} lines of ${PACKAGES[language].length} packages, ${rounds} rounds\n`);
  console.log(
    table([
      ['', 'over an empty rule', 'over no rules', 'ms per 1,000 lines', 'of what security adds'],
      ...contenders.map((name) => [
        name,
        percent(added(name) / empty),
        percent(total(name) / bare - 1),
        ((total(name) / lines) * 1000).toFixed(2),
        `${(added(name) / added('security')).toFixed(2)}`,
      ]),
    ]),
  );
  return (['recommended', 'strict'] as const).map((name) => {
    const share = added(name) / added('security');
    return {
      name: `${language}: what ${name} adds, as a share of what eslint-plugin-security adds`,
      value: share.toFixed(2),
      limit: '0.33',
      holds: share <= 1 / 3,
    };
  });
}
