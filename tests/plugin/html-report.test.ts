import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ESLint } from 'eslint';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Formatter } from '../../src/formatters/report.ts';
import { root } from '../helpers/project.ts';
import { INJECTION, lintTexts, TOKEN } from '../helpers/lint-results.ts';

/** A browser of the machine. Where there is none, the page is not tried. */
const executablePath = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path !== undefined && existsSync(path));

/** What would run, were any of it read as markup or script. */
const ATTACKS = [
  '</script><script>window.attacked = 1</script>',
  '<img src=x onerror="window.attacked = 2">',
  '<!--<script>',
  '"><svg onload=window.attacked=3>',
  "'-(window.attacked=4)-'",
];

const hostile = INJECTION.replace('  pool.query', `  // ${ATTACKS.join(' ')}\n  pool.query`).replace(
  'FROM users',
  `FROM ${ATTACKS[1]?.replaceAll('"', '') ?? ''}`,
);

describe.skipIf(executablePath === undefined)('the page, in a browser', () => {
  let browser: Browser;
  let html: Formatter;
  const folder = mkdtempSync(join(tmpdir(), 'bulwark-page-'));

  beforeAll(async () => {
    browser = await chromium.launch({
      ...(executablePath !== undefined && { executablePath }),
      args: ['--no-sandbox'],
    });
    // As built: what runs in the page is the text of a function.
    const module = (await import(pathToFileURL(join(root, 'formatters/html.js')).href)) as {
      readonly default: Formatter;
    };
    html = module.default;
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function open(
    results: ESLint.LintResult[],
    context: object,
  ): Promise<{ page: Page; trouble: string[] }> {
    const file = join(folder, 'report.html');
    writeFileSync(file, await html(results, context));
    const page = await browser.newPage();
    const trouble: string[] = [];
    page.on('pageerror', ({ message }) => trouble.push(message));
    page.on('console', (message) => trouble.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) trouble.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
    return { page, trouble };
  }

  const findings = (page: Page): Promise<number> => page.locator('details.finding').count();

  it('can be searched and filtered, and opens a finding with its way, its harm and its mending', async () => {
    const { results, context } = await lintTexts({
      'api/users.js': INJECTION,
      'web/run.js': 'eval(location.hash);',
    });
    const { page, trouble } = await open(results, context);
    expect(await findings(page)).toBe(3);
    await page.fill('#search', 'cwe-89');
    expect(await page.locator('details.finding').allTextContents()).toEqual([
      expect.stringContaining('no-sql-injection'),
    ]);
    await page.click('#clear');
    await page.click('.bar[title=web]');
    expect(await page.locator('details.finding').allTextContents()).toEqual([
      expect.stringContaining('no-code-injection'),
    ]);
    await page.click('#clear');
    await page.fill('#search', 'no-sql');
    await page.click('details.finding summary');
    expect(await page.locator('.way li').count()).toBe(4);
    expect(await page.locator('.way li.source').textContent()).toContain(
      'is the query string of the request',
    );
    expect(await page.locator('details.finding mark').first().textContent()).toBe('name');
    expect(await page.locator('.detail h3').allTextContents()).toEqual([
      'Code',
      'The way the data takes',
      'What an attacker gains',
      'How to fix it',
    ]);
    expect(await page.content()).not.toContain(TOKEN.slice(0, 7));
    expect(trouble).toEqual([]);
    await page.close();
  });

  it('runs nothing of the code it shows, and loads nothing', async () => {
    const { results, context } = await lintTexts({
      [`src/${ATTACKS[1]?.replaceAll('/', '') ?? ''}.js`]: hostile,
    });
    for (const result of results) for (const message of result.messages) message.message += ATTACKS.join('');
    const { page, trouble } = await open(results, context);
    for (const summary of await page.locator('details.finding summary').all()) await summary.click();
    expect(await findings(page)).toBeGreaterThan(0);
    expect(await page.locator('.detail').first().textContent()).toContain(ATTACKS[0]);
    expect(await page.evaluate('window.attacked')).toBeUndefined();
    expect(await page.locator('img, svg, body script:not([id])').count()).toBe(1);
    expect(trouble).toEqual([]);
    await page.close();
  });

  it('shows 10,000 findings in a moment', async () => {
    const line = /^ {2}pool.*$/m.exec(INJECTION)?.[0]?.replace(`, '${TOKEN}'`, '') ?? '';
    const text = INJECTION.replace(/^ {2}pool.*$/m, `${line}\n`.repeat(50));
    const one = await lintTexts({ 'a.js': text });
    const [result] = one.results;
    const many = Array.from({ length: 200 }, (_, at) => ({
      ...result,
      filePath: `/project/src/${at % 20}/${at}.js`,
    }));
    const { page, trouble } = await open(many as ESLint.LintResult[], one.context);
    expect(await page.locator('#status').textContent()).toBe('10000 shown');
    const start = performance.now();
    await page.fill('#search', 'src/7/');
    expect(await page.locator('#status').textContent()).toBe('500 shown');
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(trouble).toEqual([]);
    await page.close();
  });
});
