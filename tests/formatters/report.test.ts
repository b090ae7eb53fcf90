import { describe, expect, it } from 'vitest';
import { createReport } from '../../src/formatters/report.ts';
import bulwark from '../../src/index.ts';
import { INJECTION, lintTexts, reportOn, TOKEN } from '../helpers/lint-results.ts';
import github from '../../src/formatters/github.ts';
import gitlabCodeQuality from '../../src/formatters/gitlab-codequality.ts';
import gitlabSast from '../../src/formatters/gitlab-sast.ts';
import html from '../../src/formatters/html.ts';
import rdjsonl from '../../src/formatters/rdjsonl.ts';
import sarif from '../../src/formatters/sarif.ts';
import sonarqube from '../../src/formatters/sonarqube.ts';
import terminal from '../../src/formatters/terminal.ts';

const formatters = { github, gitlabCodeQuality, gitlabSast, html, rdjsonl, sarif, sonarqube, terminal };

describe('every report', () => {
  const texts = {
    'a.js': INJECTION,
    'b.js': `const = '${TOKEN}'`,
    'c.test.js': `eval(x); const key = '${TOKEN}'; // ${TOKEN}`,
  };
  for (const [name, formatter] of Object.entries(formatters)) {
    it(`of ${name} shows no secret: not on lines of other findings, in tests, in fixes, or where code does not parse`, async () => {
      const config = {
        ...bulwark.configs.all,
        rules: { ...bulwark.configs.all.rules, 'no-eval': 'error' as const },
      };
      const report = await reportOn(formatter, texts, {}, config);
      expect(report).not.toContain(TOKEN.slice(0, 7));
    });
    it(`of ${name} is made of results that were read back from JSON, of a machine whose files are not here`, async () => {
      const { results } = await lintTexts({ 'a.js': INJECTION });
      const read = JSON.parse(JSON.stringify(results)) as typeof results;
      for (const result of read) delete result.source;
      expect(await formatter(read, { cwd: '/project' })).toContain('no-sql-injection');
    });
    it(`of ${name} is empty, and valid, without results`, async () => {
      expect(typeof (await formatter([], { cwd: '/project' }))).toBe('string');
    });
  }
});

describe('the report', () => {
  it('asks for the configuration of a file, and analyses it, once for all its findings', async () => {
    const line = /^ {2}pool.*$/m.exec(INJECTION)?.[0] ?? '';
    const { results, context } = await lintTexts({ 'a.js': INJECTION.replace(line, `${line}\n`.repeat(20)) });
    const asked: string[] = [];
    const report = await createReport(results, {
      ...context,
      configOf: (path) => {
        asked.push(path);
        return Promise.resolve(bulwark.configs.strict);
      },
    });
    expect(report.findings.length).toBeGreaterThan(20);
    expect(asked).toHaveLength(1);
  });

  it('is about the text after fixes', async () => {
    const { results, context } = await lintTexts({ 'a.js': INJECTION });
    const [result] = results;
    if (result) result.output = `\n${INJECTION}`;
    for (const message of result?.messages ?? []) {
      message.line += 1;
      message.endLine = (message.endLine ?? message.line) + 1;
    }
    const { findings } = await createReport(results, context);
    expect(findings[0]?.explanation?.stations[0]?.place.line).toBe(6);
  });

  it('reads a text that begins with a byte order mark', async () => {
    const { results, context } = await lintTexts({ 'a.js': `\uFEFF${INJECTION}` });
    const { findings } = await createReport(results, context);
    expect(findings[0]?.explanation?.stations[0]?.code).toBe('req.query');
  });
});
