// https://github.com/octokit/graphql.js#readme
import { GraphqlExecution } from '../../concepts/graphql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@octokit/graphql',
  aliases: ['octokit', '@octokit/core', '@octokit/rest', '@actions/github'],
  types: {
    Graphql: [
      'graphql',
      'graphql.defaults()',
      'withCustomRequest()',
      'new Octokit().graphql',
      'getOctokit().graphql',
    ],
    Octokit: { names: ['octokit'] },
  },
  operations: [
    performs(GraphqlExecution, 'Graphql()', { document: ['0', '0.query'] }),
    performs(GraphqlExecution, 'Octokit.graphql()', { document: ['0', '0.query'] }),
  ],
});
