import { describe, expect, it } from 'vitest';
import { concept } from '../../src/dataflow/concept.ts';
import type { Model, OperationRow } from '../../src/dataflow/model.ts';
import { analysisOf } from '../helpers/analysis.ts';

const Doing = concept<'role'>('doing');

/** What a row's role is at its uses: texts of expressions, with the keys of the part that is meant. */
function role(row: Omit<OperationRow, 'concept'>, code: string, rest: Model = {}): readonly string[] {
  const model: Model = { package: 'm', ...rest, operations: [{ concept: 'doing', ...row }] };
  const analysis = analysisOf(
    code,
    [rest.package === '' ? withoutPackage(model) : model],
    {},
    'src/example.tsx',
  );
  return analysis
    .instancesOf(Doing)
    .flatMap((instance) => instance.role('role'))
    .map(({ node, path }) => [analysis.file.sourceCode.getText(node as never), ...path].join(' '));
}

function withoutPackage({ operations = [], types = {} }: Model): Model {
  return { operations, types };
}

const head = "import m, { f, C, Button } from 'm';";

describe('positions', () => {
  const rows: readonly (readonly [position: string, code: string, values: readonly string[]])[] = [
    ['0', 'f(a, b)', ['a']],
    ['1', 'f(a)', []],
    ['1..', 'f(a, b, c)', ['b', 'c']],
    ['*', 'f(a, b)', ['a', 'b']],
    ['last', 'f(a, b, () => 1)', ['b']],
    ['last', 'f(a, b)', ['b']],
    ['0.sql', 'f({ sql: a })', ['{ sql: a } sql']],
    ['0.{a,b}', 'f(o)', ['o a', 'o b']],
    ['0[].sql', 'f(list)', ['list * sql']],
    ['0.**.$where', 'f(o)', ['o ** $where']],
    ['0', 'f(...list)', ['list 0']],
    ['1', 'f(a, ...list)', ['list 0']],
    ['this', 'm.f(a)', ['m']],
    ['0', 'f.call(t, a)', ['a']],
    ['1', 'f.apply(t, [a, b])', ['b']],
    ['0', 'f.bind(t, a)(b)', ['a']],
  ];
  for (const [position, code, values] of rows) {
    it(`${position} of ${code}`, () =>
      expect(role({ call: 'f', roles: { role: position } }, `${head} ${code}`)).toEqual(values));
  }
  it('holes of a tagged template', () => {
    expect(role({ call: 'f``', roles: { role: 'holes' } }, `${head} f\`x\${a}y\${b}\``)).toEqual(['a', 'b']);
  });
  it('text of a tagged template', () => {
    expect(role({ call: 'f``', roles: { role: 'text' } }, `${head} f\`x\${a}\``)).toEqual(['`x${a}`']);
  });
  it('an instance that is made', () => {
    expect(role({ call: 'new C()', roles: { role: '0' } }, `${head} new C(a); C(b);`)).toEqual(['a']);
  });
  it('what is assigned', () => {
    const row = { call: 'make().text', roles: { role: 'value' } };
    expect(
      role(row, "import { make } from 'm'; const o = make(); o.text = a; o.other = b; x.text = c;"),
    ).toEqual(['a']);
  });
});

describe('arguments of later calls on the result', () => {
  const row = { call: 'f', roles: { role: 'return.{get,all}().*' } };
  const later: readonly (readonly [name: string, code: string, values: readonly string[]])[] = [
    ['at once', 'f(q).get(a, b);', ['a', 'b']],
    ['through a variable', 'const s = f(q); s.all(a); s.other(b);', ['a']],
    ['through a promise', 'async function g() { const s = await f(q); s.get(a); }', ['a']],
    ['through a callback', 'f(q).then((s) => s.get(a));', ['a']],
    ['through a field', 'class K { s = f(q); g() { this.s.get(a); } }', ['a']],
    ['through a function', 'function make() { return f(q); } make().get(a);', ['a']],
    ['of another object', 'const s = g(q); s.get(a);', []],
  ];
  for (const [name, code, values] of later)
    it(name, () => expect(role(row, `${head} ${code}`)).toEqual(values));
  it('of a chain', () => {
    const chain = { call: 'f', roles: { role: 'return.bind().run().0' } };
    expect(role(chain, `${head} f(q).bind(x).run(a, b); f(q).run(c);`)).toEqual(['a']);
  });
  it('of the result itself', () => {
    const itself = { call: 'f', roles: { role: 'return().0' } };
    expect(role(itself, `${head} const g = f(q); g(a); f(q)(b); other(c);`)).toEqual(['a', 'b']);
  });
});

