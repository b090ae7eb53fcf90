import { describe, expect, it } from 'vitest';
import { root, run } from '../helpers/project.ts';

describe('the published types, in a configuration in TypeScript and in checked JavaScript', () => {
  for (const [major, project] of [
    ['ESLint 10', 'tsconfig.json'],
    ['ESLint 9', 'tsconfig.eslint9.json'],
  ] as const) {
    it(`are right with the types of ${major}`, async () => {
      expect(await run(root, 'tsc', '-p', `tests/types/consumer/${project}`)).toEqual({
        code: 0,
        output: '',
      });
    });
  }
});
