/* eslint bulwark/no-code-injection: off -- the programs are this test's own */
import { createContext, runInContext } from 'node:vm';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import bulwark from '../../src/index.ts';

function fixed(code: string): string {
  const config: Linter.Config = {
    plugins: { bulwark },
    rules: { 'bulwark/no-implied-eval': 'error' },
    languageOptions: { sourceType: 'script' },
  };
  return new Linter().verifyAndFix(code, config).output;
}

/** What a script of a page logs, its timers run after it; texts are compiled in the global scope. */
function logged(code: string): readonly unknown[] {
  const log: unknown[] = [];
  const later: unknown[] = [];
  const page = createContext({
    say: (value: unknown) => log.push(value),
    setTimeout: (task: unknown) => later.push(task),
  });
  const run = (task: unknown): void => {
    try {
      if (typeof task === 'string') runInContext(task, page);
      else (task as () => void)();
    } catch (error) {
      log.push(String(error));
    }
  };
  run(code);
  later.forEach(run);
  return log;
}

describe('code written out does what its text did', () => {
  it.each([
    "setTimeout('say(1)', 1); say(2);",
    "var n = 1; setTimeout('say(n); say(n + 1)', 1); n = 5;",
    'function tick() { say(\'tick\'); } setTimeout("tick()", 1);',
    "setTimeout('say(1), say(2)', 1);",
    "setTimeout('say({ a: 1 }.a)', 1);",
    "setTimeout('missing()', 1);",
    "var o = { n: 1 }; setTimeout('o.n += 2; say(o.n)', 1);",
    "setTimeout('say(`a`)\\n', 1);",
    "say(Function('return this')() === this);",
    "say((0, eval)('this') === this);",
    "say(new Function('a', 'b', 'return a + b')(1, 2));",
    "var f = new Function('a', 'if (a) { return 1; } return 2;'); say(f(0)); say(f(1)); say(new f() instanceof f);",
    'say(eval(\'({ "a": [1, -2] })\').a[1]);',
    "say(eval('[1, 2]').length);",
  ])('%s', (before) => {
    const after = fixed(before);
    expect(after).not.toBe(before);
    expect(logged(after)).toEqual(logged(before));
  });
});

describe('code that would mean something else is left', () => {
  it.each([
    "(function (say) { setTimeout('say(1)', 1); })(function () {});",
    "(function () { 'use strict'; setTimeout('undeclared = 1; say(undeclared)', 1); })();",
    "setTimeout('var later = 1; say(later)', 1);",
    "(function () { setTimeout('say(this === self)', 1); }).call({});",
    "(function () { var a = 1; say(new Function('return typeof a')()); })();",
    "var o = { say: 2 }; with (o) { setTimeout('say(1)', 1); }",
    "function f() { eval('var say = 1'); setTimeout('say(1)', 1); } f();",
  ])('%s', (code) => {
    expect(fixed(code)).toBe(code);
  });
});
