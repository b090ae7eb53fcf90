import express from 'express';
import pg from 'pg';

const router = express.Router();
const pool = new pg.Pool();
const COLUMNS = { name: 'p.name', price: 'p.price', newest: 'p.created_at' };

// GET /products?q=lamp&min=10&sort=price&direction=desc&page=2
router.get('/products', async (req, res) => {
  const { q, min, sort, direction, page } = req.query;
  let sql = 'SELECT p.id, p.name, p.price FROM products p WHERE p.hidden = false';
  if (q) sql += ` AND p.name ILIKE '%${q}%'`;
  if (min) sql += ' AND p.price >= ' + min;
  sql += ` ORDER BY ${sort} ${direction} LIMIT 20 OFFSET ${page * 20}`;
  const { rows } = await pool.query(sql);
  res.json(rows);
});

router.get('/products/safe', async (req, res) => {
  const { q, min, sort, direction, page } = req.query;
  const values = [];
  let sql = 'SELECT p.id, p.name, p.price FROM products p WHERE p.hidden = false';
  if (q) sql += ` AND p.name ILIKE $${values.push(`%${q}%`)}`;
  if (min) sql += ` AND p.price >= $${values.push(min)}`;
  sql += ` ORDER BY ${COLUMNS[sort] ?? 'p.name'} ${direction === 'desc' ? 'DESC' : 'ASC'} LIMIT 20 OFFSET ${page * 20}`;
  const { rows } = await pool.query(sql, values);
  res.json(rows);
});

router.delete('/products', async (req, res) => {
  const ids = req.body.ids;
  await pool.query(`DELETE FROM products WHERE id IN (${ids.join(',')})`);
  res.sendStatus(204);
});

router.delete('/products/safe', async (req, res) => {
  await pool.query('DELETE FROM products WHERE id = ANY($1)', [req.body.ids]);
  res.sendStatus(204);
});

export default router;
