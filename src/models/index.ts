// Written by `npm run generate`; changes made here are lost.
import type { Model } from '../dataflow/model.ts';
import nodeBuffer from './node/buffer.ts';
import nodeChildProcess from './node/child-process.ts';
import nodeCluster from './node/cluster.ts';
import nodeCryptoKeys from './node/crypto-keys.ts';
import nodeCrypto from './node/crypto.ts';
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
import npmAdonisLucid from './npm/adonis-lucid.ts';
import npmAdonis from './npm/adonis.ts';
import npmAesJs from './npm/aes-js.ts';
import npmAlasql from './npm/alasql.ts';
import npmAmqplib from './npm/amqplib.ts';
import npmAngularRouter from './npm/angular-router.ts';
import npmArangojs from './npm/arangojs.ts';
import npmArgon2 from './npm/argon2.ts';
import npmArtTemplate from './npm/art-template.ts';
import npmAstro from './npm/astro.ts';
import npmAwsLambda from './npm/aws-lambda.ts';
import npmAwsSdkAthena from './npm/aws-sdk-athena.ts';
import npmAwsSdkDynamodb from './npm/aws-sdk-dynamodb.ts';
import npmAwsSdkRdsData from './npm/aws-sdk-rds-data.ts';
import npmAwsSdkRedshiftData from './npm/aws-sdk-redshift-data.ts';
import npmAwsSdkS3Select from './npm/aws-sdk-s3-select.ts';
import npmAwsSdkTimestreamQuery from './npm/aws-sdk-timestream-query.ts';
import npmAwsSdk from './npm/aws-sdk.ts';
import npmAxios from './npm/axios.ts';
import npmAzureCosmos from './npm/azure-cosmos.ts';
import npmAzureFunctions from './npm/azure-functions.ts';
import npmBcrypt from './npm/bcrypt.ts';
import npmBetterSqlite3 from './npm/better-sqlite3.ts';
import npmBookshelf from './npm/bookshelf.ts';
import npmBson from './npm/bson.ts';
import npmBullmq from './npm/bullmq.ts';
import npmBunSqlite from './npm/bun-sqlite.ts';
import npmBun from './npm/bun.ts';
import npmBusboy from './npm/busboy.ts';
import npmCapacitorSqlite from './npm/capacitor-sqlite.ts';
import npmCassandraDriver from './npm/cassandra-driver.ts';
import npmChance from './npm/chance.ts';
import npmChildProcessPromise from './npm/child-process-promise.ts';
import npmClassValidator from './npm/class-validator.ts';
import npmClickhouseClient from './npm/clickhouse-client.ts';
import npmClickhouse from './npm/clickhouse.ts';
import npmCloudFunctions from './npm/cloud-functions.ts';
import npmCoffeescript from './npm/coffeescript.ts';
import npmCommander from './npm/commander.ts';
import npmCookieParser from './npm/cookie-parser.ts';
import npmCookieSession from './npm/cookie-session.ts';
import npmCookie from './npm/cookie.ts';
import npmCookies from './npm/cookies.ts';
import npmCouchbase from './npm/couchbase.ts';
import npmCreateHash from './npm/create-hash.ts';
import npmCreateHmac from './npm/create-hmac.ts';
import npmCrossSpawn from './npm/cross-spawn.ts';
import npmCryo from './npm/cryo.ts';
import npmCryptoJsHmacMd5 from './npm/crypto-js-hmac-md5.ts';
import npmCryptoJsHmacRipemd160 from './npm/crypto-js-hmac-ripemd160.ts';
import npmCryptoJsHmacSha1 from './npm/crypto-js-hmac-sha1.ts';
import npmCryptoJsKeys from './npm/crypto-js-keys.ts';
import npmCryptoJsMd5 from './npm/crypto-js-md5.ts';
import npmCryptoJsRipemd160 from './npm/crypto-js-ripemd160.ts';
import npmCryptoJsSha1 from './npm/crypto-js-sha1.ts';
import npmCryptoJs from './npm/crypto-js.ts';
import npmCryptoRandomString from './npm/crypto-random-string.ts';
import npmCson from './npm/cson.ts';
import npmCuid from './npm/cuid.ts';
import npmDatabases from './npm/databases.ts';
import npmDatabricksSql from './npm/databricks-sql.ts';
import npmDot from './npm/dot.ts';
import npmDotenv from './npm/dotenv.ts';
import npmDrizzleOrm from './npm/drizzle-orm.ts';
import npmDuckdbNodeApi from './npm/duckdb-node-api.ts';
import npmDuckdbWasm from './npm/duckdb-wasm.ts';
import npmDuckdb from './npm/duckdb.ts';
import npmDustjs from './npm/dustjs.ts';
import npmEdge from './npm/edge.ts';
import npmEjs from './npm/ejs.ts';
import npmElectron from './npm/electron.ts';
import npmElliptic from './npm/elliptic.ts';
import npmElysia from './npm/elysia.ts';
import npmEta from './npm/eta.ts';
import npmExecSh from './npm/exec-sh.ts';
import npmExeca from './npm/execa.ts';
import npmExpoSqlite from './npm/expo-sqlite.ts';
import npmExpressCassandra from './npm/express-cassandra.ts';
import npmExpressJwt from './npm/express-jwt.ts';
import npmExpressResponse from './npm/express-response.ts';
import npmExpressSession from './npm/express-session.ts';
import npmExpressValidator from './npm/express-validator.ts';
import npmExpress from './npm/express.ts';
import npmFaker from './npm/faker.ts';
import npmFastJwt from './npm/fast-jwt.ts';
import npmFastifyMultipart from './npm/fastify-multipart.ts';
import npmFastifyPlugin from './npm/fastify-plugin.ts';
import npmFastifyResponse from './npm/fastify-response.ts';
import npmFastify from './npm/fastify.ts';
import npmFormidable from './npm/formidable.ts';
import npmFrontMatter from './npm/front-matter.ts';
import npmFuncster from './npm/funcster.ts';
import npmGel from './npm/gel.ts';
import npmGoogleCloudBigquery from './npm/google-cloud-bigquery.ts';
import npmGoogleCloudSpanner from './npm/google-cloud-spanner.ts';
import npmGot from './npm/got.ts';
import npmGraphql from './npm/graphql.ts';
import npmGrayMatter from './npm/gray-matter.ts';
import npmGrpc from './npm/grpc.ts';
import npmH3Request from './npm/h3-request.ts';
import npmH3 from './npm/h3.ts';
import npmHandlebars from './npm/handlebars.ts';
import npmHapiRequest from './npm/hapi-request.ts';
import npmHapi from './npm/hapi.ts';
import npmHashJs from './npm/hash-js.ts';
import npmHashWasm from './npm/hash-wasm.ts';
import npmHasha from './npm/hasha.ts';
import npmHbs from './npm/hbs.ts';
import npmHdb from './npm/hdb.ts';
import npmHogan from './npm/hogan.ts';
import npmHonoCookie from './npm/hono-cookie.ts';
import npmHonoJwt from './npm/hono-jwt.ts';
import npmHono from './npm/hono.ts';
import npmHyperid from './npm/hyperid.ts';
import npmIbmDb from './npm/ibm-db.ts';
import npmImurmurhash from './npm/imurmurhash.ts';
import npmInflux from './npm/influx.ts';
import npmInfluxdbClient from './npm/influxdb-client.ts';
import npmInfluxdb3Client from './npm/influxdb3-client.ts';
import npmInquirer from './npm/inquirer.ts';
import npmIoredisConnection from './npm/ioredis-connection.ts';
import npmIronSession from './npm/iron-session.ts';
import npmJoi from './npm/joi.ts';
import npmJose from './npm/jose.ts';
import npmJsCookie from './npm/js-cookie.ts';
import npmJsMd2 from './npm/js-md2.ts';
import npmJsMd4 from './npm/js-md4.ts';
import npmJsMd5 from './npm/js-md5.ts';
import npmJsSha1 from './npm/js-sha1.ts';
import npmJsYaml from './npm/js-yaml.ts';
import npmJsencrypt from './npm/jsencrypt.ts';
import npmJsonFn from './npm/json-fn.ts';
import npmJsonwebtoken from './npm/jsonwebtoken.ts';
import npmJsrsasign from './npm/jsrsasign.ts';
import npmJwtDecode from './npm/jwt-decode.ts';
import npmJwtSimple from './npm/jwt-simple.ts';
import npmKafkajs from './npm/kafkajs.ts';
import npmKeypair from './npm/keypair.ts';
import npmKnex from './npm/knex.ts';
import npmKoaGenericSession from './npm/koa-generic-session.ts';
import npmKoaJwt from './npm/koa-jwt.ts';
import npmKoaResponse from './npm/koa-response.ts';
import npmKoaRouter from './npm/koa-router.ts';
import npmKoaSession from './npm/koa-session.ts';
import npmKoa from './npm/koa.ts';
import npmKysely from './npm/kysely.ts';
import npmLibsodiumWrappers from './npm/libsodium-wrappers.ts';
import npmLibsqlClient from './npm/libsql-client.ts';
import npmLiquidjs from './npm/liquidjs.ts';
import npmLodashTemplate from './npm/lodash-template.ts';
import npmLodash from './npm/lodash.ts';
import npmLoopback from './npm/loopback.ts';
import npmMariadb from './npm/mariadb.ts';
import npmMassive from './npm/massive.ts';
import npmMathjsRandom from './npm/mathjs-random.ts';
import npmMcp from './npm/mcp.ts';
import npmMd5File from './npm/md5-file.ts';
import npmMd5Js from './npm/md5-js.ts';
import npmMd5 from './npm/md5.ts';
import npmMdxBundler from './npm/mdx-bundler.ts';
import npmMdx from './npm/mdx.ts';
import npmMeow from './npm/meow.ts';
import npmMersenneTwister from './npm/mersenne-twister.ts';
import npmMeteor from './npm/meteor.ts';
import npmMicro from './npm/micro.ts';
import npmMikroOrm from './npm/mikro-orm.ts';
import npmMinimist from './npm/minimist.ts';
import npmModuleFromString from './npm/module-from-string.ts';
import npmMongoSanitize from './npm/mongo-sanitize.ts';
import npmMongodb from './npm/mongodb.ts';
import npmMongojs from './npm/mongojs.ts';
import npmMongoose from './npm/mongoose.ts';
import npmMonk from './npm/monk.ts';
import npmMsnodesqlv8 from './npm/msnodesqlv8.ts';
import npmMssqlConnection from './npm/mssql-connection.ts';
import npmMssql from './npm/mssql.ts';
import npmMulter from './npm/multer.ts';
import npmMustache from './npm/mustache.ts';
import npmMysqlConnection from './npm/mysql-connection.ts';
import npmMysql from './npm/mysql.ts';
import npmMysql2 from './npm/mysql2.ts';
import npmNano from './npm/nano.ts';
import npmNanoidNonSecure from './npm/nanoid-non-secure.ts';
import npmNanoid from './npm/nanoid.ts';
import npmNearformSql from './npm/nearform-sql.ts';
import npmNeo4jDriver from './npm/neo4j-driver.ts';
import npmNeon from './npm/neon.ts';
import npmNestjsJwt from './npm/nestjs-jwt.ts';
import npmNestjs from './npm/nestjs.ts';
import npmNetlifyFunctions from './npm/netlify-functions.ts';
import npmNextHeaders from './npm/next-headers.ts';
import npmNextMdxRemote from './npm/next-mdx-remote.ts';
import npmNextNavigation from './npm/next-navigation.ts';
import npmNext from './npm/next.ts';
import npmNjwt from './npm/njwt.ts';
import npmNobleCiphers from './npm/noble-ciphers.ts';
import npmNobleHashesHmac from './npm/noble-hashes-hmac.ts';
import npmNobleHashesPassword from './npm/noble-hashes-password.ts';
import npmNobleHashesSha2 from './npm/noble-hashes-sha2.ts';
import npmNobleHashes from './npm/noble-hashes.ts';
import npmNodeCmd from './npm/node-cmd.ts';
import npmNodeFirebird from './npm/node-firebird.ts';
import npmNodeForge from './npm/node-forge.ts';
import npmNodePickle from './npm/node-pickle.ts';
import npmNodePty from './npm/node-pty.ts';
import npmNodeRsArgon2 from './npm/node-rs-argon2.ts';
import npmNodeRsBcrypt from './npm/node-rs-bcrypt.ts';
import npmNodeRsa from './npm/node-rsa.ts';
import npmNodeSaml from './npm/node-saml.ts';
import npmNodeSerialize from './npm/node-serialize.ts';
import npmNodeSsh from './npm/node-ssh.ts';
import npmNookies from './npm/nookies.ts';
import npmNunjucks from './npm/nunjucks.ts';
import npmObjectHash from './npm/object-hash.ts';
import npmObjection from './npm/objection.ts';
import npmOdbc from './npm/odbc.ts';
import npmOpSqlite from './npm/op-sqlite.ts';
import npmOpenpgp from './npm/openpgp.ts';
import npmOracledb from './npm/oracledb.ts';
import npmPassportJwt from './npm/passport-jwt.ts';
import npmPasswordHash from './npm/password-hash.ts';
import npmPem from './npm/pem.ts';
import npmPgConnection from './npm/pg-connection.ts';
import npmPgCopyStreams from './npm/pg-copy-streams.ts';
import npmPgCursor from './npm/pg-cursor.ts';
import npmPgFormat from './npm/pg-format.ts';
import npmPgNative from './npm/pg-native.ts';
import npmPgPromise from './npm/pg-promise.ts';
import npmPg from './npm/pg.ts';
import npmPgliteTemplate from './npm/pglite-template.ts';
import npmPglite from './npm/pglite.ts';
import npmPlanetscaleDatabase from './npm/planetscale-database.ts';
import npmPostgres from './npm/postgres.ts';
import npmPrestoClient from './npm/presto-client.ts';
import npmPrisma from './npm/prisma.ts';
import npmPug from './npm/pug.ts';
import npmPuka from './npm/puka.ts';
import npmPuppeteer from './npm/puppeteer.ts';
import npmPwd from './npm/pwd.ts';
import npmQs from './npm/qs.ts';
import npmRandomInt from './npm/random-int.ts';
import npmRandomJs from './npm/random-js.ts';
import npmRandom from './npm/random.ts';
import npmReactRouter from './npm/react-router.ts';
import npmRealm from './npm/realm.ts';
import npmRedisConnection from './npm/redis-connection.ts';
import npmRedis from './npm/redis.ts';
import npmRemixRun from './npm/remix-run.ts';
import npmRethinkdb from './npm/rethinkdb.ts';
import npmRipemd160 from './npm/ripemd160.ts';
import npmSafeCompare from './npm/safe-compare.ts';
import npmSafeEval from './npm/safe-eval.ts';
import npmSails from './npm/sails.ts';
import npmScryptJs from './npm/scrypt-js.ts';
import npmSeedrandom from './npm/seedrandom.ts';
import npmSelfsigned from './npm/selfsigned.ts';
import npmSequelizeConnection from './npm/sequelize-connection.ts';
import npmSequelize from './npm/sequelize.ts';
import npmSerializeToJs from './npm/serialize-to-js.ts';
import npmSeroval from './npm/seroval.ts';
import npmServerlessMysql from './npm/serverless-mysql.ts';
import npmSha1 from './npm/sha1.ts';
import npmShellEscape from './npm/shell-escape.ts';
import npmShellQuote from './npm/shell-quote.ts';
import npmShelljs from './npm/shelljs.ts';
import npmShescape from './npm/shescape.ts';
import npmShortid from './npm/shortid.ts';
import npmSjcl from './npm/sjcl.ts';
import npmSlonikSqlTagRaw from './npm/slonik-sql-tag-raw.ts';
import npmSlonik from './npm/slonik.ts';
import npmSnowflakeSdk from './npm/snowflake-sdk.ts';
import npmSocketIo from './npm/socket-io.ts';
import npmSparkMd5 from './npm/spark-md5.ts';
import npmSqlJs from './npm/sql-js.ts';
import npmSqlTemplateStrings from './npm/sql-template-strings.ts';
import npmSqlTemplateTag from './npm/sql-template-tag.ts';
import npmSqliteWasm from './npm/sqlite-wasm.ts';
import npmSqlite from './npm/sqlite.ts';
import npmSqlite3 from './npm/sqlite3.ts';
import npmSqlstring from './npm/sqlstring.ts';
import npmSquel from './npm/squel.ts';
import npmSquid from './npm/squid.ts';
import npmSquirrelly from './npm/squirrelly.ts';
import npmSsh2 from './npm/ssh2.ts';
import npmStringHash from './npm/string-hash.ts';
import npmSupabaseJs from './npm/supabase-js.ts';
import npmSuperstruct from './npm/superstruct.ts';
import npmSurrealdb from './npm/surrealdb.ts';
import npmSveltekit from './npm/sveltekit.ts';
import npmSwig from './npm/swig.ts';
import npmTauriPluginSql from './npm/tauri-plugin-sql.ts';
import npmTedious from './npm/tedious.ts';
import npmTelejson from './npm/telejson.ts';
import npmTinyHashesMd5 from './npm/tiny-hashes-md5.ts';
import npmTinyHashesSha1 from './npm/tiny-hashes-sha1.ts';
import npmTinyHashes from './npm/tiny-hashes.ts';
import npmTinyexec from './npm/tinyexec.ts';
import npmTrinoClient from './npm/trino-client.ts';
import npmTrpc from './npm/trpc.ts';
import npmTsMd5 from './npm/ts-md5.ts';
import npmTweetnacl from './npm/tweetnacl.ts';
import npmTwig from './npm/twig.ts';
import npmTypeboxValue from './npm/typebox-value.ts';
import npmTypebox from './npm/typebox.ts';
import npmTypeorm from './npm/typeorm.ts';
import npmUid from './npm/uid.ts';
import npmUniqueRandom from './npm/unique-random.ts';
import npmUniversalCookie from './npm/universal-cookie.ts';
import npmUrsa from './npm/ursa.ts';
import npmUuid from './npm/uuid.ts';
import npmValibot from './npm/valibot.ts';
import npmValidator from './npm/validator.ts';
import npmVelocityjs from './npm/velocityjs.ts';
import npmVercelNode from './npm/vercel-node.ts';
import npmVercelPostgres from './npm/vercel-postgres.ts';
import npmVm2 from './npm/vm2.ts';
import npmVueRouter from './npm/vue-router.ts';
import npmVue from './npm/vue.ts';
import npmWaSqlite from './npm/wa-sqlite.ts';
import npmWatermelondb from './npm/watermelondb.ts';
import npmWs from './npm/ws.ts';
import npmXmlCrypto from './npm/xml-crypto.ts';
import npmYamlFrontMatter from './npm/yaml-front-matter.ts';
import npmYargs from './npm/yargs.ts';
import npmYup from './npm/yup.ts';
import npmZapatos from './npm/zapatos.ts';
import npmZod from './npm/zod.ts';
import webAstroGlobal from './web/astro-global.ts';
import webBunHash from './web/bun-hash.ts';
import webBunPassword from './web/bun-password.ts';
import webBytes from './web/bytes.ts';
import webCloudflareSql from './web/cloudflare-sql.ts';
import webCodeEvaluation from './web/code-evaluation.ts';
import webDenoStdCrypto from './web/deno-std-crypto.ts';
import webDocumentCookie from './web/document-cookie.ts';
import webFetchRequest from './web/fetch-request.ts';
import webHeaders from './web/headers.ts';
import webLanguage from './web/language.ts';
import webNitroGlobals from './web/nitro-globals.ts';
import webRandomness from './web/randomness.ts';
import webRuntimes from './web/runtimes.ts';
import webViewEngines from './web/view-engines.ts';
import webWebCrypto from './web/web-crypto.ts';
import webWindow from './web/window.ts';

