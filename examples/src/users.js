import express from 'express';
import mysql from 'mysql2/promise';

const app = express();
const db = mysql.createPool({ database: 'shop' });
const SORTABLE = { name: 'name', joined: 'created_at' };

app.get('/users', async (req, res) => {
  const { name } = req.query;
  const [rows] = await db.query("SELECT id, name FROM users WHERE name = '" + name + "'");
  res.json(rows);
});

app.get('/users/safe', async (req, res) => {
  const column = SORTABLE[req.query.sort] ?? 'name';
  const [rows] = await db.query(`SELECT id, name FROM users WHERE name = ? ORDER BY ${column}`, [
    req.query.name,
  ]);
  res.json(rows);
});

app.get('/users/sorted', async (req, res) => {
  const [rows] = await db.query(`SELECT id, name FROM users ORDER BY ${req.query.sort}`);
  res.json(rows);
});

export default app;
