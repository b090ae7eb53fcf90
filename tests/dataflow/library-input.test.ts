import { describe, expect, it } from 'vitest';
import { concept } from '../../src/dataflow/concept.ts';
import type { Taint, TaintOptions } from '../../src/dataflow/taint.ts';
import { analysisOf } from '../helpers/analysis.ts';

const Storing = concept<'value'>('storing');
const models = [
  { operations: [{ concept: Storing.name, call: 'put', roles: { value: '0' } }] },
  { sources: [{ path: 'input.text', tier: 'remote', kind: 'text', label: 'what was sent' } as const] },
];

function taintOf(code: string, options: TaintOptions, libraryMode?: boolean): Taint {
  const analysis = analysisOf(code, models, libraryMode === undefined ? {} : { libraryMode }, 'src/a.ts');
  const [value] = analysis.instancesOf(Storing).flatMap((instance) => instance.role('value'));
  if (!value) throw new Error('Nothing is stored.');
  return analysis.taintOf(value, 'shell-word', options);
}

/** The source and what it is said to be, where a stranger's value reaches; else what is known of the value. */
function reached(code: string): string {
  const taint = taintOf(code, { tiers: ['library'] }, true);
  return taint.kind === 'tainted' ? `${taint.path.source.text}, ${taint.path.source.label}` : taint.kind;
}

describe('what strangers give to a library', () => {
  const cases: readonly (readonly [code: string, answer: string])[] = [
    ['export function run(name) { put(`a ${name}`); }', 'name, given to run, which this library exports'],
    ['export const run = (name) => put(name);', 'name, given to run, which this library exports'],
    ['export default function run(name) { put(name); }', 'name, given to run, which this library exports'],
    ['export default (name) => put(name);', 'name, given to the function, which this library exports'],
    [
      'function run(name) { put(name); } export { run as start };',
      'name, given to start, which this library exports',
    ],
    [
      'module.exports = function (name) { put(name); };',
      'name, given to the function, which this library exports',
    ],
    ['exports.run = (name) => put(name);', 'name, given to run, which this library exports'],
    ['module.exports = { run(name) { put(name); } };', 'name, given to run, which this library exports'],
    ['export function run({ cwd }) { put(cwd); }', 'cwd, given to run, which this library exports'],
    [
      'export function run(options) { put(options.cwd); }',
      'options.cwd, given to run, which this library exports',
    ],
    ['export function run(name = "a") { put(name); }', 'name, given to run, which this library exports'],
    ['export class Git { log(name) { put(name); } }', 'name, given to Git.log, which this library exports'],
    [
      'class Git { log = (name) => put(name); } module.exports = Git;',
      'name, given to Git.log, which this library exports',
    ],
    [
      'function Git() {} Git.prototype.log = function (name) { put(name); }; module.exports = Git;',
      'name, given to Git.log, which this library exports',
    ],
    [
      'export function run(name) { helper(name); } function helper(text) { put(text); }',
      'name, given to run, which this library exports',
    ],
    [
      'export class Git { constructor(dir) { this.dir = dir; } log() { put(this.dir); } }',
      'dir, given to Git.constructor, which this library exports',
    ],

    ['function run(name) { put(name); }', 'dynamic'],
    ['class Git { log(name) { put(name); } }', 'dynamic'],
    ['export class Git { #log(name) { put(name); } }', 'dynamic'],
    ['export class Git { private log(name) { put(name); } }', 'dynamic'],
    ['export function run(count: number) { put(count); }', 'safe'],
    ["export function run(name) { if (['a', 'b'].includes(name)) put(name); }", 'safe'],
    ['export function run() { put(input.text); }', 'safe'],
  ];
  for (const [code, answer] of cases) it(`${code}: ${answer}`, () => expect(reached(code)).toBe(answer));

  it('is a source for questions that ask for it, and for no others', () => {
    const code = 'export function run(name) { put(name); }';
    expect(taintOf(code, {}, true).kind).toBe('dynamic');
    expect(taintOf(code, { tiers: ['remote', 'library'] }, true).kind).toBe('tainted');
  });

  it('is none where the project is no library, or not known to be one', () => {
    const code = 'export function run(name) { put(name); }';
    expect(taintOf(code, { tiers: ['library'] }, false).kind).toBe('dynamic');
    expect(taintOf(code, { tiers: ['library'] }).kind).toBe('dynamic');
  });

  it('says its tier', () => {
    const taint = taintOf('export function run(name) { put(name); }', { tiers: ['library'] }, true);
    expect(taint).toMatchObject({ path: { source: { tier: 'library', kind: 'structure' } } });
  });
});
