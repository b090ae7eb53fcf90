// Who works at the shop, as the directory of the company knows it.
import express from 'express';
import ldap from 'ldapjs';

export const directory = express.Router();
const client = ldap.createClient({ url: 'ldaps://directory.example.com' });

// Vulnerable: `*` finds everybody, and `a)(title=boss` tells what else an entry says.
directory.get('/people', (req, res) => {
  client.search('ou=people,o=shop', { filter: `(cn=${req.query.name})` }, (error, found) => {
    found.on('searchEntry', ({ attributes }) => res.write(JSON.stringify(attributes)));
  });
});

// Safe: a filter that is an object takes any value as one.
directory.get('/people/safe', (req, res) => {
  const filter = new ldap.EqualityFilter({ attribute: 'cn', value: String(req.query.name) });
  client.search('ou=people,o=shop', { filter }, (error, found) => {
    found.on('searchEntry', ({ attributes }) => res.write(JSON.stringify(attributes)));
  });
});
