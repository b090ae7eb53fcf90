import { describe, expect, it } from 'vitest';
import { concept } from '../../src/dataflow/concept.ts';
import type { Model } from '../../src/dataflow/model.ts';
import { setOption } from '../../src/fixes/set-option.ts';
import type { CallNode } from '../../src/syntax/functions.ts';
import { analysisOf } from '../helpers/analysis.ts';

const Configuring = concept<'options'>('configuring');
const model: Model = {
  operations: [
    { concept: 'configuring', call: 'use', roles: { options: '1' } },
    { concept: 'configuring', call: 'new Use()', roles: { options: '0' } },
  ],
};

/** The code with `cookie.secure` (or another option) set to `true`; undefined where no edit is offered. */
function edited(code: string, path: readonly string[] = ['secure'], argument = 1): string | undefined {
  const analysis = analysisOf(code, [model]);
  const [instance] = analysis.instancesOf(Configuring);
  if (!instance) throw new Error('no use');
  const fix = setOption(analysis, {
    call: instance.node as CallNode,
    options: instance.role('options'),
    argument,
    path,
    value: 'true',
  });
  if (!fix) return undefined;
  const edit = (start: number, end: number, text: string): string =>
    code.slice(0, start) + text + code.slice(end);
  const node = (one: unknown): readonly [number, number] => (one as { range: [number, number] }).range;
  const fixer = {
    replaceText: (one: unknown, text: string) => edit(...node(one), text),
    insertTextAfter: (one: unknown, text: string) => edit(node(one)[1], node(one)[1], text),
    insertTextBeforeRange: ([at]: [number, number], text: string) => edit(at, at, text),
  };
  return fix(fixer as never) as unknown as string;
}

describe('an option is set', () => {
  it.each([
    ['by replacing its value', 'use(x, { secure: false });', 'use(x, { secure: true });'],
    [
      'whose value is a shorthand',
      'const secure = false; use(x, { secure });',
      'const secure = false; use(x, { secure: true });',
    ],
    ['in an empty object', 'use(x, {});', 'use(x, { secure: true });'],
    [
      'in an object with nothing but a comment',
      'use(x, { /* none */ });',
      'use(x, { /* none */ secure: true });',
    ],
    ['after the last property', 'use(x, { a: 1 });', 'use(x, { a: 1, secure: true });'],
    ['before a trailing comma', 'use(x, { a: 1, });', 'use(x, { a: 1, secure: true, });'],
    [
      'on a line of its own, where properties have one',
      'use(x, {\n  a: 1,\n  b: 2,\n});',
      'use(x, {\n  a: 1,\n  b: 2,\n  secure: true,\n});',
    ],
    [
      'in a constant that only the call reads',
      'const o = { a: 1 }; use(x, o);',
      'const o = { a: 1, secure: true }; use(x, o);',
    ],
    [
      'beside a known spread',
      'const o = { a: 1 }; use(x, { ...o, b: 1 });',
      'const o = { a: 1 }; use(x, { ...o, b: 1, secure: true });',
    ],
    ['as a new argument', 'use(x);', 'use(x, { secure: true });'],
    ['behind a type assertion', 'use(x, { secure: false as boolean });', 'use(x, { secure: true });'],
  ])('%s', (_, code, expected) => {
    expect(edited(code)).toBe(expected);
  });

  it.each([
    [
      'below an object that is there',
      'use(x, { cookie: { a: 1 } });',
      'use(x, { cookie: { a: 1, secure: true } });',
    ],
    ['with the object around it', 'use(x, { a: 1 });', 'use(x, { a: 1, cookie: { secure: true } });'],
    ['with both objects', 'use(x);', 'use(x, { cookie: { secure: true } });'],
  ])('%s', (_, code, expected) => {
    expect(edited(code, ['cookie', 'secure'])).toBe(expected);
  });

  it('as the first argument of a construction', () => {
    expect(edited('new Use();', ['secure'], 0)).toBe('new Use({ secure: true });');
    expect(edited('new Use;', ['secure'], 0)).toBeUndefined();
  });

  it('under a key that is no name', () => {
    expect(edited('use(x, {});', ['x-a'])).toBe("use(x, { 'x-a': true });");
  });
});

describe('no edit is offered', () => {
  it.each([
    ['for options of another file', "import { o } from './o'; use(x, o);"],
    ['for a constant that others read', 'const o = { a: 1 }; use(x, o); log(o);'],
    ['for a constant that is exported', 'export const o = { a: 1 }; use(x, o);'],
    ['for a constant that is exported by name', 'const o = { a: 1 }; use(x, o); export { o };'],
    ['for one of two objects', 'use(x, y ? { a: 1 } : { b: 1 });'],
    ['for one of two values', 'use(x, y ? { secure: 0 } : { secure: false });'],
    ['for an object that a function makes', 'const o = () => ({ a: 1 }); use(x, o());'],
    ['for spread arguments', 'use(...x);'],
    ['for arguments that are missing before it', 'use();'],
    ['for an option that is written later', 'const o = {}; o.secure = false; use(x, o);'],
    ['for a primitive in its place', 'use(x, true);'],
  ])('%s', (_, code) => {
    expect(edited(code)).toBeUndefined();
  });
});
