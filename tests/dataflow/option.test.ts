import { describe, expect, it } from 'vitest';
import { concept } from '../../src/dataflow/concept.ts';
import type { Model } from '../../src/dataflow/model.ts';
import { analysisOf } from '../helpers/analysis.ts';

const Configuring = concept<'options'>('configuring');
const model: Model = { operations: [{ concept: 'configuring', call: 'use', roles: { options: '0' } }] };

/** What is said of `a` (or `a.b`): its values in production, `absent`, `unknown`, or several of them. */
function answer(code: string, path: readonly string[] = ['a']): string {
  const analysis = analysisOf(code, [model]);
  const [instance] = analysis.instancesOf(Configuring);
  if (!instance) return 'no use';
  const option = analysis.optionAt(instance.role('options'), path);
  const words = [
    ...option.settings.flatMap(({ constants, node }) =>
      constants.values.length > 0
        ? constants.values.filter(({ inProduction }) => inProduction).map(({ value }) => String(value))
        : [analysis.file.sourceCode.getText(node as never)],
    ),
    ...option.lackedBy.map(() => 'absent'),
    ...(option.complete ? [] : ['unknown']),
  ];
  return words.join(' ');
}

describe('an option', () => {
  it.each([
    ['a literal', 'use({ a: 1 });', '1'],
    ['a key that is not there', 'use({ b: 1 });', 'absent'],
    ['an explicit undefined', 'use({ a: undefined });', 'undefined'],
    ['an expression that is no constant', 'use({ a: f(x) });', 'f(x) unknown'],
    ['no argument', 'use();', ''],
    ['a spread argument', 'use(...list);', 'unknown'],
    ['options that are a parameter', 'export function f(options) { use(options); }', 'unknown'],
    ['options from another file', "import { options } from './options'; use(options);", 'unknown'],
    ['options that are a call', 'use(options());', 'unknown'],
    ['a variable', 'const o = { a: 1 }; use(o);', '1'],
    ['a later write', 'const o = {}; o.a = 1; use(o);', '1'],
    ['a write after the use', 'const o = { b: 1 }; use(o); o.a = 1;', 'absent'],
    ['a write on one branch', 'const o = { a: 1 }; if (x) o.a = 2; use(o);', '1 2'],
    ['a write in production', 'const o = { a: 1 }; if (isProd) o.a = 2; else o.a = 3; use(o);', '2'],
    ['a known spread', 'const base = { a: 1 }; use({ ...base, b: 2 });', '1'],
    ['an unknown spread before the key', 'use({ ...base, a: 1 });', '1'],
    ['an unknown spread after the key', 'use({ a: 1, ...base });', '1 unknown'],
    ['an unknown spread alone', 'use({ ...base });', 'absent unknown'],
    ['the last of two spreads', 'const x = { a: 1 }, y = { a: 2 }; use({ ...x, ...y });', '2'],
    ['a conditional spread', 'use({ ...(isProd ? { a: 1 } : {}) });', '1'],
    ['a spread of development', 'use({ ...(isDev && { a: 1 }) });', 'absent'],
    ['a merged object', 'const base = { a: 1 }; use(Object.assign({}, base, { b: 1 }));', '1'],
    ['a frozen object', 'const o = Object.freeze({ a: 1 }); use(o);', '1'],
    ['an object as const', 'const o = { a: 1 } as const; use(o satisfies object);', '1'],
    ['a function of this file', 'const options = () => ({ a: 1 }); use(options());', '1'],
    ['a function that makes options anew', 'use((req) => ({ a: 1 }));', '1'],
    ['a field of a class', 'class C { o = { a: 1 }; f() { use(this.o); } }', '1'],
    ['a shorthand', 'const a = 1; use({ a });', '1'],
    ['a quoted key', "use({ 'a': 1 });", '1'],
    ['a constant computed key', "const k = 'a'; use({ [k]: 1 });", '1'],
    ['an unknown computed key', 'use({ [k]: 1 });', 'absent unknown'],
    ['a list, whose elements are no properties', 'const o = [x]; o.push(y); use(o);', 'unknown'],
    ['a primitive in place of options', 'use(true);', 'absent'],
    ['one of two objects', 'use(x ? { a: 1 } : { b: 2 });', '1 absent'],
    ['an option of production', "use({ a: process.env.NODE_ENV === 'production' });", 'true'],
    ['a class in place of options', 'use(class {});', 'unknown'],
    ['null', 'use(null);', 'absent'],
  ])('of %s', (_, code, expected) => {
    expect(answer(code)).toBe(expected);
  });

  it.each([
    ['use({ a: { b: 1 } });', '1'],
    ['use({ a: true });', 'absent'],
    ['use({});', 'absent'],
    ['const o = { a: {} }; o.a.b = 2; use(o);', '2'],
    ['use({ a: other });', 'unknown'],
  ])('below another: %s', (code, expected) => {
    expect(answer(code, ['a', 'b'])).toBe(expected);
  });
});

describe('the parts of an object', () => {
  it.each([
    ['use({ a: x, b: { c: y } });', 'a=x b.c=y'],
    ['use([x, { a: y }]);', '*=x *.a=y'],
    ['use({ ...x, a: 1 });', '...x a=1'],
    ['use({ [k]: x });', '*[k]=x'],
    ['const o = { a: x }; use(o);', 'a=x'],
    ['const o = {}; o.a = x; o[k] = y; use(o);', 'a=x *[k]=y'],
    ['const list = [x]; list.push(y); use({ $or: list });', '$or.*=x $or.*=y'],
    ['use(x);', '=x'],
    ['const o = { a: x }; const p = { b: o }; use(p);', 'b.a=x'],
    ['const o = {}; o.o = o; use(o);', ''],
  ])('%s → %s', (code, expected) => {
    const analysis = analysisOf(code, [model]);
    const [asked] = analysis.instancesOf(Configuring).flatMap((instance) => instance.role('options'));
    const text = (node: unknown): string => analysis.file.sourceCode.getText(node as never);
    const parts = asked ? analysis.partsOf(asked) : [];
    expect(
      parts
        .map(({ path, demand, spread, key }) =>
          spread
            ? `...${text(demand.node)}`
            : `${path.join('.')}${key ? `[${text(key)}]` : ''}=${text(demand.node)}`,
        )
        .join(' '),
    ).toBe(expected);
  });
});
