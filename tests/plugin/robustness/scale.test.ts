import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { beforeAll, describe, expect, it } from 'vitest';
import { dialects } from '../../helpers/dialects.ts';
import { lintWithEveryRule, parses } from '../../helpers/every-rule.ts';
import { largePrograms } from '../../helpers/large-programs.ts';
import { root } from '../../helpers/project.ts';

/** What linting a program took: milliseconds of the processor without any rule and with all, and what was thrown. */
interface Measured {
  readonly bare: number;
  readonly full: number;
  readonly syntaxError?: string;
  readonly thrown?: string;
}

/** Lints one program after the other, as it is and with every rule of the built plugin. */
const measure = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { Linter } = require('eslint');
  const parser = require('@typescript-eslint/parser');
  const timed = (lint) => {
    const start = process.cpuUsage();
    try {
      const messages = lint();
      const { user, system } = process.cpuUsage(start);
      return { time: (user + system) / 1000, syntaxError: messages.find(({ fatal }) => fatal)?.message };
    } catch (error) {
      return { time: 0, thrown: String(error.stack) };
    }
  };
  import(workerData.plugin).then(({ default: bulwark }) => {
    const linter = new Linter();
    for (const { code, extension } of workerData.programs) {
      const files = ['**/*.' + extension];
      const jsx = { ecmaFeatures: { jsx: extension === 'jsx' } };
      const language = { files, languageOptions: { parserOptions: jsx, ...(extension === 'ts' && { parser }) } };
      const lint = (...configs) => () => linter.verify(code, [language, ...configs], 'src/example.' + extension);
      const bare = timed(lint());
      const full = timed(lint({ ...bulwark.configs.all, files }));
      parentPort.postMessage({ bare: bare.time, full: full.time, syntaxError: bare.syntaxError, thrown: full.thrown });
    }
  });
`;

describe('with all the stack that a parser could want', () => {
  const measured: Measured[] = [];

  beforeAll(async () => {
    const worker = new Worker(measure, {
      eval: true,
      resourceLimits: { stackSizeMb: 200 },
      workerData: {
        plugin: pathToFileURL(join(root, 'dist/index.js')).href,
        programs: largePrograms.map(({ size, extension = 'js', code }) => ({ code: code(size), extension })),
      },
    });
    worker.on('message', (message: Measured) => measured.push(message));
    await new Promise((resolve, reject) => worker.on('exit', resolve).on('error', reject));
  }, 120_000);

  for (const [at, { name, size }] of largePrograms.entries()) {
    it(`${size} ${name} take their time and no more`, () => {
      expect(measured[at]).toBeDefined();
      const { bare, full, ...errors } = measured[at] as Measured;
      expect(errors).toEqual({ syntaxError: undefined, thrown: undefined });
      // More than the slowest takes on a busy machine, and less than what grows faster than the code.
      expect(full).toBeLessThan(6000 + 4 * bare);
    });
  }
});

describe('where budgets run out', () => {
  for (const { name, size, extension = 'js', code } of largePrograms.filter(({ deep }) => !deep)) {
    it(`${name} are reported alike, whatever was asked before`, () => {
      const text = code(Math.ceil(size / 16));
      const messages = lintWithEveryRule(text, dialects[extension]);
      expect(lintWithEveryRule(text, dialects[extension], { curiosity: 40 })).toEqual(messages);
    });
  }
});

describe('with the usual stack, as much as the parser survives', () => {
  const readers = { js: [dialects.js, dialects.ts], jsx: [dialects.jsx, dialects.tsx], ts: [dialects.ts] };
  for (const { name, size, extension = 'js', code } of largePrograms.filter(({ deep }) => deep)) {
    for (const dialect of readers[extension]) {
      it(`${name}, read by ${dialect.name}, stop no rule`, () => {
        let survived = Math.min(size, 2500);
        while (survived > 1 && !isSurvived(() => parses(code(survived), dialect)))
          survived = Math.floor(survived * 0.6);
        expect(() => lintWithEveryRule(code(survived), dialect)).not.toThrow();
      });
    }
  }
});

/** Whether ESLint comes to an end without any rule, and without a syntax error. */
function isSurvived(lint: () => boolean): boolean {
  try {
    return lint();
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
