import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import bulwark from '../../src/index.ts';
import { listProjectFiles, readProjectFile } from '../helpers/project.ts';

/** What the metadata of every rule has to hold, read as unknown so that the test is about what is there. */
interface Documented {
  readonly type?: unknown;
  readonly docs: Readonly<Record<string, unknown>>;
  readonly messages: Readonly<Record<string, string>>;
  readonly schema: readonly OptionSchema[];
  readonly defaultOptions?: unknown;
  readonly languages?: unknown;
  readonly fixable?: unknown;
  readonly hasSuggestions?: unknown;
}

interface OptionSchema {
  readonly type?: string;
  readonly additionalProperties?: boolean;
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
}

const ruleFiles = listProjectFiles('src/rules').filter((path) => path !== 'index.ts');
const names = ruleFiles.map((path) => path.replace('.ts', ''));

/** Numbers of the weakness catalogue that stand for categories and views, not for weaknesses. */
const notWeaknesses = [
  ...[
    2, 16, 17, 18, 19, 21, 133, 136, 137, 189, 199, 227, 251, 254, 255, 264, 265, 275, 310, 320, 355, 361,
    371,
  ],
  ...[
    387, 388, 389, 398, 399, 411, 417, 429, 438, 442, 452, 465, 485, 557, 569, 629, 635, 658, 659, 660, 661,
    677, 678,
  ],
  ...[
    699, 700, 711, 730, 734, 750, 800, 809, 844, 868, 884, 888, 900, 919, 928, 1000, 1003, 1026, 1344, 1345,
    1347,
  ],
];

describe('files of rules', () => {
  it('each rule has a test and a page, and there is no test and no page without its rule', () => {
    expect(listProjectFiles('tests/rules').filter((path) => !path.includes('/'))).toEqual(
      names.map((name) => `${name}.test.ts`),
    );
    expect(listProjectFiles('docs/rules')).toEqual(names.map((name) => `${name}.md`));
  });

  it('each rule is in the plugin under the name of its file', () => {
    expect(Object.keys(bulwark.rules)).toEqual(names);
  });
});

for (const [name, rule] of Object.entries(bulwark.rules)) {
  const meta = rule.meta as unknown as Documented;
  const { docs, messages } = meta;
  const options = meta.schema.flatMap((schema) => Object.entries(schema.properties ?? {}));

  describe(name, () => {
    it('is named after a hazard or a safeguard, and its description says the same', () => {
      expect(name).toMatch(/^(no|require)-[a-z\d]+(-[a-z\d]+)*$/);
      expect(docs['description']).toMatch(name.startsWith('no-') ? /^Disallow .*[^.]$/ : /^Require .*[^.]$/);
    });

    it('has complete metadata', () => {
      expect(meta.type).toMatch(/^(problem|suggestion)$/);
      expect(docs['url']).toBe(`${packageJson.homepage}/blob/main/docs/rules/${name}.md`);
      expect(docs['precision']).toMatch(/^(very-high|high|medium|low)$/);
      expect(docs['securitySeverity']).toBeGreaterThanOrEqual(0.1);
      expect(docs['securitySeverity']).toBeLessThanOrEqual(10);
      expect(docs['owasp']).not.toEqual([]);
      expect(docs['recommended']).toBeTypeOf('boolean');
      expect(docs['strict'] === false || Array.isArray(docs['strict'])).toBe(true);
      expect(docs['concepts']).toBeInstanceOf(Array);
      expect(meta.languages).toBeInstanceOf(Array);
    });

    it('says of its fixes whether they are safe, exactly when it has some', () => {
      const fixes = meta.fixable !== undefined || meta.hasSuggestions === true;
      expect(fixes).toBe(docs['fixSafety'] !== undefined);
    });

    it('names weaknesses, not categories of them', () => {
      const cwes = docs['cwe'] as readonly string[];
      expect(cwes).not.toEqual([]);
      for (const cwe of cwes) {
        expect(cwe).toMatch(/^CWE-[1-9]\d*$/);
        expect(notWeaknesses).not.toContain(Number(cwe.slice('CWE-'.length)));
      }
    });

    it('says for each of its messages what it rests on', () => {
      const confidence = docs['confidence'] as Readonly<Record<string, string>>;
      expect(Object.keys(confidence).sort()).toEqual(Object.keys(messages).sort());
      for (const basis of Object.values(confidence))
        expect(basis).toMatch(/^(tainted|dynamic|certain|potential)$/);
    });

    it('has messages with names in camelCase and full sentences', () => {
      for (const [id, message] of Object.entries(messages)) {
        expect(id).toMatch(/^[a-z][a-zA-Z\d]*$/);
        expect(message).toMatch(/^[A-Z`'"‘“{].*\.$/);
        expect(message).not.toMatch(/\s{2}|\s\./);
      }
    });

    it('describes its options, takes no others, and keeps their defaults in one place', () => {
      for (const schema of meta.schema) expect(schema.additionalProperties).toBe(false);
      for (const [option, { description }] of options) expect(description, option).toMatch(/^[A-Z].*\.$/s);
      expect(JSON.stringify(meta.schema)).not.toContain('"default":');
      expect(meta.defaultOptions).toBeInstanceOf(Array);
    });

    it('is in the presets that its metadata says, with what the stricter ones have of the milder', () => {
      const entry = (preset: keyof typeof bulwark.configs): unknown =>
        bulwark.configs[preset].rules?.[`bulwark/${name}`];
      expect(entry('recommended')).toBe(docs['recommended'] === true ? 'error' : undefined);
      expect(entry('strict')).toEqual(
        docs['strict'] === false ? undefined : ['error', ...(docs['strict'] as unknown[])],
      );
      expect(entry('all')).toEqual(entry('strict') ?? 'error');
      if (docs['recommended'] === true) expect(docs['strict']).not.toBe(false);
    });

    it('has a page with the usual parts in the usual order, and a heading for each option', () => {
      const page = readProjectFile(`docs/rules/${name}.md`);
      const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
      expect(headings).toEqual([
        'Examples',
        ...(options.length > 0 ? ['Options'] : []),
        'Limits',
        'When not to use it',
        'Further reading',
      ]);
      const described = [...page.matchAll(/^### `(.+)`$/gm)].map(([, option]) => option);
      expect(described.sort()).toEqual(options.map(([option]) => option).sort());
    });
  });
}

describe('source files', () => {
  const files = listProjectFiles('src').filter((path) => path.endsWith('.ts'));

  it('are named in kebab-case after what they hold', () => {
    const odd = files.filter((path) => !/^([a-z\d]+(-[a-z\d]+)*\/)*[a-z\d]+(-[a-z\d]+)*\.ts$/.test(path));
    expect(odd).toEqual([]);
    expect(files.filter((path) => /\b(utils?|misc|helpers?|common)\.ts$/.test(path))).toEqual([]);
  });

  it('have a comment on every export', () => {
    const bare = files.flatMap((path) =>
      [...readProjectFile(`src/${path}`).matchAll(/^(.*)\n(export (?!default|\{|type \{|\*).+)$/gm)]
        .filter(([, before = '']) => !before.trimEnd().endsWith('*/') && !isOverload(before))
        .map(([, , line = '']) => `${path}: ${line}`),
    );
    expect(bare).toEqual([]);
  });
});

/** Whether a line is an earlier signature of the function that the next line exports. */
function isOverload(line: string): boolean {
  return /^export function .*;$/.test(line);
}
