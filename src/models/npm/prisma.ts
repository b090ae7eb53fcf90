// https://www.prisma.io/docs/orm/prisma-client/using-raw-sql/raw-queries
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@prisma/client',
  types: {
    PrismaClient: {
      paths: ['new PrismaClient()', 'PrismaClient.$transaction(0)<0>', 'PrismaClient.$extends()'],
      names: ['prisma', 'prismaClient'],
    },
  },
  operations: [
    performs(
      SqlExecution,
      'PrismaClient.$queryRawUnsafe',
      { query: '0', parameters: '1..' },
      {
        placeholder: '$1',
        bind: 'arguments',
        tag: '$queryRaw',
        raw: true,
        binding: 'server',
        text: 'statement',
      },
    ),
    performs(
      SqlExecution,
      'PrismaClient.$executeRawUnsafe',
      { query: '0', parameters: '1..' },
      {
        placeholder: '$1',
        bind: 'arguments',
        tag: '$executeRaw',
        raw: true,
        binding: 'server',
        text: 'statement',
      },
    ),
    performs(SqlExecution, 'Prisma.raw', { query: '0' }, { raw: true, text: 'fragment' }),
  ],
});
