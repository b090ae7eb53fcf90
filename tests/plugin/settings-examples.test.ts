import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, describe, expect, it } from 'vitest';
import { readProjectFile, root } from '../helpers/project.ts';

/** A configuration on a page, and the files that the page shows with it. */
interface ConfiguredExample {
  readonly config: string;
  readonly files: readonly { readonly path: string; readonly kind: string; readonly code: string }[];
}

/** Blocks that begin with the name of the configuration's file, each with the marked blocks up to the next. */
function readExamples(page: string): readonly ConfiguredExample[] {
  const blocks = [...page.matchAll(/^```js( incorrect| correct)?\n\/\/ (\S+)\n(.*?)^```$/gms)];
  const found: { config: string; files: { path: string; kind: string; code: string }[] }[] = [];
  for (const [, kind = '', path = '', code = ''] of blocks) {
    if (path === 'eslint.config.js') found.push({ config: code, files: [] });
    else found.at(-1)?.files.push({ path, kind: kind.trim(), code });
  }
  return found;
}

// Inside the project, where the plugin can be imported by its own name.
const folder = join(root, '.cache/settings-examples');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const page of ['README.md', 'docs/settings.md', 'docs/writing-a-model.md']) {
  const examples = readExamples(readProjectFile(page));
  describe(page, () => {
    it('has a configuration', () => expect(examples).not.toEqual([]));
    for (const [at, { config, files }] of examples.entries()) {
      const cwd = join(folder, page.replace(/\W/g, '-'), String(at));
      mkdirSync(cwd, { recursive: true });
      writeFileSync(join(cwd, 'eslint.config.js'), config);
      it(`configuration ${at + 1} can be loaded`, async () => {
        const eslint = new ESLint({ cwd });
        expect(await eslint.calculateConfigForFile('a.js')).toMatchObject({
          plugins: { bulwark: { meta: { namespace: 'bulwark' } } },
        });
      });
      for (const { path, kind, code } of files) {
        it(`${path} is ${kind}`, async () => {
          const [result] = await new ESLint({ cwd }).lintText(code, { filePath: join(cwd, path) });
          const reported = result?.messages.map(({ ruleId, message }) => ruleId ?? message);
          expect(reported).toEqual(kind === 'correct' ? [] : ['bulwark/no-sql-injection']);
        });
      }
    }
  });
}
