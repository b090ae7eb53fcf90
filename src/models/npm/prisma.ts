// https://www.prisma.io/docs/orm/prisma-client/using-raw-sql/raw-queries
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@prisma/client',
  types: {
    PrismaClient: {
      paths: [
        'new PrismaClient()',
        'PrismaClient.$transaction(0)<0>',
        'PrismaClient.$extends()',
        'Prisma.TransactionClient',
      ],
      names: ['prisma', 'prismaClient', 'prismaService'],
    },
    TransactionClient: { extends: ['PrismaClient'] },
  },
  operations: [
    performs(
      SqlExecution,
      'PrismaClient.$queryRawUnsafe()',
      { query: '0', parameters: '1..' },
      {
        placeholder: '$1',
        bind: 'tag',
        tag: '$queryRaw',
        typesValues: true,
        raw: true,
        binding: 'server',
        text: 'statement',
      },
    ),
    performs(
      SqlExecution,
      'PrismaClient.$executeRawUnsafe()',
      { query: '0', parameters: '1..' },
      {
        placeholder: '$1',
        bind: 'tag',
        tag: '$executeRaw',
        typesValues: true,
        raw: true,
        binding: 'server',
        text: 'statement',
      },
    ),
    performs(
      SqlExecution,
      'PrismaClient.{$queryRaw,$executeRaw}()',
      { query: ['0', '0[]'] },
      { placeholder: '$1', bind: 'tag', typesValues: true, raw: true, binding: 'server', text: 'statement' },
    ),
    performs(SqlExecution, 'Prisma.raw()', { query: '0' }, { raw: true, text: 'fragment' }),
    performs(SqlExecution, 'Prisma.sql()', { query: '0[]' }, { raw: true, text: 'statement' }),
    performs(SqlExecution, 'new Prisma.Sql()', { query: '0[]' }, { raw: true, text: 'statement' }),
    performs(SqlExecution, 'Prisma.join()', { query: ['1', '2', '3'] }, { raw: true, text: 'fragment' }),
  ],
  sanitizers: [{ call: 'Prisma.join', input: '0', output: 'return', for: ['sql'] }],
});
