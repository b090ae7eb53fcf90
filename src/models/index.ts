// Written by `npm run generate`; changes made here are lost.
import type { Model } from '../dataflow/model.ts';
import nodeHttp from './node/http.ts';
import nodePath from './node/path.ts';
import nodeProcess from './node/process.ts';
import nodeQuerystring from './node/querystring.ts';
import nodeSqlite from './node/sqlite.ts';
import nodeUtilModule from './node/util-module.ts';
import npmAwsLambda from './npm/aws-lambda.ts';
import npmBetterSqlite3 from './npm/better-sqlite3.ts';
import npmDrizzleOrm from './npm/drizzle-orm.ts';
import npmExpress from './npm/express.ts';
import npmFastify from './npm/fastify.ts';
import npmHono from './npm/hono.ts';
import npmKnex from './npm/knex.ts';
import npmKoa from './npm/koa.ts';
import npmKysely from './npm/kysely.ts';
import npmLibsqlClient from './npm/libsql-client.ts';
import npmLodash from './npm/lodash.ts';
import npmMssql from './npm/mssql.ts';
import npmMysql2 from './npm/mysql2.ts';
import npmNeon from './npm/neon.ts';
import npmNestjs from './npm/nestjs.ts';
import npmNext from './npm/next.ts';
import npmOracledb from './npm/oracledb.ts';
import npmPgPromise from './npm/pg-promise.ts';
import npmPg from './npm/pg.ts';
import npmPglite from './npm/pglite.ts';
import npmPostgres from './npm/postgres.ts';
import npmPrisma from './npm/prisma.ts';
import npmSequelize from './npm/sequelize.ts';
import npmSocketIo from './npm/socket-io.ts';
import npmSqlJs from './npm/sql-js.ts';
import npmSqlite from './npm/sqlite.ts';
import npmSqlite3 from './npm/sqlite3.ts';
import npmSqlstring from './npm/sqlstring.ts';
import npmTypeorm from './npm/typeorm.ts';
import npmUuid from './npm/uuid.ts';
import npmValidator from './npm/validator.ts';
import npmWs from './npm/ws.ts';
import npmZod from './npm/zod.ts';
import webCloudflareSql from './web/cloudflare-sql.ts';
import webLanguage from './web/language.ts';
import webWindow from './web/window.ts';

/** Every table of ours. In the published bundle, tables are evaluated by the first call and not before. */
export function loadModels(): readonly Model[] {
  return [
    nodeHttp,
    nodePath,
    nodeProcess,
    nodeQuerystring,
    nodeSqlite,
    nodeUtilModule,
    npmAwsLambda,
    npmBetterSqlite3,
    npmDrizzleOrm,
    npmExpress,
    npmFastify,
    npmHono,
    npmKnex,
    npmKoa,
    npmKysely,
    npmLibsqlClient,
    npmLodash,
    npmMssql,
    npmMysql2,
    npmNeon,
    npmNestjs,
    npmNext,
    npmOracledb,
    npmPgPromise,
    npmPg,
    npmPglite,
    npmPostgres,
    npmPrisma,
    npmSequelize,
    npmSocketIo,
    npmSqlJs,
    npmSqlite,
    npmSqlite3,
    npmSqlstring,
    npmTypeorm,
    npmUuid,
    npmValidator,
    npmWs,
    npmZod,
    webCloudflareSql,
    webLanguage,
    webWindow,
  ];
}
