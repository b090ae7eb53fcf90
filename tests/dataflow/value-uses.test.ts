import { describe, expect, it } from 'vitest';
import { concept } from '../../src/dataflow/concept.ts';
import type { Model } from '../../src/dataflow/model.ts';
import { analysisOf } from '../helpers/analysis.ts';

const Making = concept<'input'>('making');
const model: Model = { operations: [{ concept: 'making', call: 'make', roles: { input: '0' } }] };

/** What becomes of `make()`, in words. */
function answer(code: string): string {
  const analysis = analysisOf(code, [model]);
  const [instance] = analysis.instancesOf(Making);
  if (!instance) return 'not made';
  const text = (node: unknown): string => analysis.file.sourceCode.getText(node as never).slice(0, 20);
  return analysis
    .valueUsesOf(instance.node)
    .map((use) => {
      const end = `${use.path.length > 0 ? ` at ${use.path.join('.')}` : ''}${use.cut === undefined ? '' : ` cut to ${use.cut}`}`;
      switch (use.kind) {
        case 'named':
          return `named ${use.name}${end}`;
        case 'argument':
          return `argument ${use.index} of ${text(use.call.callee)}${end}`;
        case 'method':
          return `method ${use.name}${end}`;
        case 'compared':
          return `compared with ${text(use.other)}${end}`;
        case 'key':
          return `key of ${text(use.object)}${end}`;
        default:
          return `${use.kind}${end}`;
      }
    })
    .join(', ');
}

describe('what becomes of a value', () => {
  it.each([
    ['make();', ''],
    ['const a = make();', 'named a'],
    ['const a = make(); g(a);', 'named a, argument 0 of g'],
    ['o.token = make();', 'named token'],
    ['g({ token: make() });', 'named token, argument 0 of g at token'],
    [
      'const o = { token: make() }; g(o.token); g(o.other);',
      'named token, named o at token, argument 0 of g',
    ],
    ['g(`a${make()}b`);', 'argument 0 of g'],
    ["g('a' + make());", 'argument 0 of g'],
    ['g(make().slice(0, 8));', 'method slice, argument 0 of g cut to 8'],
    ['g(make().slice(-4));', 'method slice, argument 0 of g cut to 4'],
    ['g(make().slice(n));', 'method slice, argument 0 of g'],
    ["make().update(x).digest('hex');", 'method update, method digest'],
    [
      'const h = make(); h.update(x); g(h.digest());',
      'named h, method update, method digest, argument 0 of g',
    ],
    ['if (make() === other) f();', 'compared with other'],
    ['if (make().equals(other)) f();', 'method equals, compared with other'],
    ['cache[make()] = 1;', 'key of cache'],
    ['x = list[make()];', 'key of list, named x'],
    ['function f() { return make(); } const b = f();', 'returned, named b'],
    ['const f = () => make(); const b = f();', 'returned, named b'],
    ['function f(p) { g(p); } f(make());', 'argument 0 of f, named p, argument 0 of g'],
    ["let s = ''; for (;;) s += make(); g(s);", 'named s, argument 0 of g'],
    ['const a = []; a.push(make()); g(a.join());', 'argument 0 of a.push, method join at *, argument 0 of g'],
    ["const c = Array.from({ length: 4 }, () => make()).join('');", 'returned, method join, named c'],
    ['const c = await new Promise((resolve) => resolve(make()));', 'argument 0 of resolve, named c'],
    ['make().then((v) => g(v));', 'method then, named v, argument 0 of g'],
    ['const { a } = make();', 'named a'],
    ['const a = c ? make() : b;', 'named a'],
    ['if (make()) f();', ''],
    ['a = make(); a = a + a; a = a + a;', 'named a, named a, named a'],
    ['function f() { return f() || make(); }', 'returned'],
  ])('%s → %s', (code, expected) => {
    expect(answer(code)).toBe(expected);
  });

  it('ends at a bounded number of uses', () => {
    const code = `const a = make();\n${Array.from({ length: 2000 }, (_, at) => `g${at}(a);`).join('\n')}`;
    expect(answer(code).split(', ').length).toBeLessThan(200);
  });
});
