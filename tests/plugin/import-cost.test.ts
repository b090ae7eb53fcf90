import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { root, run } from '../helpers/project.ts';

/** Prints, as JSON, the file and the offset of each function that runs while a module is imported. */
const watchImport = `
  import { Session } from 'node:inspector/promises';
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const url = process.argv[1];
  await import(url);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const folder = new URL('.', url).href;
  const called = result.filter((script) => script.url.startsWith(folder)).flatMap((script) =>
    script.functions
      .filter(({ ranges: [range] }) => range.count > 0 && range.startOffset > 0)
      .map(({ functionName, ranges: [range] }) => ({ url: script.url, name: functionName, start: range.startOffset })));
  console.log(JSON.stringify(called));
`;

interface CalledFunction {
  readonly name: string;
  /** The source file, as the bundler notes it in the bundle. */
  readonly file: string;
  /** Whether this is only the body of a module that the bundle wraps in a function. */
  readonly isModuleBody: boolean;
}

const bundle = join(root, 'dist/index.js');
const texts = new Map<string, string>();
let called: readonly CalledFunction[] = [];

beforeAll(async () => {
  const { output } = await run(
    root,
    process.execPath,
    '--input-type=module',
    '-e',
    watchImport,
    pathToFileURL(bundle).href,
  );
  called = (
    JSON.parse(output) as readonly { readonly url: string; readonly name: string; readonly start: number }[]
  ).map(({ url, name, start }) => {
    const text = texts.get(url) ?? readFileSync(new URL(url), 'utf8');
    texts.set(url, text);
    const before = text.slice(0, start);
    const [, file = ''] = /\/\/#region (.+)$/m.exec(before.slice(before.lastIndexOf('//#region'))) ?? [];
    return { name, file, isModuleBody: /__esm\w*\($/.test(before) };
  });
});

/** What a rule, a preset and a concept are made with. Everything else waits for the first file. */
const makers =
  /^(src\/(index|configs)\.ts|src\/(rules|rule-kit|families|concepts)\/.+|src\/dataflow\/concept\.ts)$/;

describe('importing the plugin', () => {
  it('sees the functions that make the presets', () => {
    expect(called.map(({ name }) => name)).toContain('createConfigs');
  });

  it('evaluates no model table', () => {
    expect([...texts.values()].join('\n')).toContain('//#region src/models/');
    expect(called.filter(({ file }) => file.startsWith('src/models/'))).toEqual([]);
  });

  it('parses no path, builds no index, and calls nothing else of the engine', () => {
    const early = called.filter(
      ({ file, isModuleBody }) => file.startsWith('src/') && !makers.test(file) && !isModuleBody,
    );
    expect(early).toEqual([]);
  });
});
