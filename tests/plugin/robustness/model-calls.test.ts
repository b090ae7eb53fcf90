import { describe, expect, it } from 'vitest';
import type { Model, OperationRow } from '../../../src/dataflow/model.ts';
import { loadModels } from '../../../src/models/index.ts';
import { dialects } from '../../helpers/dialects.ts';
import { afterAllChanges, lintWithEveryRule, parses } from '../../helpers/every-rule.ts';
import { ANYTHING as x, plainValues, programOf, rolePositions, writesIn } from '../../helpers/model-code.ts';

/** Expressions that nobody has in mind who thinks of an argument; they may stand in an asynchronous generator. */
const oddities: readonly string[] = [
  '',
  ...[
    'null',
    'undefined',
    'void 0',
    'NaN',
    '-1',
    '1n',
    '1e400',
    "''",
    '`text`',
    '/x/v',
    'true',
    'Symbol.iterator',
  ],
  ...[
    'this',
    'arguments',
    'arguments[0]',
    'new.target',
    'import.meta',
    'import.meta.url',
    'globalThis',
    'super_',
  ],
  ...[
    '[]',
    '[,]',
    `[, ${x}, , ...${x}]`,
    `[[[[${x}]]]]`,
    `[...${x}, ...[${x}]]`,
    '{}',
    `{ ...${x} }`,
    `{ ...null }`,
  ],
  ...[`{ [${x}]: ${x} }`, `{ __proto__: ${x} }`, `{ get sql() { return ${x}; } }`, `{ set sql(${x}) {} }`],
  ...[
    `{ sql() {} }`,
    `{ async *[Symbol.asyncIterator]() {} }`,
    `{ ${x} }`,
    `{ 'sql': ${x}, sql: 1 }`,
    `{ 0: ${x} }`,
  ],
  ...[
    'class {}',
    `class extends ${x} { static sql = ${x}; static { this.x; } }`,
    'function () {}',
    'function* () {}',
  ],
  ...[
    `async () => ${x}`,
    `(${x}) => {}`,
    `({ sql = ${x} } = {}, [, ...rest]) => sql + rest`,
    `async function* f() { yield f; }`,
  ],
  ...[
    'yield',
    `yield ${x}`,
    `yield* ${x}`,
    `await ${x}`,
    `import(${x})`,
    `require(${x})`,
    `odd = ${x}`,
    `odd += ${x}`,
  ],
  ...[
    `${x}.y ??= ${x}`,
    `[odd] = [${x}]`,
    `({ y: odd } = ${x})`,
    `(${x}, ${x})`,
    `${x} ? ${x} : null`,
    `${x} ?? ${x}`,
  ],
  ...[
    `${x}?.y?.[${x}]`,
    `${x}?.()`,
    `(${x}?.y).z`,
    `${x}[${x}][${x}]`,
    `${x}['sql']`,
    `${x}.#y`,
    `#y in ${x}`,
  ],
  ...[
    `new ${x}`,
    `new ${x}.y(...${x})`,
    `${x}\`\``,
    `${x}\`a\${${x}}b\``,
    `String.raw\`\\u{}\${${x}}\``,
    `\`\${\`\${${x}}\`}\``,
  ],
  ...[
    `'select ' + ${x}`,
    `\`select * from t where a = '\${${x}}'\``,
    `'a' + ${x} + 1n + null`,
    `\`'\${${x}}\${${x}}'\``,
  ],
  ...[
    `-${x}`,
    `!${x}`,
    `typeof ${x}`,
    `delete ${x}.y`,
    `odd++`,
    `--${x}.y`,
    `${x} in ${x}`,
    `${x} instanceof ${x}`,
  ],
  ...[
    `${x} as any`,
    `<any>${x}`,
    `${x}!`,
    `${x} satisfies any`,
    `<T,>(y: T) => y`,
    `${x}<string>`,
    `(${x} as any)?.y!`,
  ],
  ...[`...${x}`, `...[]`, `...[${x}, ...${x}]`, `...'text'`, `...await ${x}`, `...arguments`, `...(yield)`],
  ...[
    `${x}.toString()`,
    `[${x}].join(${x})`,
    `JSON.parse(${x})`,
    `Object.assign({}, ${x})`,
    `${x}.map((y) => y)`,
  ],
];

/** How many calls are tried in all, so that the time does not grow with the tables. */
const MOST_CALLS = 8_000;

const models = loadModels();
const rows = models.reduce((sum, { operations = [] }) => sum + operations.length, 0);
const perRow = Math.min(oddities.length, Math.max(8, Math.floor(MOST_CALLS / rows)));

/** A program that calls the API of a row with odd arguments at each of its roles. */
function oddProgram(
  model: Model,
  row: OperationRow,
  index: number,
): { readonly code: string; readonly filename: string } | undefined {
  const positions = [...rolePositions(row), '0', '1'];
  const uses = Array.from({ length: perRow }, (_, turn) => {
    // Another part of the list for each row, and another role for each call.
    const oddity = oddities[(index * perRow + turn) % oddities.length] ?? '';
    const position = positions[(turn + index) % positions.length] ?? '0';
    const isValue = !/^(\.{3}|$)/.test(oddity);
    // What is spread, or missing, stands only as an argument.
    const place = isValue ? position : (/^\d+/.exec(position)?.[0] ?? '0');
    return { [place]: oddity, ...((turn + index) % 3 === 0 ? {} : plainValues(row)), [place]: oddity };
  });
  const written = writesIn(row) ? uses.filter((use) => !/^(\.{3}|$)/.test(use['value'] ?? '')) : uses;
  return programOf(model, row, row.call, written, writesIn(row) ? 'write' : 'use');
}

let index = 0;
for (const model of models) {
  const { operations = [] } = model;
  if (operations.length === 0) continue;
  const first = index;
  index += operations.length;
  describe(model.package ?? `globals with ${operations[0]?.call}`, () => {
    it('takes any argument without an exception or a change that breaks the program', () => {
      operations.forEach((row, at) => {
        const program = oddProgram(model, row, first + at);
        if (!program) return;
        const { code, filename } = program;
        const dialect = filename.endsWith('x') ? dialects.tsx : dialects.ts;
        const messages = lintWithEveryRule(code, dialect, { filename });
        expect(
          messages.filter(({ fatal }) => fatal),
          code,
        ).toEqual([]);
        for (const changed of afterAllChanges(code, messages))
          expect(changed).toSatisfy((text: string) => parses(text, dialect));
      });
    });
  });
}
