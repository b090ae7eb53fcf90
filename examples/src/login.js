// Logging in: cookies, secrets, and what a password is compared with.
import express from 'express';
import jwt from 'jsonwebtoken';
import mongoose from 'mongoose';

const Account = mongoose.model('Account');

export const login = express.Router();

// Vulnerable: `{ "password": { "$ne": null } }` matches every password; everyone who reads this file signs tokens of
// their own; and any script of the page, or anyone on the way, reads the cookie.
login.post('/', async (req, res) => {
  const account = await Account.findOne({ email: String(req.body.email), code: req.body.code });
  if (!account) return res.status(401).end();
  res.cookie('session', jwt.sign({ sub: account.id }, 'shop-2024', { expiresIn: '1h' }));
  return res.status(204).end();
});

// Safe: texts only, a key of the environment, and a cookie that is kept to the server and to this site.
login.post('/safe', async (req, res) => {
  const account = await Account.findOne({ email: String(req.body.email), code: String(req.body.code) });
  if (!account) return res.status(401).end();
  const token = jwt.sign({ sub: account.id }, process.env.JWT_SECRET, {
    algorithm: 'HS256',
    expiresIn: '1h',
  });
  res.cookie('session', token, { httpOnly: true, secure: true, sameSite: 'lax' });
  return res.status(204).end();
});
