import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CommandResult, copyProject, run } from '../helpers/project.ts';

const made = [
  'src/rules/no-made-up.ts',
  'tests/rules/no-made-up.test.ts',
  'docs/rules/no-made-up.md',
  'src/rules/no-made-up-flow.ts',
  'tests/rules/no-made-up-flow.test.ts',
  'docs/rules/no-made-up-flow.md',
  'src/models/npm/made-up-client.ts',
  'tests/models/npm/made-up-client.test.ts',
];
const madeCode = made.filter((path) => path.endsWith('.ts'));

let copy = '';
const inCopy = (program: string, ...args: readonly string[]): Promise<CommandResult> =>
  run(copy, program, ...args);

beforeAll(async () => {
  copy = copyProject();
  const rule = await inCopy('tsx', 'scripts/new-rule.ts', 'no-made-up', 'Disallow what this test made up');
  const flow = await inCopy('tsx', 'scripts/new-rule.ts', '--flow', 'no-made-up-flow', 'Disallow it');
  const model = await inCopy('tsx', 'scripts/new-model.ts', '@made-up/client', 'https://example.com/manual');
  expect(
    [rule, flow, model].map(({ code }) => code),
    rule.output + flow.output + model.output,
  ).toEqual([0, 0, 0]);
});
afterAll(() => rmSync(copy, { recursive: true }));

describe('what new-rule and new-model write', () => {
  it('is a rule and a model with their tests and page, listed where generated files list them', () => {
    expect(made.filter((path) => !existsSync(join(copy, path)))).toEqual([]);
    expect(readFileSync(join(copy, 'src/rules/index.ts'), 'utf8')).toContain("'no-made-up': noMadeUp");
    expect(readFileSync(join(copy, 'src/models/index.ts'), 'utf8')).toContain(
      "from './npm/made-up-client.ts'",
    );
    expect(readFileSync(join(copy, 'README.md'), 'utf8')).toContain('Disallow what this test made up');
    expect(readFileSync(join(copy, 'docs/coverage.md'), 'utf8')).toContain('@made-up/client');
  });

  it('agrees with the generator', async () => {
    expect(await inCopy('tsx', 'scripts/generate.ts', '--check')).toEqual({ code: 0, output: '' });
  });

  it('is formatted', async () => {
    expect(await inCopy('prettier', '--list-different', ...made)).toEqual({ code: 0, output: '' });
  });

  it('passes the linter', async () => {
    expect(await inCopy('eslint', '--max-warnings', '0', ...madeCode)).toEqual({ code: 0, output: '' });
  });

  it('passes the type checker', async () => {
    const config = { extends: './tsconfig.json', include: madeCode };
    writeFileSync(join(copy, 'tsconfig.made.json'), JSON.stringify(config));
    expect(await inCopy('tsc', '--noEmit', '-p', 'tsconfig.made.json')).toEqual({ code: 0, output: '' });
  });

  it('passes its own tests, and those every rule has to pass', async () => {
    const files = [
      ...madeCode.filter((path) => path.startsWith('tests/')),
      'plugin/conventions',
      'plugin/doc-examples',
    ];
    const { code, output } = await inCopy('vitest', 'run', ...files, '--testNamePattern', 'made-up');
    expect(code, output).toBe(0);
  });
});

describe('new-rule and new-model refuse', () => {
  const cases: readonly {
    readonly name: string;
    readonly command: readonly string[];
    readonly says: string;
  }[] = [
    {
      name: 'a rule that is there already',
      command: ['scripts/new-rule.ts', 'no-made-up', 'Disallow what this test made up'],
      says: 'src/rules/no-made-up.ts exists already.',
    },
    {
      name: 'a name that says neither hazard nor safeguard',
      command: ['scripts/new-rule.ts', 'sql-injection', 'Disallow it'],
      says: 'no-… for a hazard or require-… for a safeguard',
    },
    {
      name: 'a description that says the opposite of the name',
      command: ['scripts/new-rule.ts', 'require-made-up', 'Disallow it'],
      says: 'begins with "Require"',
    },
    {
      name: 'a table without a manual',
      command: ['scripts/new-model.ts', 'other'],
      says: 'A table links the manual it was written from.',
    },
    {
      name: 'a table that is there already',
      command: ['scripts/new-model.ts', '@made-up/client', 'https://example.com/manual'],
      says: 'src/models/npm/made-up-client.ts exists already.',
    },
  ];
  for (const { name, command, says } of cases) {
    it(name, async () => {
      const { code, output } = await inCopy('tsx', ...command);
      expect(code).toBe(1);
      expect(output).toContain(says);
    });
  }
});
