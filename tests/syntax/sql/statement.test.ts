import { describe, expect, it } from 'vitest';
import { looksLikeSql, sqlStatement } from '../../../src/syntax/sql/statement.ts';

describe('text that is plainly a statement', () => {
  const statements = [
    'SELECT * FROM t',
    'select * from t where a = 1',
    'select id, name from users',
    '  /* list */ SELECT a FROM t',
    'INSERT INTO t (a) VALUES (1)',
    'insert into t values (1)',
    'UPDATE t SET a = 1',
    'DELETE FROM t WHERE a = 1',
    'WITH x AS (SELECT 1) SELECT * FROM x',
    'DROP TABLE t',
    'PRAGMA table_info(t)',
  ];
  const others = [
    'Select a file from the list',
    'select your country from the list below',
    'update your profile',
    'Delete from the cart',
    'Set the table',
    'Create a view of the valley',
    'Show me more',
    'call me back (later)',
    '',
  ];
  for (const text of statements) it(`is: ${text}`, () => expect(looksLikeSql([{ text }])).toBe(true));
  for (const text of others) it(`is not: ${text}`, () => expect(looksLikeSql([{ text }])).toBe(false));
});

describe('what kind of statement', () => {
  it('takes values where the verb does', () => {
    expect(sqlStatement([{ text: 'SELECT 1' }])?.parameterizable).toBe(true);
    expect(sqlStatement([{ text: 'CREATE TABLE t (a int)' }])?.parameterizable).toBe(false);
  });
  it('is single until something follows a semicolon', () => {
    expect(sqlStatement([{ text: 'SELECT 1;' }])?.single).toBe(true);
    expect(sqlStatement([{ text: 'SELECT 1; SELECT 2' }])?.single).toBe(false);
    expect(sqlStatement([{ text: "SELECT ';'; " }])?.single).toBe(true);
  });
  it('is complete when quotes are closed', () => {
    expect(sqlStatement([{ text: "SELECT 'a" }])?.complete).toBe(false);
    expect(sqlStatement([{ text: "SELECT 'it''s'" }])?.complete).toBe(true);
  });
});