/** Every table of ours. In the published bundle, tables are evaluated by the first call and not before. */
export function loadModels(): readonly Model[] {
  return [
    nodeBuffer,
    nodeChildProcess,
    nodeCluster,
    nodeCryptoKeys,
    nodeCrypto,
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
    npmAdonisLucid,
    npmAdonis,
    npmAesJs,
    npmAlasql,
    npmAmqplib,
    npmAngularRouter,
    npmArangojs,
    npmArgon2,
    npmArtTemplate,
    npmAstro,
    npmAwsLambda,
    npmAwsSdkAthena,
    npmAwsSdkDynamodb,
    npmAwsSdkRdsData,
    npmAwsSdkRedshiftData,
    npmAwsSdkS3Select,
    npmAwsSdkTimestreamQuery,
    npmAwsSdk,
    npmAxios,
    npmAzureCosmos,
    npmAzureFunctions,
    npmBcrypt,
    npmBetterSqlite3,
    npmBookshelf,
    npmBson,
    npmBullmq,
    npmBunSqlite,
    npmBun,
    npmBusboy,
    npmCapacitorSqlite,
    npmCassandraDriver,
    npmChance,
    npmChildProcessPromise,
    npmClassValidator,
    npmClickhouseClient,
    npmClickhouse,
    npmCloudFunctions,
    npmCoffeescript,
    npmCommander,
    npmCookieParser,
    npmCookieSession,
    npmCookie,
    npmCookies,
    npmCouchbase,
    npmCreateHash,
    npmCreateHmac,
    npmCrossSpawn,
    npmCryo,
    npmCryptoJsHmacMd5,
    npmCryptoJsHmacRipemd160,
    npmCryptoJsHmacSha1,
    npmCryptoJsKeys,
    npmCryptoJsMd5,
    npmCryptoJsRipemd160,
    npmCryptoJsSha1,
    npmCryptoJs,
    npmCryptoRandomString,
    npmCson,
    npmCuid,
    npmDatabases,
    npmDatabricksSql,
    npmDot,
    npmDotenv,
    npmDrizzleOrm,
    npmDuckdbNodeApi,
    npmDuckdbWasm,
    npmDuckdb,
    npmDustjs,
    npmEdge,
    npmEjs,
    npmElectron,
    npmElliptic,
    npmElysia,
    npmEta,
    npmExecSh,
    npmExeca,
    npmExpoSqlite,
    npmExpressCassandra,
    npmExpressJwt,
    npmExpressResponse,
    npmExpressSession,
    npmExpressValidator,
    npmExpress,
    npmFaker,
    npmFastJwt,
    npmFastifyMultipart,
    npmFastifyPlugin,
    npmFastifyResponse,
    npmFastify,
    npmFormidable,
    npmFrontMatter,
    npmFuncster,
    npmGel,
    npmGoogleCloudBigquery,
    npmGoogleCloudSpanner,
    npmGot,
    npmGraphql,
    npmGrayMatter,
    npmGrpc,
    npmH3Request,
    npmH3,
    npmHandlebars,
    npmHapiRequest,
    npmHapi,
    npmHashJs,
    npmHashWasm,
    npmHasha,
    npmHbs,
    npmHdb,
    npmHogan,
    npmHonoCookie,
    npmHonoJwt,
    npmHono,
    npmHyperid,
    npmIbmDb,
    npmImurmurhash,
    npmInflux,
    npmInfluxdbClient,
    npmInfluxdb3Client,
    npmInquirer,
    npmIoredisConnection,
    npmIronSession,
    npmJoi,
    npmJose,
    npmJsCookie,
    npmJsMd2,
    npmJsMd4,
    npmJsMd5,
    npmJsSha1,
    npmJsYaml,
    npmJsencrypt,
    npmJsonFn,
    npmJsonwebtoken,
    npmJsrsasign,
    npmJwtDecode,
    npmJwtSimple,
    npmKafkajs,
    npmKeypair,
    npmKnex,
    npmKoaGenericSession,
    npmKoaJwt,
    npmKoaResponse,
    npmKoaRouter,
    npmKoaSession,
    npmKoa,
    npmKysely,
    npmLibsodiumWrappers,
    npmLibsqlClient,
    npmLiquidjs,
    npmLodashTemplate,
    npmLodash,
    npmLoopback,
    npmMariadb,
    npmMassive,
    npmMathjsRandom,
    npmMcp,
    npmMd5File,
    npmMd5Js,
    npmMd5,
    npmMdxBundler,
    npmMdx,
    npmMeow,
    npmMersenneTwister,
    npmMeteor,
    npmMicro,
    npmMikroOrm,
    npmMinimist,
    npmModuleFromString,
    npmMongoSanitize,
    npmMongodb,
    npmMongojs,
    npmMongoose,
    npmMonk,
    npmMsnodesqlv8,
    npmMssqlConnection,
    npmMssql,
    npmMulter,
    npmMustache,
    npmMysqlConnection,
    npmMysql,
    npmMysql2,
    npmNano,
    npmNanoidNonSecure,
    npmNanoid,
    npmNearformSql,
    npmNeo4jDriver,
    npmNeon,
    npmNestjsJwt,
    npmNestjs,
    npmNetlifyFunctions,
    npmNextHeaders,
    npmNextMdxRemote,
    npmNextNavigation,
    npmNext,
    npmNjwt,
    npmNobleCiphers,
    npmNobleHashesHmac,
    npmNobleHashesPassword,
    npmNobleHashesSha2,
    npmNobleHashes,
    npmNodeCmd,
    npmNodeFirebird,
    npmNodeForge,
    npmNodePickle,
    npmNodePty,
    npmNodeRsArgon2,
    npmNodeRsBcrypt,
    npmNodeRsa,
    npmNodeSaml,
    npmNodeSerialize,
    npmNodeSsh,
    npmNookies,
    npmNunjucks,
    npmObjectHash,
    npmObjection,
    npmOdbc,
    npmOpSqlite,
    npmOpenpgp,
    npmOracledb,
    npmPassportJwt,
    npmPasswordHash,
    npmPem,
    npmPgConnection,
    npmPgCopyStreams,
    npmPgCursor,
    npmPgFormat,
    npmPgNative,
    npmPgPromise,
    npmPg,
    npmPgliteTemplate,
    npmPglite,
    npmPlanetscaleDatabase,
    npmPostgres,
    npmPrestoClient,
    npmPrisma,
    npmPug,
    npmPuka,
    npmPuppeteer,
    npmPwd,
    npmQs,
    npmRandomInt,
    npmRandomJs,
    npmRandom,
    npmReactRouter,
    npmRealm,
    npmRedisConnection,
    npmRedis,
    npmRemixRun,
    npmRethinkdb,
    npmRipemd160,
    npmSafeCompare,
    npmSafeEval,
    npmSails,
    npmScryptJs,
    npmSeedrandom,
    npmSelfsigned,
    npmSequelizeConnection,
    npmSequelize,
    npmSerializeToJs,
    npmSeroval,
    npmServerlessMysql,
    npmSha1,
    npmShellEscape,
    npmShellQuote,
    npmShelljs,
    npmShescape,
    npmShortid,
    npmSjcl,
    npmSlonikSqlTagRaw,
    npmSlonik,
    npmSnowflakeSdk,
    npmSocketIo,
    npmSparkMd5,
    npmSqlJs,
    npmSqlTemplateStrings,
    npmSqlTemplateTag,
    npmSqliteWasm,
    npmSqlite,
    npmSqlite3,
    npmSqlstring,
    npmSquel,
    npmSquid,
    npmSquirrelly,
    npmSsh2,
    npmStringHash,
    npmSupabaseJs,
    npmSuperstruct,
    npmSurrealdb,
    npmSveltekit,
    npmSwig,
    npmTauriPluginSql,
    npmTedious,
    npmTelejson,
    npmTinyHashesMd5,
    npmTinyHashesSha1,
    npmTinyHashes,
    npmTinyexec,
    npmTrinoClient,
    npmTrpc,
    npmTsMd5,
    npmTweetnacl,
    npmTwig,
    npmTypeboxValue,
    npmTypebox,
    npmTypeorm,
    npmUid,
    npmUniqueRandom,
    npmUniversalCookie,
    npmUrsa,
    npmUuid,
    npmValibot,
    npmValidator,
    npmVelocityjs,
    npmVercelNode,
    npmVercelPostgres,
    npmVm2,
    npmVueRouter,
    npmVue,
    npmWaSqlite,
    npmWatermelondb,
    npmWs,
    npmXmlCrypto,
    npmYamlFrontMatter,
    npmYargs,
    npmYup,
    npmZapatos,
    npmZod,
    webAstroGlobal,
    webBunHash,
    webBunPassword,
    webBytes,
    webCloudflareSql,
    webCodeEvaluation,
    webDenoStdCrypto,
    webDocumentCookie,
    webFetchRequest,
    webHeaders,
    webLanguage,
    webNitroGlobals,
    webRandomness,
    webRuntimes,
    webViewEngines,
    webWebCrypto,
    webWindow,
  ];
}
