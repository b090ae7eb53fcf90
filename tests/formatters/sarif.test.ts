import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import sarif from '../../src/formatters/sarif.ts';
import { INJECTION, reportOn, TOKEN } from '../helpers/lint-results.ts';

const schemaPath = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);
// Written for an older draft of JSON Schema, of which it uses nothing but two keywords that have other names since.
const schema = JSON.parse(readFileSync(schemaPath, 'utf8')) as Record<string, unknown>;
delete schema['id'];
delete schema['$schema'];
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(schema);

async function logOf(
  ...given: Parameters<typeof reportOn> extends [unknown, ...infer Rest] ? Rest : never
): Promise<Log> {
  const log = JSON.parse(await reportOn(sarif, ...given)) as Log;
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  return log;
}

async function resultsOf(...given: Parameters<typeof logOf>): Promise<readonly Result[]> {
  return (await logOf(...given)).runs[0]?.results ?? [];
}

describe('a finding', () => {
  it('has its rule, its region, its way and its fixes, and fits the schema', async () => {
    const [result] = await resultsOf({ 'src/users.js': INJECTION });
    expect(result).toMatchObject({
      ruleId: 'bulwark/no-sql-injection',
      ruleIndex: 0,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'src/users.js', uriBaseId: '%SRCROOT%' },
            region: { startLine: 6, startColumn: 53, endLine: 6, endColumn: 57, snippet: { text: 'name' } },
          },
        },
      ],
      relatedLocations: [
        { id: 1, message: { text: "'req.query' is the query string of the request." } },
        { id: 2, message: { text: "It reaches 'pool.query'." } },
      ],
      properties: { severity: 'critical' },
    });
    const way = result?.codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
    expect(way.map(({ location }) => location?.physicalLocation?.region?.startLine)).toEqual([5, 6, 6, 6]);
  });

  it('has a fix for each change that ESLint offers', async () => {
    const [result] = await resultsOf({ 'a.js': INJECTION.replace(`, '${TOKEN}'`, '') });
    const [fix] = result?.fixes ?? [];
    expect(fix?.artifactChanges[0]?.artifactLocation.uri).toBe('a.js');
    expect(fix?.artifactChanges[0]?.replacements.length).toBe(1);
  });

  it('has a path that is a valid address', async () => {
    const [result] = await resultsOf({ 'src/a b#ü.js': INJECTION });
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('src/a%20b%23%C3%BC.js');
  });

  it('keeps its fingerprint when lines move above it, and two alike have two', async () => {
    const printsOf = async (text: string): Promise<readonly (string | undefined)[]> =>
      (await resultsOf({ 'a.js': text })).map(
        ({ partialFingerprints }) => partialFingerprints?.['bulwark/v1'],
      );
    const line = /^ {2}pool.*$/m.exec(INJECTION)?.[0] ?? '';
    const twice = INJECTION.replace(line, `${line}\n${line}`);
    const moved = twice
      .replace('const pool', '// one line\n// and another\nconst pool')
      .replaceAll('  pool', '\tpool');
    const prints = await printsOf(twice);
    expect(new Set(prints).size).toBe(prints.length);
    expect(await printsOf(moved)).toEqual(prints);
  });

  it('that a comment suppresses is left out, or a suppression on request', async () => {
    const text = INJECTION.replace('  pool', '  // eslint-disable-next-line -- it is a test\n  pool');
    expect(await resultsOf({ 'a.js': text })).toEqual([]);
    const suppressed = await resultsOf({ 'a.js': text }, { suppressed: true });
    expect(suppressed[0]?.suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'it is a test' },
    ]);
  });
});

describe('a rule', () => {
  it('says how bad, how sure and which weakness it is, and helps in Markdown', async () => {
    const [run] = (await logOf({ 'a.js': INJECTION })).runs;
    const rule = run?.tool.driver.rules?.find(({ id }) => id === 'bulwark/no-sql-injection');
    expect(rule).toMatchObject({
      name: 'BulwarkNoSqlInjection',
      defaultConfiguration: { level: 'error' },
      properties: { precision: 'high', 'problem.severity': 'error' },
    });
    expect(rule?.properties?.tags).toEqual(expect.arrayContaining(['security', 'external/cwe/cwe-089']));
    expect(rule?.properties?.['security-severity']).toMatch(/^\d+\.\d$/);
    expect(rule?.help?.markdown).toContain('## Examples');
    expect(rule?.help?.markdown).not.toMatch(/\]\(\.\.\//);
    const [taxonomy] = run?.taxonomies ?? [];
    const target = rule?.relationships?.[0]?.target;
    expect(taxonomy?.taxa?.[target?.index ?? -1]?.id).toBe(target?.id);
  });

  it('of another plugin, or of ESLint, is reported with what is known of it', async () => {
    const [run] = (await logOf({ 'a.js': 'if (a = 1) b();' }, {}, { rules: { 'no-cond-assign': 'warn' } }))
      .runs;
    expect(run?.results).toMatchObject([{ ruleId: 'no-cond-assign', level: 'warning' }]);
    expect(run?.tool.driver.rules?.[0]).toMatchObject({
      id: 'no-cond-assign',
      helpUri: expect.stringContaining('eslint.org') as string,
    });
    expect(run?.tool.driver.rules?.[0]?.properties?.['security-severity']).toBeUndefined();
  });
});

describe('a run', () => {
  it('tells of files that do not parse, and does not pass them for clean', async () => {
    const [run] = (await logOf({ 'a.js': 'const = 1' })).runs;
    expect(run?.results).toEqual([]);
    expect(run?.invocations).toMatchObject([
      { executionSuccessful: false, toolExecutionNotifications: [{ level: 'error' }] },
    ]);
  });

  it('shows no secret, on whatever line', async () => {
    expect(await reportOn(sarif, { 'a.js': INJECTION })).not.toContain(TOKEN.slice(0, 6));
  });

  it('without findings fits the schema', async () => {
    expect(await resultsOf({ 'a.js': 'f();' })).toEqual([]);
  });
});
