import { describe, expect, it } from 'vitest';
import { reportedRules } from '../helpers/reported-rules.ts';

/** By module: code that lets an object of a request into a filter, and its twin that does something else. */
const tables: Readonly<Record<string, readonly (readonly [asks: string, other: string])[]>> = {
  mongodb: [
    [
      "new (require('mongodb').MongoClient)(u).db().collection('c').find(X);",
      "new (require('own').MongoClient)(u).db().table('c').find(X);",
    ],
    [
      "require('mongodb').MongoClient.connect(u, (e, client) => client.db().collection('c').distinct('k', X));",
      "require('mongodb').MongoClient.connect(u, (e, client) => client.db().collection('c').insertOne(X));",
    ],
    [
      "new (require('mongodb').MongoClient)(u).db().collection('c').bulkWrite([{ deleteOne: { filter: X } }]);",
      "new (require('mongodb').MongoClient)(u).db().collection('c').bulkWrite([{ insertOne: { document: X } }]);",
    ],
    [
      "new (require('mongodb').MongoClient)(u).db().command(X);",
      "new (require('mongodb').MongoClient)(u).db().stats(X);",
    ],
  ],
  mongoose: [
    ["require('mongoose').model('A', s).exists(X);", "require('mongoose').model('A', s).create(X);"],
    [
      "require('mongoose').model('A', s).find().or(X);",
      "require('mongoose').model('A', s).find().sort('a').limit(1);",
    ],
    [
      "require('mongoose').createConnection(u).model('A', s).findOne(X);",
      "require('own').createConnection(u).model('A', s).findOne(X);",
    ],
  ],
  monk: [["require('monk')(u).get('c').find(X);", "require('own')(u).get('c').find(X);"]],
  mongojs: [["require('mongojs')(u).users.find(X);", "require('own')(u).users.find(X);"]],
  nano: [
    ["require('nano')(u).use('c').find({ selector: X });", "require('nano')(u).use('c').find({ limit: X });"],
  ],
};

const inHandler = (code: string): string =>
  `require('express')().post('/', (req, res) => { ${code.replaceAll(/\bX\b/g, 'req.body')} });`;

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows)('asks for documents: %s', (asks, other) => {
    expect(reportedRules(inHandler(asks))).toContain('bulwark/no-nosql-injection');
    expect(reportedRules(inHandler(other))).not.toContain('bulwark/no-nosql-injection');
  });
});

describe('what makes a filter harmless', () => {
  it.each([
    "require('mongo-sanitize')(X)",
    "require('express-mongo-sanitize').sanitize(X)",
    "require('mongoose').sanitizeFilter(X)",
  ])('%s', (value) => {
    const code = `require('mongoose').model('A', s).find(${value});`;
    expect(reportedRules(inHandler(code))).not.toContain('bulwark/no-nosql-injection');
  });
});
