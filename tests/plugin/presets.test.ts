import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import json from '@eslint/json';
import { ESLint as ESLint10, type Linter, type Rule } from 'eslint';
import { ESLint as ESLint9 } from 'eslint9';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createConfigs } from '../../src/configs.ts';

/** A rule that reports every file it sees, and as a rule about code names the language it reads. */
const noCode: Rule.RuleModule = {
  meta: {
    docs: { recommended: true },
    messages: { code: 'This is code.' },
    languages: ['js/js'],
  },
  create(context) {
    return {
      'Program:exit'(node) {
        context.report({ node, messageId: 'code' });
      },
    };
  },
};
const presets = createConfigs(
  { rules: { 'no-code': noCode } },
  { 'no-code': { meta: { docs: { recommended: true, strict: [] }, languages: ['js/js'] } } },
);

const files = {
  'src/plain.js': 'export const a = 1;',
  'src/typed.ts': 'export const a: number = 1;',
  'src/page.vue': '<script setup lang="ts">const a: number = 1</script>',
  'src/types.d.mts': 'export declare const a: number;',
  'package.json': '{ "name": "project" }',
  'tsconfig.json': '{ /* comment */ }',
  'settings.json5': "{ name: 'project' }",
  'readme.md': '# Project',
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulwark-presets-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const majors = [
  { major: 9, ESLint: ESLint9 as unknown as typeof ESLint10 },
  { major: 10, ESLint: ESLint10 },
];
for (const { major, ESLint } of majors) {
  describe(`on ESLint ${major}`, () => {
    /** What a run over the folder says of each file it opens: ids of rules, or the message where there is none. */
    async function lint(
      config: readonly Linter.Config[],
    ): Promise<Readonly<Record<string, readonly string[]>>> {
      const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: [...config] });
      const results = await eslint.lintFiles(['.']);
      return Object.fromEntries(
        results.map(({ filePath, messages }) => [
          filePath.slice(folder.length + 1).replaceAll('\\', '/'),
          messages.map(({ ruleId, message }) => ruleId ?? message),
        ]),
      );
    }

    for (const [name, preset] of Object.entries(presets)) {
      it(`${name} opens no file that the project does not lint, whatever parsers there are`, async () => {
        expect(await lint([preset])).toEqual({ 'src/plain.js': ['bulwark/no-code'] });
      });

      it(`${name} says nothing, and stops nothing, in files of other languages`, async () => {
        const language = (
          files: readonly string[],
          id: 'json/json' | 'json/jsonc' | 'json/json5',
        ): Linter.Config => ({
          files: [...files],
          plugins: { json },
          language: id,
        });
        const results = await lint([
          language(['**/package.json'], 'json/json'),
          language(['**/tsconfig.json'], 'json/jsonc'),
          language(['**/*.json5'], 'json/json5'),
          preset,
        ]);
        expect(results).toEqual({
          'src/plain.js': ['bulwark/no-code'],
          'package.json': [],
          'tsconfig.json': [],
          'settings.json5': [],
        });
      });
    }

    it('no rule of a preset is on in files of other languages that the project lints', async () => {
      const others = ['md', 'css', 'scss', 'html', 'json', 'jsonc', 'yaml', 'toml', 'graphql'];
      for (const [name, preset] of Object.entries(presets)) {
        const overrideConfig = [{ files: [`**/*.{${others.join()}}`] }, preset];
        const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig });
        for (const extension of [...others, 'js']) {
          const config = (await eslint.calculateConfigForFile(`file.${extension}`)) as Linter.Config;
          expect(Object.keys(config.rules ?? {}), `${name}, ${extension}`).toEqual(
            extension === 'js' ? ['bulwark/no-code'] : [],
          );
        }
      }
    });

    it('settings of a project join those of a preset key by key, and lists are replaced', async () => {
      const overrideConfig: Linter.Config[] = [
        presets.strict,
        { settings: { bulwark: { models: [{ package: 'a' }], assume: ['csrf'] } } },
        { settings: { bulwark: { models: [{ package: 'b' }] } } },
      ];
      const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig });
      expect(await eslint.calculateConfigForFile('a.js')).toMatchObject({
        settings: {
          bulwark: {
            untrusted: ['remote', 'stored', 'local'],
            assume: ['csrf'],
            models: [{ package: 'b' }],
          },
        },
      });
    });

    it('a project that lints TypeScript has its TypeScript linted', async () => {
      const parser = (await import('@typescript-eslint/parser')) as Linter.Parser;
      const results = await lint([{ files: ['**/*.ts'], languageOptions: { parser } }, presets.recommended]);
      expect(results).toEqual({ 'src/plain.js': ['bulwark/no-code'], 'src/typed.ts': ['bulwark/no-code'] });
    });
  });
}
