// Written by `npm run generate`; changes made here are lost.
import type { Model } from '../dataflow/model.ts';
import nodeChildProcess from './node/child-process.ts';
import nodeCluster from './node/cluster.ts';
import nodeCryptoKeys from './node/crypto-keys.ts';
import nodeFs from './node/fs.ts';
import nodeHttpResponse from './node/http-response.ts';
import nodeHttp from './node/http.ts';
import nodeModule from './node/module.ts';
import nodePath from './node/path.ts';
import nodeProcessModule from './node/process-module.ts';
import nodeProcess from './node/process.ts';
import nodeQuerystring from './node/querystring.ts';
import nodeReadline from './node/readline.ts';
import nodeSqlite from './node/sqlite.ts';
import nodeUrl from './node/url.ts';
import nodeUtilModule from './node/util-module.ts';
import nodeV8 from './node/v8.ts';
import nodeVm from './node/vm.ts';
import nodeWorkerThreads from './node/worker-threads.ts';
import npmActionsExec from './npm/actions-exec.ts';
import npmAdonis from './npm/adonis.ts';
import npmAmqplib from './npm/amqplib.ts';
import npmAngularRouter from './npm/angular-router.ts';
import npmAstro from './npm/astro.ts';
import npmAwsLambda from './npm/aws-lambda.ts';
import npmAxios from './npm/axios.ts';
import npmAzureFunctions from './npm/azure-functions.ts';
import npmBetterSqlite3 from './npm/better-sqlite3.ts';
import npmBson from './npm/bson.ts';
import npmBullmq from './npm/bullmq.ts';
import npmBusboy from './npm/busboy.ts';
import npmChildProcessPromise from './npm/child-process-promise.ts';
import npmClassValidator from './npm/class-validator.ts';
import npmCloudFunctions from './npm/cloud-functions.ts';
import npmCoffeescript from './npm/coffeescript.ts';
import npmCommander from './npm/commander.ts';
import npmCookieParser from './npm/cookie-parser.ts';
import npmCookieSession from './npm/cookie-session.ts';
import npmCookie from './npm/cookie.ts';
import npmCookies from './npm/cookies.ts';
import npmCrossSpawn from './npm/cross-spawn.ts';
import npmCryo from './npm/cryo.ts';
import npmCryptoJsKeys from './npm/crypto-js-keys.ts';
import npmCson from './npm/cson.ts';
import npmDotenv from './npm/dotenv.ts';
import npmDrizzleOrm from './npm/drizzle-orm.ts';
import npmElectron from './npm/electron.ts';
import npmElysia from './npm/elysia.ts';
import npmExecSh from './npm/exec-sh.ts';
import npmExeca from './npm/execa.ts';
import npmExpressJwt from './npm/express-jwt.ts';
import npmExpressResponse from './npm/express-response.ts';
import npmExpressSession from './npm/express-session.ts';
import npmExpressValidator from './npm/express-validator.ts';
import npmExpress from './npm/express.ts';
import npmFastifyMultipart from './npm/fastify-multipart.ts';
import npmFastifyPlugin from './npm/fastify-plugin.ts';
import npmFastifyResponse from './npm/fastify-response.ts';
import npmFastify from './npm/fastify.ts';
import npmFormidable from './npm/formidable.ts';
import npmFrontMatter from './npm/front-matter.ts';
import npmFuncster from './npm/funcster.ts';
import npmGot from './npm/got.ts';
import npmGraphql from './npm/graphql.ts';
import npmGrayMatter from './npm/gray-matter.ts';
import npmH3Request from './npm/h3-request.ts';
import npmH3 from './npm/h3.ts';
import npmHapiRequest from './npm/hapi-request.ts';
import npmHapi from './npm/hapi.ts';
import npmHonoCookie from './npm/hono-cookie.ts';
import npmHono from './npm/hono.ts';
import npmInquirer from './npm/inquirer.ts';
import npmIoredisConnection from './npm/ioredis-connection.ts';
import npmIronSession from './npm/iron-session.ts';
import npmJoi from './npm/joi.ts';
import npmJose from './npm/jose.ts';
import npmJsCookie from './npm/js-cookie.ts';
import npmJsYaml from './npm/js-yaml.ts';
import npmJsonFn from './npm/json-fn.ts';
import npmJsonwebtoken from './npm/jsonwebtoken.ts';
import npmJwtSimple from './npm/jwt-simple.ts';
import npmKafkajs from './npm/kafkajs.ts';
import npmKnex from './npm/knex.ts';
import npmKoaGenericSession from './npm/koa-generic-session.ts';
import npmKoaResponse from './npm/koa-response.ts';
import npmKoaRouter from './npm/koa-router.ts';
import npmKoaSession from './npm/koa-session.ts';
import npmKoa from './npm/koa.ts';
import npmKysely from './npm/kysely.ts';
import npmLibsqlClient from './npm/libsql-client.ts';
import npmLodash from './npm/lodash.ts';
import npmMcp from './npm/mcp.ts';
import npmMeow from './npm/meow.ts';
import npmMeteor from './npm/meteor.ts';
import npmMicro from './npm/micro.ts';
import npmMinimist from './npm/minimist.ts';
import npmModuleFromString from './npm/module-from-string.ts';
import npmMongoSanitize from './npm/mongo-sanitize.ts';
import npmMongodb from './npm/mongodb.ts';
import npmMongojs from './npm/mongojs.ts';
import npmMongoose from './npm/mongoose.ts';
import npmMonk from './npm/monk.ts';
import npmMssqlConnection from './npm/mssql-connection.ts';
import npmMssql from './npm/mssql.ts';
import npmMulter from './npm/multer.ts';
import npmMysqlConnection from './npm/mysql-connection.ts';
import npmMysql2 from './npm/mysql2.ts';
import npmNano from './npm/nano.ts';
import npmNeon from './npm/neon.ts';
import npmNestjsJwt from './npm/nestjs-jwt.ts';
import npmNestjs from './npm/nestjs.ts';
import npmNetlifyFunctions from './npm/netlify-functions.ts';
import npmNextHeaders from './npm/next-headers.ts';
import npmNextNavigation from './npm/next-navigation.ts';
import npmNext from './npm/next.ts';
import npmNodeCmd from './npm/node-cmd.ts';
import npmNodePickle from './npm/node-pickle.ts';
import npmNodePty from './npm/node-pty.ts';
import npmNodeSerialize from './npm/node-serialize.ts';
import npmNodeSsh from './npm/node-ssh.ts';
import npmNookies from './npm/nookies.ts';
import npmOracledb from './npm/oracledb.ts';
import npmPassportJwt from './npm/passport-jwt.ts';
import npmPgConnection from './npm/pg-connection.ts';
import npmPgPromise from './npm/pg-promise.ts';
import npmPg from './npm/pg.ts';
import npmPglite from './npm/pglite.ts';
import npmPostgres from './npm/postgres.ts';
import npmPrisma from './npm/prisma.ts';
import npmPuka from './npm/puka.ts';
import npmPuppeteer from './npm/puppeteer.ts';
import npmQs from './npm/qs.ts';
import npmReactRouter from './npm/react-router.ts';
import npmRedisConnection from './npm/redis-connection.ts';
import npmRedis from './npm/redis.ts';
import npmRemixRun from './npm/remix-run.ts';
import npmSafeEval from './npm/safe-eval.ts';
import npmSequelizeConnection from './npm/sequelize-connection.ts';
import npmSequelize from './npm/sequelize.ts';
import npmSerializeToJs from './npm/serialize-to-js.ts';
import npmSeroval from './npm/seroval.ts';
import npmShellEscape from './npm/shell-escape.ts';
import npmShellQuote from './npm/shell-quote.ts';
import npmShelljs from './npm/shelljs.ts';
import npmShescape from './npm/shescape.ts';
import npmSocketIo from './npm/socket-io.ts';
import npmSqlJs from './npm/sql-js.ts';
import npmSqlite from './npm/sqlite.ts';
import npmSqlite3 from './npm/sqlite3.ts';
import npmSqlstring from './npm/sqlstring.ts';
import npmSsh2 from './npm/ssh2.ts';
import npmSuperstruct from './npm/superstruct.ts';
import npmSveltekit from './npm/sveltekit.ts';
import npmTelejson from './npm/telejson.ts';
import npmTinyexec from './npm/tinyexec.ts';
import npmTrpc from './npm/trpc.ts';
import npmTypeboxValue from './npm/typebox-value.ts';
import npmTypebox from './npm/typebox.ts';
import npmTypeorm from './npm/typeorm.ts';
import npmUniversalCookie from './npm/universal-cookie.ts';
import npmUuid from './npm/uuid.ts';
import npmValibot from './npm/valibot.ts';
import npmValidator from './npm/validator.ts';
import npmVercelNode from './npm/vercel-node.ts';
import npmVm2 from './npm/vm2.ts';
import npmVueRouter from './npm/vue-router.ts';
import npmWs from './npm/ws.ts';
import npmYamlFrontMatter from './npm/yaml-front-matter.ts';
import npmYargs from './npm/yargs.ts';
import npmYup from './npm/yup.ts';
import npmZod from './npm/zod.ts';
import webAstroGlobal from './web/astro-global.ts';
import webCloudflareSql from './web/cloudflare-sql.ts';
import webCodeEvaluation from './web/code-evaluation.ts';
import webDocumentCookie from './web/document-cookie.ts';
import webFetchRequest from './web/fetch-request.ts';
import webHeaders from './web/headers.ts';
import webLanguage from './web/language.ts';
import webNitroGlobals from './web/nitro-globals.ts';
import webRuntimes from './web/runtimes.ts';
import webWindow from './web/window.ts';

