// Mails that are made of templates.
import ejs from 'ejs';
import express from 'express';

export const mailings = express.Router();

// Vulnerable: the name is read as a part of the template, and `<%= process.env.SECRET %>` is one too.
mailings.post('/preview', (req, res) => {
  res.send(ejs.render(`<p>Dear ${req.body.name}, your order is on its way.</p>`));
});

// Safe: the template is constant, and the name is data.
mailings.post('/preview/safe', (req, res) => {
  res.send(ejs.render('<p>Dear <%= name %>, your order is on its way.</p>', { name: req.body.name }));
});
