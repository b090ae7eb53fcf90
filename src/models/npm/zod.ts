// https://zod.dev/api
import { defineModel } from '../../dataflow/model.ts';

/** Types of a text that leave no room for anything but letters, digits, and what stands between them in names and times. */
const NARROW =
  '{uuid,uuidv4,uuidv6,uuidv7,guid,cuid,cuid2,ulid,nanoid,xid,ksuid,datetime,date,time,duration,ip,ipv4,ipv6,hex,int}';

export default defineModel({
  package: 'zod',
  aliases: ['zod/v4', 'zod/v3', 'zod/mini', '@hono/zod-openapi', 'zod/v4-mini'],
  types: {
    Zod: ['module', 'z', 'Zod.coerce'],
    Closed: {
      paths: [
        'Zod.{number,int,int32,uint32,bigint,boolean,stringbool,date,enum,nativeEnum,literal,nan,null,undefined,void}()',
        `Zod.${NARROW}()`,
        `Zod.string().${NARROW}()`,
        'Zod.iso.{date,time,datetime,duration}()',
        'Closed.{optional,nullable,nullish,default,catch,min,max,gt,gte,lt,lte,int,positive,negative,nonnegative,nonpositive,finite,safe,multipleOf,describe,brand,readonly,meta,refine,exclude,extract}()',
      ],
      promises: ['*'],
    },
    Converting: {
      paths: ['Zod.coerce.{boolean,date,string}()', 'Closed.catch()', 'Converting.*()'],
      converts: true,
    },
    Patterned: {
      paths: [
        'Text.regex()',
        'Patterned.{min,max,length,optional,nullable,nullish,describe,brand,readonly,regex}()',
      ],
      pattern: '0',
    },
    Text: { paths: ['Zod.{string,email,url,httpUrl,jwt,base64}()', 'Text.*()'], schemaKind: 'text' },
    Schema: [
      'Zod.{object,array,record,any,unknown,union,tuple,strictObject,looseObject,discriminatedUnion,intersection,preprocess,lazy}()',
      'Schema.*()',
    ],
  },
  sanitizers: [
    { call: 'Closed.{parse,parseAsync}', input: '0', output: 'return', for: ['*'] },
    { call: 'Closed.{safeParse,safeParseAsync}', input: '0', output: 'return', for: ['*'] },
  ],
  guards: [
    {
      call: '{Schema,Closed}.{safeParse,safeParseAsync}',
      input: '0',
      for: ['*'],
      of: 'return.success',
      schema: 'this',
    },
    { call: '{Schema,Closed}.{parse,parseAsync}', input: '0', for: ['*'], safe: 'returns', schema: 'this' },
  ],
  summaries: [
    {
      call: '{Schema,Text}.{parse,parseAsync}',
      input: '0',
      output: 'return',
      keeps: 'value',
      schema: 'this',
    },
    {
      call: '{Schema,Text}.{safeParse,safeParseAsync}',
      input: '0',
      output: 'return.data',
      keeps: 'value',
      schema: 'this',
    },
  ],
});
