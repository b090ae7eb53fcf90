// https://github.com/sindresorhus/got/blob/main/documentation/2-options.md
import { GraphqlExecution } from '../../concepts/graphql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'got',
  aliases: ['ky', 'node-fetch', 'cross-fetch', 'undici', 'isomorphic-fetch'],
  operations: [
    performs(GraphqlExecution, '{default,got,fetch,request}()', {
      document: '1.json.query',
      request: '1.body',
    }),
    performs(GraphqlExecution, '{default,got,ky}.{post,put}()', {
      document: '1.json.query',
      request: '1.body',
    }),
  ],
});
