// https://github.com/redis/node-redis
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'redis',
  aliases: ['ioredis'],
  types: {
    Client: {
      paths: ['{createClient,createCluster}()', 'new {default,Redis}()', 'Client.duplicate()'],
      names: ['redis', 'redisClient'],
    },
    Redis: { extends: ['Client'] },
  },
  sources: [
    {
      path: 'Client.{get,hGet,hget,hGetAll,hgetall,mGet,mget,lRange,lrange,lPop,lpop,rPop,rpop,sMembers,smembers}()',
      tier: 'stored',
      kind: 'text',
      label: 'a value of the cache',
    },
    {
      path: 'Client.{get,hget,hgetall,mget,lrange,lpop,rpop,smembers}(*)<1>',
      tier: 'stored',
      kind: 'text',
      label: 'a value of the cache',
    },
    {
      path: 'Client.{subscribe,pSubscribe}(1)<0>',
      tier: 'stored',
      kind: 'text',
      label: 'a message of the channel',
    },
    {
      path: 'Client.on(1)<1>',
      tier: 'stored',
      kind: 'text',
      label: 'a message of the channel',
      when: { 0: 'message' },
    },
  ],
});
