import Database from 'better-sqlite3';

const db = new Database('sessions.db');

export function findSession(req) {
  return db.prepare(`SELECT * FROM sessions WHERE token = '${req.cookies.token}'`).get();
}

export function findSessionSafely(req) {
  return db.prepare('SELECT * FROM sessions WHERE token = ?').get(req.cookies.token);
}

export function endSessions(req) {
  db.exec("DELETE FROM sessions WHERE user_id = '" + req.body.user + "'");
}

export function endSessionsSafely(req) {
  db.prepare('DELETE FROM sessions WHERE user_id = ?').run(req.body.user);
}