describe('attributes of JSX', () => {
  const html = { call: '<div dangerouslySetInnerHTML>', roles: { role: 'value.__html' } };
  const link = { call: '<* {href,src}>', roles: { role: 'value' } };
  const bare: Model = { package: '' };
  const uses: readonly (readonly [
    name: string,
    row: typeof html,
    code: string,
    values: readonly string[],
  ])[] = [
    [
      'a property of the value',
      html,
      '<div dangerouslySetInnerHTML={{ __html: a }} />;',
      ['{ __html: a } __html'],
    ],
    ['a variable', html, '<div dangerouslySetInnerHTML={o} />;', ['o __html']],
    ['another element', html, '<span dangerouslySetInnerHTML={o} />;', []],
    ['any element', link, '<a href={a}><img src={b} alt={c} /></a>;', ['a', 'b']],
    ['a text', link, '<a href="x" />;', ['"x"']],
    ['an attribute without a value', link, '<a href />;', []],
    ['a component', link, '<Link href={a} />;', []],
  ];
  for (const [name, row, code, values] of uses) it(name, () => expect(role(row, code, bare)).toEqual(values));
  it('of a component of a package', () => {
    const row = { call: '<Button href>', roles: { role: 'value' } };
    const code = `${head} <><Button href={a} /><m.Button href={b} /></>; function g(Button) { return <Button href={c} />; }`;
    expect(role(row, code)).toEqual(['a', 'b']);
  });
});

describe('conditions', () => {
  const on = (conditions: Partial<OperationRow>): Omit<OperationRow, 'concept'> => ({
    call: 'f',
    roles: { role: 'last' },
    ...conditions,
  });
  const table: readonly (readonly [
    name: string,
    row: Omit<OperationRow, 'concept'>,
    code: string,
    values: readonly string[],
  ])[] = [
    ['a constant argument', on({ when: { 0: 'x' } }), "f('X', a); f('y', b); f(z, c);", ['a']],
    ['one of several', on({ when: { 0: ['x', 'y'] } }), "f('x', a); f('y', b); f('z', c);", ['a', 'b']],
    [
      'a constant option',
      on({ when: { '0.on': true } }),
      'f({ on: true }, a); f({ on: false }, b); f({}, c);',
      ['a'],
    ],
    ['how many arguments', on({ arity: 2 }), 'f(x, a); f(b);', ['a']],
    ['from and to', on({ arity: [1, 2] }), 'f(a); f(x, b); f(x, y, c); f();', ['a', 'b']],
    ['where the file is', on({ files: ['src/*.tsx'] }), 'f(a);', ['a']],
    ['not there', on({ files: ['lib/**'] }), 'f(a);', []],
    ['a directive of the file', on({ directive: 'use server' }), 'f(a);', []],
    [
      'a directive of the function',
      on({ directive: 'use server' }),
      "function g() { 'use server'; f(a); } f(b);",
      ['a'],
    ],
    ['a type that is given', on({ given: { 0: 'Kind' } }), 'f(new C(), a); f(C, b); f(x, c);', ['a']],
  ];
  for (const [name, row, code, values] of table) {
    it(name, () => expect(role(row, `${head} ${code}`, { types: { Kind: ['new C()'] } })).toEqual(values));
  }
});

describe('calls of what calls give', () => {
  const row = { call: 'f()()', roles: { role: '0' } };
  const curried = (times: number): string => `${head} f()(a)${'()'.repeat(times)};`;
  it('are found where functions are curried', () => {
    expect(role(row, curried(0))).toEqual(['a']);
    expect(role(row, curried(10))).toEqual(['a']);
  });
  it('are not looked for where there are more of them than anybody writes', () => {
    const { index } = analysisOf(curried(200), []).file;
    expect(index.callsNamed([]).length).toBeLessThan(20);
    expect(role(row, curried(200))).toEqual(['a']);
  });
});
