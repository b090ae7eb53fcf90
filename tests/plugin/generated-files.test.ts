import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, run } from '../helpers/project.ts';

let copy = '';
beforeAll(() => {
  copy = copyProject();
});
afterAll(() => rmSync(copy, { recursive: true }));

const generate = (...args: readonly string[]): ReturnType<typeof run> =>
  run(copy, 'tsx', 'scripts/generate.ts', ...args);

describe('the generated parts of the project', () => {
  it('are as the generator writes them', async () => {
    expect(await generate('--check')).toEqual({ code: 0, output: '' });
  });

  it('are each named when they differ, left alone by the check, and put right by the generator', async () => {
    const appended = ['src/rules/index.ts', 'src/models/index.ts', 'docs/coverage.md'];
    for (const path of appended) appendFileSync(join(copy, path), '\n');
    // Between the markers and above the end of the header: the parts around them are written by hand.
    const edits = [
      { path: 'README.md', from: /^\| \[no-sql-injection\].+$/m },
      { path: 'docs/rules/no-sql-injection.md', from: /^> .+$/m },
    ];
    const before = new Map<string, string>();
    for (const { path, from } of edits) {
      const text = readFileSync(join(copy, path), 'utf8');
      before.set(path, text);
      writeFileSync(join(copy, path), text.replace(from, 'Something else.'));
    }

    const paths = [...appended, ...edits.map(({ path }) => path)];
    for (let round = 0; round < 2; round += 1) {
      const { code, output } = await generate('--check');
      expect(code).toBe(1);
      expect(output.trimEnd().split('\n').sort()).toEqual(
        paths.map((path) => `${path} is not what \`npm run generate\` writes`).sort(),
      );
    }

    expect((await generate()).code).toBe(0);
    expect(await generate('--check')).toEqual({ code: 0, output: '' });
    for (const [path, text] of before) expect(readFileSync(join(copy, path), 'utf8')).toBe(text);
  });
});
