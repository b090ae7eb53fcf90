import { describe, expect, it } from 'vitest';
import { reportedRules } from '../helpers/reported-rules.ts';

/** By module: code that puts outside text (`x`) into a document of GraphQL, and its safe twin. */
const tables: Readonly<Record<string, readonly (readonly [hit: string, miss: string])[]>> = {
  graphql: [
    [
      'import { graphql } from \'graphql\'; graphql({ schema, source: `{ user(id: "${x}") { name } }` });',
      "import { graphql } from 'graphql'; graphql({ schema, source: x });",
    ],
    [
      'const { graphqlSync } = require(\'graphql\'); graphqlSync(schema, `query { user(id: "${x}") { name } }`);',
      "const { graphqlSync } = require('graphql'); graphqlSync(schema, 'query a($x: ID!) { user(id: $x) { name } }', null, null, { x });",
    ],
    [
      "import { parse } from 'graphql'; parse('{ user { ' + x + ' } }');",
      "import { parse } from 'own'; parse('{ user { ' + x + ' } }');",
    ],
  ],
  'graphql-tag': [
    [
      'import gql from \'graphql-tag\'; gql`query { user(id: "${x}") { name } }`;',
      "import gql from 'graphql-tag'; const Fields = gql`fragment Fields on User { name }`; gql`query { user { ...Fields } } ${Fields}`;",
    ],
    [
      'import { gql } from \'@apollo/client\'; gql(`mutation { remove(id: "${x}") }`);',
      'import { gql } from \'own\'; gql(`mutation { remove(id: "${x}") }`);',
    ],
  ],
  clients: [
    [
      "import { createClient } from 'urql'; createClient({}).query(`{ user(id: ${x}) { name } }`, {});",
      "import { createClient } from 'urql'; createClient({}).query('query a($x: ID!) { user(id: $x) { name } }', { x });",
    ],
    [
      "import { ApolloClient } from '@apollo/client'; new ApolloClient({}).mutate({ mutation: `mutation { remove(id: ${x}) }` });",
      "import { ApolloClient } from '@apollo/client'; new ApolloClient({}).mutate({ mutation: REMOVE, variables: { x } });",
    ],
    [
      "import { useQuery } from 'urql'; useQuery({ query: `{ user(id: ${x}) { name } }` });",
      "import { useQuery } from 'urql'; useQuery({ query: USER, variables: { x } });",
    ],
    [
      'apolloClient.query({ query: `{ user(id: ${x}) { name } }` });',
      'database.query({ query: `{ user(id: ${x}) { name } }` });',
    ],
  ],
  'graphql-request': [
    [
      'import { request } from \'graphql-request\'; request(url, `{ user(id: "${x}") { name } }`);',
      "import { request } from 'graphql-request'; request(url, 'query a($x: ID!) { user(id: $x) { name } }', { x });",
    ],
    [
      "import { GraphQLClient } from 'graphql-request'; new GraphQLClient(url).request({ document: `{ user(id: ${x}) { name } }` });",
      "import { GraphQLClient } from 'graphql-request'; new GraphQLClient(url).request({ document: x });",
    ],
    [
      "import { batchRequests } from 'graphql-request'; batchRequests(url, [{ document: `{ user(id: ${x}) { name } }` }]);",
      "import { batchRequests } from 'graphql-request'; batchRequests(url, [{ document: USER, variables: { x } }]);",
    ],
    [
      "import { gql } from 'graphql-request'; gql`{ user(id: ${x}) { name } }`;",
      "import { gql } from 'graphql-request'; gql`{ user(id: ${JSON.stringify(x)}) { name } }`;",
    ],
  ],
  octokit: [
    [
      "import { graphql } from '@octokit/graphql'; graphql(`{ viewer { ${x} } }`);",
      "import { graphql } from '@octokit/graphql'; graphql('{ viewer { login } }', { x });",
    ],
    [
      'import { Octokit } from \'octokit\'; new Octokit().graphql(`{ repository(owner: "${x}", name: "a") { id } }`);',
      'import { Octokit } from \'octokit\'; new Octokit().request(`{ repository(owner: "${x}", name: "a") { id } }`);',
    ],
    [
      'octokit.graphql({ query: `{ viewer { ${x} } }` });',
      "octokit.graphql({ query: '{ viewer { login } }', x });",
    ],
  ],
  shopify: [
    [
      'import { createAdminApiClient } from \'@shopify/admin-api-client\'; createAdminApiClient({}).request(`{ product(id: "${x}") { title } }`);',
      "import { createAdminApiClient } from '@shopify/admin-api-client'; createAdminApiClient({}).request('query a($x: ID!) { product(id: $x) { title } }', { variables: { x } });",
    ],
    [
      'const Shopify = require(\'shopify-api-node\'); new Shopify({}).graphql(`{ product(id: "${x}") { title } }`);',
      "const Shopify = require('shopify-api-node'); new Shopify({}).graphql('{ shop { name } }', { x });",
    ],
  ],
  requests: [
    [
      'fetch(url, { method: \'POST\', body: JSON.stringify({ query: `{ user(id: "${x}") { name } }` }) });',
      "fetch(url, { method: 'POST', body: JSON.stringify({ query: 'query a($x: ID!) { user(id: $x) { name } }', variables: { x } }) });",
    ],
    [
      'const query = `{ user(id: "${x}") { name } }`; const body = JSON.stringify({ query }); fetch(url, { method: \'POST\', body });',
      "const query = `users named ${x}`; const body = JSON.stringify({ query }); fetch(url, { method: 'POST', body });",
    ],
    [
      'import axios from \'axios\'; axios.post(url, { query: `{ user(id: "${x}") { name } }` });',
      "import axios from 'axios'; axios.post(url, { query: `name:${x}` });",
    ],
    [
      'import axios from \'axios\'; axios({ url, data: { query: `{ user(id: "${x}") { name } }` } });',
      "import axios from 'axios'; axios({ url, data: { query: x } });",
    ],
    [
      'import axios from \'axios\'; axios.request({ url, data: JSON.stringify({ query: `{ user(id: "${x}") { name } }` }) });',
      "import axios from 'axios'; axios.request({ url, data: JSON.stringify({ x }) });",
    ],
    [
      'import got from \'got\'; got.post(url, { json: { query: `{ user(id: "${x}") { name } }` } });',
      "import got from 'got'; got.post(url, { json: { query: 'query a($x: ID!) { user(id: $x) { name } }', variables: { x } } });",
    ],
    [
      'import fetch from \'node-fetch\'; fetch(url, { body: JSON.stringify({ query: `{ user(id: "${x}") { name } }` }) });',
      'import fetch from \'node-fetch\'; fetch(url, { body: JSON.stringify({ text: `{ user(id: "${x}") { name } }` }) });',
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows)('makes a document of it: %s', (hit, miss) => {
    const wrapped = (code: string): string => {
      const imports = /^(?:import [^;]*;\s*)*/.exec(code)?.[0] ?? '';
      return `import express from 'express'; ${imports}const app = express(); app.post('/', async (req, res) => { const x = String(req.query.x); ${code.slice(imports.length)} });`;
    };
    expect(reportedRules(wrapped(hit))).toContain('bulwark/no-graphql-injection');
    expect(reportedRules(wrapped(miss))).not.toContain('bulwark/no-graphql-injection');
  });
});
