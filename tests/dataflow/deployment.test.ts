import { describe, expect, it } from 'vitest';
import { concept } from '../../src/dataflow/concept.ts';
import type { Model } from '../../src/dataflow/model.ts';
import { analysisOf } from '../helpers/analysis.ts';

const Sinking = concept<'value'>('sinking');
const model: Model = { operations: [{ concept: 'sinking', call: 'sink', roles: { value: '0' } }] };

/** The values in production, and after a bar those elsewhere; `?` where the set is not complete. */
function values(code: string): string {
  const analysis = analysisOf(code, [model]);
  const [asked] = analysis.instancesOf(Sinking).flatMap((instance) => instance.role('value'));
  if (!asked) return 'no sink';
  const set = analysis.constantsOf(asked);
  const texts = (inProduction: boolean): string =>
    set.values
      .filter((one) => one.inProduction === inProduction)
      .map(({ value }) => String(value))
      .join(',');
  return `${texts(true)}|${texts(false)}${set.complete ? '' : '?'}`;
}

const cases: readonly (readonly [code: string, values: string])[] = [
  ["sink(process.env.NODE_ENV === 'production');", 'true|false'],
  ["sink(process.env.NODE_ENV !== 'production');", 'false|true'],
  ["sink(process.env.NODE_ENV == 'development');", 'false|true'],
  ["sink(process.env.NODE_ENV === 'staging');", '|?'],
  ["sink(process.env.OTHER === 'production');", '|?'],
  ["sink(process.env['APP_ENV'] === 'prod');", 'true|false'],
  ["const env = process.env.NODE_ENV || 'development'; sink(env === 'production');", 'true|false'],
  ["const isLive = process.env.NODE_ENV === 'production'; sink(!isLive);", 'false|true'],
  ["const { NODE_ENV } = process.env; sink(NODE_ENV === 'test');", 'false|true'],
  ["sink(app.get('env') === 'production');", 'true|false'],
  ["sink(['development', 'test'].includes(process.env.NODE_ENV));", 'false|true'],
  ["sink(['production', 'staging'].includes(process.env.NODE_ENV));", 'true|false'],
  ['sink(import.meta.env.PROD);', 'true|false'],
  ['sink(config.isProduction);', 'true|false'],
  ['sink(!isDev);', 'true|false'],
  ['sink(isProd && req.secure);', '|?'],
  ['sink(isDev || isTest);', 'false|true'],
  ['sink(isProd ? 1 : 2);', '1|2'],
  ['sink(producer ? 1 : 2);', '1,2|'],
  ['let x = 1; if (isDev) x = 2; sink(x);', '1|2'],
  ['let x = 2; if (isProd) { x = 1; } sink(x);', '2,1|'],
  ['function f() { if (!isProd) return 2; return 1; } sink(f());', '1|2'],
  ['function f() { if (isProd) return 1; return 2; } sink(f());', '1|2'],
  ['const isProduction = () => process.env.NODE_ENV === "production"; sink(isProduction() ? 1 : 2);', '1|2'],
  ['sink(Boolean(isDevelopment));', 'false|true'],
  ['const isProd = true; sink(isProd);', 'true|false'],
];

describe('values where the program runs in production, and elsewhere', () => {
  it.each(cases)('%s → %s', (code, expected) => {
    expect(values(code)).toBe(expected);
  });
});

describe('whether code runs in production', () => {
  it.each([
    ['sink(1);', true],
    ['if (isDev) sink(1);', false],
    ['if (isDev) other(); else sink(1);', true],
    ['isTest && sink(1);', false],
    ['isProd || sink(1);', false],
    ['function f() { if (isProd) return; sink(1); }', false],
    ['function f() { if (isProd) log(); sink(1); }', true],
    ['if (isDev || forced) sink(1);', true],
    ['if (isDev && forced) sink(1);', false],
    ['const f = isDev ? () => sink(1) : undefined;', false],
  ] as const)('%s → %s', (code, expected) => {
    const analysis = analysisOf(code, [model]);
    const [instance] = analysis.instancesOf(Sinking);
    expect(instance && analysis.runsInProduction(instance.node)).toBe(expected);
  });
});
