import Database from 'better-sqlite3';

const db = new Database('sessions.db');

export function findSession(req) {
  return db.prepare(`SELECT * FROM sessions WHERE token = '${req.cookies.token}'`).get();
}

export function findSessionSafely(req) {
  return db.prepare('SELECT * FROM sessions WHERE token = ?').get(req.cookies.token);
}
