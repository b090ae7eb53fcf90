import type { Request, Response } from 'express';
import { Pool } from 'pg';

const pool = new Pool();

/** Builds the clauses of a search; the vulnerable twin of `safeClauses`. */
function clauses(query: Request['query']): string {
  const found = ['archived = false'];
  if (query.status) found.push(`status = '${query.status}'`);
  return found.join(' AND ');
}

function safeClauses(query: Request['query'], values: unknown[]): string {
  const found = ['archived = false'];
  if (query.status) {
    values.push(query.status);
    found.push(`status = $${values.length}`);
  }
  return found.join(' AND ');
}

export async function listOrders(req: Request, res: Response): Promise<void> {
  const { rows } = await pool.query('SELECT * FROM orders WHERE ' + clauses(req.query));
  res.json(rows);
}

export async function listOrdersSafely(req: Request, res: Response): Promise<void> {
  const values: unknown[] = [];
  const { rows } = await pool.query('SELECT * FROM orders WHERE ' + safeClauses(req.query, values), values);
  res.json(rows);
}

export async function order(req: Request, res: Response): Promise<void> {
  const id = Number(req.params.id);
  const { rows } = await pool.query(`SELECT * FROM orders WHERE id = ${id}`);
  res.json(rows);
}
