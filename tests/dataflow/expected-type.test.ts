import { expect, it } from 'vitest';
import { reportedRules } from '../helpers/reported-rules.ts';

it('asks nothing of interfaces in trees of plain JavaScript, which have none', () => {
  const code = `const { Pool } = require('pg'); const pool = new Pool();
    class Users { find(text) { return pool.query('a' + text); } }`;
  expect(reportedRules(code, 'js')).toEqual([]);
});
