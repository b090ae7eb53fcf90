import { describe, expect, it } from 'vitest';
import { reportedRules } from '../helpers/reported-rules.ts';

/** By module: code that reads the address of the page as a document, and its twin that does it safely, or elsewhere. */
const tables: Readonly<Record<string, readonly (readonly [reads: string, other: string])[]>> = {
  'js-yaml': [
    ["require('js-yaml').load(X);", "require('js-yaml').safeLoad(X);"],
    ["require('js-yaml').loadAll(X);", "require('yaml').loadAll(X);"],
    [
      "const y = require('js-yaml'); y.load(X, { schema: y.DEFAULT_FULL_SCHEMA });",
      "const y = require('js-yaml'); y.load(X, { schema: y.JSON_SCHEMA });",
    ],
    [
      "const y = require('js-yaml'); y.safeLoad(X, { schema: y.DEFAULT_FULL_SCHEMA });",
      "const y = require('js-yaml'); y.safeLoad(X, {});",
    ],
  ],
  'node-serialize': [["require('node-serialize').unserialize(X);", "require('own').unserialize(X);"]],
  'serialize-to-js': [["require('serialize-to-js').deserialize(X);", "require('own').deserialize(X);"]],
  funcster: [["require('funcster').deepDeserialize(X);", "require('funcster').deepSerialize(X);"]],
  cryo: [["require('cryo').parse(X);", "require('cryo').stringify(X);"]],
  'json-fn': [
    ["require('json-fn').parse(X);", "require('json-fn').stringify(X);"],
    ["require('jsonfn').JSONfn.parse(X);", "require('jsonfn').JSONfn.stringify(X);"],
  ],
  telejson: [
    [
      "import { parse } from 'telejson'; parse(X);",
      "import { parse } from 'telejson'; parse(X, { allowFunction: false });",
    ],
  ],
  seroval: [
    [
      "import { deserialize } from 'seroval'; deserialize(X);",
      "import { serialize } from 'seroval'; serialize(X);",
    ],
  ],
  bson: [
    [
      "import { deserialize } from 'bson'; deserialize(X, { evalFunctions: true });",
      "import { serialize } from 'bson'; serialize(X);",
    ],
  ],
  'gray-matter': [
    ["import matter from 'gray-matter'; matter(X);", "import matter from 'gray-matter'; matter.test(X);"],
  ],
  'front-matter': [
    ["import fm from 'front-matter'; fm(X, { allowUnsafe: true });", "import fm from 'front-matter'; fm(X);"],
  ],
  'yaml-front-matter': [
    ["require('yaml-front-matter').loadFront(X);", "require('yaml-front-matter').safeLoadFront(X);"],
  ],
  cson: [["require('cson').parseCSString(X);", "require('cson').parse(X);"]],
  'node-pickle': [["require('node-pickle').loads(X);", "require('node-pickle').dumps(X);"]],
  'node:v8': [
    ["require('v8').deserialize(X);", "require('v8').serialize(X);"],
    ["const v8 = require('v8'); new v8.Deserializer(X);", "const v8 = require('v8'); new v8.Serializer(X);"],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows)('reads a document by %s', (reads, other) => {
    const named = (code: string): string => code.replaceAll(/\bX\b/g, 'location.hash');
    expect(reportedRules(named(reads))).toContain('bulwark/no-unsafe-deserialization');
    expect(reportedRules(named(other))).not.toContain('bulwark/no-unsafe-deserialization');
  });
});
