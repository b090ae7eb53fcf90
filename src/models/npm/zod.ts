// https://zod.dev/api
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'zod',
  aliases: ['zod/v4', 'zod/v3', 'zod/mini'],
  types: {
    Zod: ['module', 'z', 'Zod.coerce'],
    Closed: [
      'Zod.{number,int,bigint,boolean,date,enum,nativeEnum,literal,uuid,guid,cuid,cuid2,ulid,nanoid,uuidv4}()',
      'Zod.string().{uuid,cuid,cuid2,ulid,nanoid,datetime,date,ip}()',
      'Closed.*()',
    ],
    Schema: [
      'Zod.{object,string,array,record,any,unknown,union,tuple,strictObject,looseObject}()',
      'Schema.*()',
    ],
  },
  sanitizers: [
    { call: 'Closed.{parse,parseAsync}', input: '0', output: 'return', for: ['*'] },
    { call: 'Closed.{safeParse,safeParseAsync}', input: '0', output: 'return', for: ['*'] },
  ],
  summaries: [
    { call: 'Schema.{parse,parseAsync}', input: '0', output: 'return', keeps: 'value', schema: 'result' },
    {
      call: 'Schema.{safeParse,safeParseAsync}',
      input: '0',
      output: 'return',
      keeps: 'taint',
      schema: 'data',
    },
  ],
});
