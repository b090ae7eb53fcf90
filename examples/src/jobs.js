// Jobs that are started from the browser: commands, formulas, documents.
import { exec, execFile } from 'node:child_process';
import express from 'express';
import { unserialize } from 'node-serialize';

export const jobs = express.Router();

// Vulnerable: `photo.jpg; rm -rf .` is two commands to the shell.
jobs.post('/thumbnails', (req, res) => {
  exec(`convert ${req.body.file} -resize 100x100 thumbnail.png`, (error) => res.json({ done: !error }));
});

// Safe: no shell reads the arguments.
jobs.post('/thumbnails/safe', (req, res) => {
  const file = `uploads/${Number(req.body.id)}.jpg`;
  execFile('convert', [file, '-resize', '100x100', 'thumbnail.png'], (error) => res.json({ done: !error }));
});

// Vulnerable: `--upload-pack=…` in place of an address is an option, with which git runs what it says.
jobs.post('/mirrors', (req, res) => {
  execFile('git', ['ls-remote', req.body.repository], (error, refs) => res.send(refs));
});

// Safe: nothing that begins with a dash, and no other scheme.
jobs.post('/mirrors/safe', (req, res) => {
  const repository = `https://git.example.org/${req.body.repository}`;
  execFile('git', ['ls-remote', repository], (error, refs) => res.send(refs));
});

// Vulnerable: the formula is any program.
jobs.get('/price', (req, res) => {
  res.json({ price: eval(`100 * ${req.query.factor}`) });
});

// Safe: the factor is a number.
jobs.get('/price/safe', (req, res) => {
  res.json({ price: 100 * Number(req.query.factor) });
});

// Vulnerable: the document may bring functions along, and they are run while it is read.
jobs.post('/import', (req, res) => {
  res.json(unserialize(req.body.document));
});

// Safe: JSON has no functions.
jobs.post('/import/safe', (req, res) => {
  res.json(JSON.parse(req.body.document));
});
