import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listProjectFiles, readProjectFile, root } from '../helpers/project.ts';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...listProjectFiles('docs').map((path) => `docs/${path}`),
];

describe('links between pages lead to files that exist', () => {
  for (const page of pages.filter((path) => path.endsWith('.md'))) {
    it(page, () => {
      const prose = readProjectFile(page).replace(/^```.*?^```$/gms, '');
      const targets = [...prose.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) =>
        target.replace(/#.*$/, ''),
      );
      const local = targets.filter((target) => target !== '' && !/^[a-z]+:/.test(target));
      expect(local.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
    });
  }
});
