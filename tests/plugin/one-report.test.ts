import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import bulwark from '../../src/index.ts';
import { readDocExamples } from '../helpers/doc-examples.ts';
import { listProjectFiles, readProjectFile } from '../helpers/project.ts';

const everyRule = Object.fromEntries(
  Object.keys(bulwark.rules).map((name) => [`bulwark/${name}`, 'error' as const]),
);

/** Rules that may speak of one place together: each asks for a safeguard of its own. */
const safeguards = /^bulwark\/require-/;

/** Places that several rules report, with their names; ranges are compared, since reports keep no nodes. */
function sharedPlaces(code: string, extension: string): readonly string[] {
  const messages = new Linter().verify(
    code,
    {
      files: ['**/*'],
      plugins: { bulwark },
      rules: everyRule,
      languageOptions: {
        parser: typescriptParser,
        parserOptions: { ecmaFeatures: { jsx: extension !== 'ts' } },
      },
    },
    `example.${extension}`,
  );
  const places = new Map<string, Set<string>>();
  for (const { ruleId, line, column, endLine, endColumn } of messages) {
    if (ruleId === null || safeguards.test(ruleId)) continue;
    const place = `${line}:${column}-${String(endLine)}:${String(endColumn)}`;
    places.set(place, (places.get(place) ?? new Set()).add(ruleId));
  }
  return [...places].flatMap(([place, rules]) =>
    rules.size > 1 ? [`${place} ${[...rules].join(', ')}`] : [],
  );
}

describe('no two rules report the same place', () => {
  it.each(listProjectFiles('docs/rules'))('in the examples of %s', (path) => {
    for (const { code, language } of readDocExamples(readProjectFile(`docs/rules/${path}`)))
      expect(sharedPlaces(code, language)).toEqual([]);
  });

  const files = ['examples/src', 'tests/fixtures'].flatMap((folder) =>
    listProjectFiles(folder).map((path) => `${folder}/${path}`),
  );
  it.each(files.filter((path) => /\.(?:[cm]?js|jsx|ts|tsx)$/.test(path)))('in %s', (path) => {
    expect(sharedPlaces(readProjectFile(path), path.split('.').at(-1) ?? '')).toEqual([]);
  });

  /** Code of which two rules could speak. */
  it.each([
    ["eval(atob('YWxlcnQoMSk='));", 'no-encoded-code'],
    ["setTimeout('tick()', 1);", 'no-implied-eval'],
    ["require(Buffer.from('Y2hpbGRfcHJvY2Vzcw==', 'base64').toString());", 'no-encoded-code'],
    [
      'express().get("/", (req) => require("path").join("a") && require(req.query.file));',
      'no-dynamic-import',
    ],
    [
      'express().post("/", (req) => require("libxmljs").parseXml(req.body, { noent: true, huge: true }));',
      'no-xxe',
    ],
    ['express().get("/", (req, res) => res.render(req.query.view));', 'no-template-injection'],
    ['express().get("/", (req) => require("vm").runInNewContext(req.query.code, {}));', 'no-code-injection'],
    ['express().get("/", (req) => globalThis[req.query.f](req.query.x));', 'no-unsafe-dynamic-method'],
    ['express().get("/", (req) => require("ejs").render(req.query.text));', 'no-template-injection'],
    ['express().get("/", (req) => require("safe-eval")(req.query.text));', 'no-code-injection'],
    [
      'express().get("/", (req) => require("node-serialize").unserialize(req.query.text));',
      'no-unsafe-deserialization',
    ],
  ])('%s is a matter of %s alone', (code, rule) => {
    const text = `import express from 'express';\n${code}`;
    const messages = new Linter().verify(text, { plugins: { bulwark }, rules: everyRule });
    expect(messages.map(({ ruleId }) => ruleId)).toEqual([`bulwark/${rule}`]);
  });
});
