import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installScan, type InstalledScan } from '../helpers/installed-scan.ts';
import { listProjectFiles, readProjectFile } from '../helpers/project.ts';

const pages = ['docs/scan.md', ...listProjectFiles('docs/recipes').map((path) => `docs/recipes/${path}`)];

/** The command lines of a page, from the name of the command to the end of the line or quotation. */
function commandsIn(page: string): readonly string[] {
  return [
    ...readProjectFile(page).matchAll(/(?:bulwark-scan|\bbulwark)((?: (?:--?[a-z]|src|"origin)[^\n`]*)?)/g),
  ].map(([, rest = '']) => rest);
}

describe('what pages say of the command', () => {
  let installed: InstalledScan;
  let help = '';
  beforeAll(async () => {
    installed = installScan();
    const [main, init] = await Promise.all([
      installed.bulwark(installed.folder, '--help'),
      installed.bulwark(installed.folder, 'init', '--help'),
    ]);
    help = main.output + init.output;
  });
  afterAll(() => rmSync(installed.folder, { recursive: true }));

  for (const page of pages) {
    it(`${page} names options and formats that there are`, () => {
      for (const command of commandsIn(page)) {
        for (const [, option = ''] of command.matchAll(/ (--[a-z-]+)/g)) {
          if (command.includes('sonar-scanner') || command.includes('reviewdog')) continue;
          expect(help).toContain(`${option} `);
        }
        for (const [, format = ''] of command.matchAll(/--format ([a-z-]+)/g))
          expect(help).toMatch(new RegExp(`\\b${format}\\b`));
      }
    });
  }

  it('the table names every option', () => {
    const table = readProjectFile('docs/scan.md');
    const options = [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option = '']) => option);
    const left = options.filter(
      (option) => !table.includes(option) && !['--help', '--version', '--output'].includes(option),
    );
    expect(left).toEqual([]);
  });
});
