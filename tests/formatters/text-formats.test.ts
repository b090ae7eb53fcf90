import { describe, expect, it } from 'vitest';
import github from '../../src/formatters/github.ts';
import gitlabCodeQuality from '../../src/formatters/gitlab-codequality.ts';
import gitlabSast from '../../src/formatters/gitlab-sast.ts';
import rdjsonl from '../../src/formatters/rdjsonl.ts';
import sonarqube from '../../src/formatters/sonarqube.ts';
import terminal from '../../src/formatters/terminal.ts';
import { INJECTION, reportOn } from '../helpers/lint-results.ts';

const texts = { 'src/a,b.js': INJECTION };

describe('annotations of GitHub', () => {
  it('are one line each, with what would end a property escaped', async () => {
    const [line = ''] = (await reportOn(github, texts)).split('\n');
    expect(line).toContain(
      'file=src/a%2Cb.js,line=6,endLine=6,col=53,endColumn=57,title=bulwark/no-sql-injection::',
    );
  });
  it('tell of files that do not parse', async () => {
    expect(await reportOn(github, { 'a.js': 'const = 1' })).toMatch(
      /^::error file=a\.js,line=1,col=7,title=ESLint::Parsing error/,
    );
  });
});

describe('a report for GitLab', () => {
  it('has what the schema of SAST reports demands', async () => {
    const report = JSON.parse(await reportOn(gitlabSast, texts)) as {
      readonly version: string;
      readonly scan: Readonly<Record<string, unknown>>;
      readonly vulnerabilities: readonly Readonly<Record<string, unknown>>[];
    };
    expect(report.version).toMatch(/^15\./);
    expect(report.scan).toMatchObject({
      type: 'sast',
      status: 'success',
      scanner: { id: 'bulwark', vendor: { name: expect.any(String) as string } },
    });
    expect(report.scan['start_time']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    const [vulnerability] = report.vulnerabilities;
    expect(vulnerability?.['id']).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(vulnerability).toMatchObject({
      severity: 'Critical',
      location: { file: 'src/a,b.js', start_line: 6, end_line: 6 },
    });
    expect(vulnerability?.['identifiers']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: 'bulwark_rule', value: 'bulwark/no-sql-injection' }),
        expect.objectContaining({ type: 'cwe', name: 'CWE-89', value: '89' }),
      ]),
    );
  });
  it('of code quality has a fingerprint and a severity of its own scale', async () => {
    const issues = JSON.parse(await reportOn(gitlabCodeQuality, texts)) as readonly object[];
    expect(issues[0]).toMatchObject({
      check_name: 'bulwark/no-sql-injection',
      severity: 'blocker',
      fingerprint: expect.stringMatching(/^[\da-f]{32}$/) as string,
      location: { path: 'src/a,b.js', lines: { begin: 6, end: 6 } },
    });
  });
});

describe('generic issues of SonarQube', () => {
  it('name rules with their impact, and places with columns from 0', async () => {
    const report = JSON.parse(await reportOn(sonarqube, texts)) as {
      readonly rules: readonly object[];
      readonly issues: readonly object[];
    };
    expect(report.rules[0]).toMatchObject({
      id: 'bulwark/no-sql-injection',
      engineId: 'bulwark',
      impacts: [{ softwareQuality: 'SECURITY', severity: 'BLOCKER' }],
    });
    expect(report.issues[0]).toMatchObject({
      ruleId: 'bulwark/no-sql-injection',
      primaryLocation: {
        filePath: 'src/a,b.js',
        textRange: { startLine: 6, endLine: 6, startColumn: 52, endColumn: 56 },
      },
    });
  });
});

describe('diagnostics for reviewdog', () => {
  it('count columns in bytes, and carry suggestions', async () => {
    const text = INJECTION.replace('"SELECT * FROM users WHERE', '"SELECT * FROM bücher WHERE').replace(
      /, 'AKIA\w+'/,
      '',
    );
    const [line = ''] = (await reportOn(rdjsonl, { 'a.js': text })).split('\n');
    const diagnostic = JSON.parse(line) as { readonly suggestions: readonly object[] };
    expect(diagnostic).toMatchObject({
      severity: 'ERROR',
      code: { value: 'bulwark/no-sql-injection' },
      location: { path: 'a.js', range: { start: { line: 6, column: 55 }, end: { line: 6, column: 59 } } },
    });
    expect(diagnostic.suggestions.length).toBe(1);
  });
});

describe('the report for a terminal', () => {
  it('marks the source, the sink and what is reported, and tells the way', async () => {
    const report = await reportOn(terminal, texts, { color: false });
    expect(report).toContain(
      '> 5 |   const { name } = req.query;\n      |                    ^^^^^^^^^ source',
    );
    expect(report).toContain('^^^^^^^^^^ sink');
    expect(report).toContain("source   line 5  'req.query' is the query string of the request.");
    expect(report).toMatch(/2 findings in 1 file: 2 critical/);
  });
  it('is coloured where that is asked for, and only there', async () => {
    expect(await reportOn(terminal, texts, { color: false })).not.toContain('\u001b');
    expect(await reportOn(terminal, texts, { color: true })).toContain('\u001b[');
  });
  it('lets no code through that a terminal obeys', async () => {
    const text = INJECTION.replace('"SELECT * FROM', '/* \u001b[2J\u202e\u009b */ "SELECT * FROM');
    expect(await reportOn(terminal, { 'a.js': text }, { color: false })).not.toMatch(/[\u001b\u009b\u202e]/);
  });
  it('shows of a line without end what is around the finding', async () => {
    const text = INJECTION.replace(/\n/g, ' ').replace('const pool', `${'f();'.repeat(5_000)} const pool`);
    const report = await reportOn(terminal, { 'a.js': text }, { color: false });
    expect(report).toContain('"SELECT * FROM users');
    expect(Math.max(...report.split('\n').map((line) => line.length))).toBeLessThan(400);
  });
  it('says nothing when there is nothing to say', async () => {
    expect(await reportOn(terminal, { 'a.js': 'f();' })).toBe('');
  });
});
