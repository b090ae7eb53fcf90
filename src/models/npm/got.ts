// https://github.com/sindresorhus/got, https://github.com/sindresorhus/ky, https://github.com/ladjs/superagent
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'got',
  aliases: [
    'ky',
    'superagent',
    'node-fetch',
    'cross-fetch',
    'undici',
    'needle',
    'request',
    'request-promise',
    'ofetch',
    'isomorphic-fetch',
  ],
  types: {
    Client: ['module', 'Client.{extend,create,defaults}()', 'Pool', 'new {Client,Pool,Agent}()'],
    Pool: [],
    Answer: [
      'Client()',
      'Client.{get,post,put,patch,delete,head,fetch,request,send,query,set,end}()',
      'Answer.{send,query,set,timeout,retry,type}()',
      'Client(*)<1>',
      'Client.{get,post,put,patch,delete}(*)<1>',
      'Answer.end(0)<1>',
    ],
  },
  sources: [
    {
      path: 'Answer.{body,text,data,headers,rawBody}',
      tier: 'stored',
      kind: 'structure',
      label: 'the answer of another server',
    },
    {
      path: 'Answer.{json,text,buffer,arrayBuffer,blob}()',
      tier: 'stored',
      kind: 'structure',
      label: 'the answer of another server',
    },
    {
      path: 'Answer.body.{json,text}()',
      tier: 'stored',
      kind: 'structure',
      label: 'the answer of another server',
    },
    { path: '{ofetch,$fetch}()', tier: 'stored', kind: 'structure', label: 'the answer of another server' },
    { path: 'Client(*)<2>', tier: 'stored', kind: 'structure', label: 'the answer of another server' },
    {
      path: 'Client.{get,post,put,patch,delete}(*)<2>',
      tier: 'stored',
      kind: 'structure',
      label: 'the answer of another server',
    },
  ],
});