/** Every table of ours. In the published bundle, tables are evaluated by the first call and not before. */
export function loadModels(): readonly Model[] {
  return [
    nodeChildProcess,
    nodeCluster,
    nodeCryptoKeys,
    nodeFs,
    nodeHttpResponse,
    nodeHttp,
    nodeModule,
    nodePath,
    nodeProcessModule,
    nodeProcess,
    nodeQuerystring,
    nodeReadline,
    nodeSqlite,
    nodeUrl,
    nodeUtilModule,
    nodeV8,
    nodeVm,
    nodeWorkerThreads,
    npmActionsExec,
    npmAdonis,
    npmAmqplib,
    npmAngularRouter,
    npmAstro,
    npmAwsLambda,
    npmAxios,
    npmAzureFunctions,
    npmBetterSqlite3,
    npmBson,
    npmBullmq,
    npmBusboy,
    npmChildProcessPromise,
    npmClassValidator,
    npmCloudFunctions,
    npmCoffeescript,
    npmCommander,
    npmCookieParser,
    npmCookieSession,
    npmCookie,
    npmCookies,
    npmCrossSpawn,
    npmCryo,
    npmCryptoJsKeys,
    npmCson,
    npmDotenv,
    npmDrizzleOrm,
    npmElectron,
    npmElysia,
    npmExecSh,
    npmExeca,
    npmExpressJwt,
    npmExpressResponse,
    npmExpressSession,
    npmExpressValidator,
    npmExpress,
    npmFastifyMultipart,
    npmFastifyPlugin,
    npmFastifyResponse,
    npmFastify,
    npmFormidable,
    npmFrontMatter,
    npmFuncster,
    npmGot,
    npmGraphql,
    npmGrayMatter,
    npmH3Request,
    npmH3,
    npmHapiRequest,
    npmHapi,
    npmHonoCookie,
    npmHono,
    npmInquirer,
    npmIoredisConnection,
    npmIronSession,
    npmJoi,
    npmJose,
    npmJsCookie,
    npmJsYaml,
    npmJsonFn,
    npmJsonwebtoken,
    npmJwtSimple,
    npmKafkajs,
    npmKnex,
    npmKoaGenericSession,
    npmKoaResponse,
    npmKoaRouter,
    npmKoaSession,
    npmKoa,
    npmKysely,
    npmLibsqlClient,
    npmLodash,
    npmMcp,
    npmMeow,
    npmMeteor,
    npmMicro,
    npmMinimist,
    npmModuleFromString,
    npmMongoSanitize,
    npmMongodb,
    npmMongojs,
    npmMongoose,
    npmMonk,
    npmMssqlConnection,
    npmMssql,
    npmMulter,
    npmMysqlConnection,
    npmMysql2,
    npmNano,
    npmNeon,
    npmNestjsJwt,
    npmNestjs,
    npmNetlifyFunctions,
    npmNextHeaders,
    npmNextNavigation,
    npmNext,
    npmNodeCmd,
    npmNodePickle,
    npmNodePty,
    npmNodeSerialize,
    npmNodeSsh,
    npmNookies,
    npmOracledb,
    npmPassportJwt,
    npmPgConnection,
    npmPgPromise,
    npmPg,
    npmPglite,
    npmPostgres,
    npmPrisma,
    npmPuka,
    npmPuppeteer,
    npmQs,
    npmReactRouter,
    npmRedisConnection,
    npmRedis,
    npmRemixRun,
    npmSafeEval,
    npmSequelizeConnection,
    npmSequelize,
    npmSerializeToJs,
    npmSeroval,
    npmShellEscape,
    npmShellQuote,
    npmShelljs,
    npmShescape,
    npmSocketIo,
    npmSqlJs,
    npmSqlite,
    npmSqlite3,
    npmSqlstring,
    npmSsh2,
    npmSuperstruct,
    npmSveltekit,
    npmTelejson,
    npmTinyexec,
    npmTrpc,
    npmTypeboxValue,
    npmTypebox,
    npmTypeorm,
    npmUniversalCookie,
    npmUuid,
    npmValibot,
    npmValidator,
    npmVercelNode,
    npmVm2,
    npmVueRouter,
    npmWs,
    npmYamlFrontMatter,
    npmYargs,
    npmYup,
    npmZod,
    webAstroGlobal,
    webCloudflareSql,
    webCodeEvaluation,
    webDocumentCookie,
    webFetchRequest,
    webHeaders,
    webLanguage,
    webNitroGlobals,
    webRuntimes,
    webWindow,
  ];
}
