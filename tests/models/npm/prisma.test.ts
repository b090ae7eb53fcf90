import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('@prisma/client', {
  setup: "import { PrismaClient, Prisma } from '@prisma/client'; const db = new PrismaClient();",
  names: 'db, Prisma',
  runs: [
    'db.$queryRaw(TEXT)',
    'db.$queryRaw([TEXT])',
    'db.$executeRaw(TEXT)',
    'Prisma.raw(TEXT)',
    'Prisma.sql([TEXT])',
    'new Prisma.Sql([TEXT], [])',
    'Prisma.join([1], TEXT)',
  ],
  safe: [
    'db.$queryRaw`select ${TEXT}`',
    'db.$queryRaw(Prisma.sql`select ${TEXT}`)',
    'Prisma.join([TEXT])',
    "db.$queryRawUnsafe('select $1', TEXT)",
  ],
});
