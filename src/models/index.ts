// Written by `npm run generate`; changes made here are lost.
import type { Model } from '../dataflow/model.ts';
import nodeBuffer from './node/buffer.ts';
import nodeChildProcess from './node/child-process.ts';
import nodeCluster from './node/cluster.ts';
import nodeCryptoKeyDerivation from './node/crypto-key-derivation.ts';
import nodeCryptoKeys from './node/crypto-keys.ts';
import nodeCrypto from './node/crypto.ts';
import nodeFs from './node/fs.ts';
import nodeHttpResponse from './node/http-response.ts';
import nodeHttp from './node/http.ts';
import nodeInspector from './node/inspector.ts';
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
import nodeZlib from './node/zlib.ts';
import npmAcmeClient from './npm/acme-client.ts';
import npmActionsExec from './npm/actions-exec.ts';
import npmActivedirectory from './npm/activedirectory.ts';
import npmAdonisLucid from './npm/adonis-lucid.ts';
import npmAdonis from './npm/adonis.ts';
import npmAesJsKeys from './npm/aes-js-keys.ts';
import npmAesJs from './npm/aes-js.ts';
import npmAjv from './npm/ajv.ts';
import npmAlasql from './npm/alasql.ts';
import npmAmqplibConnection from './npm/amqplib-connection.ts';
import npmAmqplib from './npm/amqplib.ts';
import npmAngularRouter from './npm/angular-router.ts';
import npmAnthropicSdk from './npm/anthropic-sdk.ts';
import npmArangojsCredentials from './npm/arangojs-credentials.ts';
import npmArangojs from './npm/arangojs.ts';
import npmArc4 from './npm/arc4.ts';
import npmArgon2Browser from './npm/argon2-browser.ts';
import npmArgon2 from './npm/argon2.ts';
import npmArtTemplate from './npm/art-template.ts';
import npmAstro from './npm/astro.ts';
import npmAsyncStorage from './npm/async-storage.ts';
import npmAuthCore from './npm/auth-core.ts';
import npmAuth0 from './npm/auth0.ts';
import npmAwsAmplify from './npm/aws-amplify.ts';
import npmAwsLambda from './npm/aws-lambda.ts';
import npmAwsSdkAthena from './npm/aws-sdk-athena.ts';
import npmAwsSdkClients from './npm/aws-sdk-clients.ts';
import npmAwsSdkCredentials from './npm/aws-sdk-credentials.ts';
import npmAwsSdkDynamodb from './npm/aws-sdk-dynamodb.ts';
import npmAwsSdkRdsData from './npm/aws-sdk-rds-data.ts';
import npmAwsSdkRedshiftData from './npm/aws-sdk-redshift-data.ts';
import npmAwsSdkS3Select from './npm/aws-sdk-s3-select.ts';
import npmAwsSdkTimestreamQuery from './npm/aws-sdk-timestream-query.ts';
import npmAwsSdk from './npm/aws-sdk.ts';
import npmAws4 from './npm/aws4.ts';
import npmAxiosCredentials from './npm/axios-credentials.ts';
import npmAxiosGraphql from './npm/axios-graphql.ts';
import npmAxios from './npm/axios.ts';
import npmAzureCoreAuth from './npm/azure-core-auth.ts';
import npmAzureCosmosKey from './npm/azure-cosmos-key.ts';
import npmAzureCosmos from './npm/azure-cosmos.ts';
import npmAzureFunctions from './npm/azure-functions.ts';
import npmAzureIdentity from './npm/azure-identity.ts';
import npmAzureStorage from './npm/azure-storage.ts';
import npmBasex from './npm/basex.ts';
import npmBasicFtpTransport from './npm/basic-ftp-transport.ts';
import npmBasicFtp from './npm/basic-ftp.ts';
import npmBcrypt from './npm/bcrypt.ts';
import npmBetterAuth from './npm/better-auth.ts';
import npmBetterSqlite3 from './npm/better-sqlite3.ts';
import npmBlowfishJs from './npm/blowfish-js.ts';
import npmBookshelf from './npm/bookshelf.ts';
import npmBraintree from './npm/braintree.ts';
import npmBson from './npm/bson.ts';
import npmBullConnection from './npm/bull-connection.ts';
import npmBullmqConnection from './npm/bullmq-connection.ts';
import npmBullmq from './npm/bullmq.ts';
import npmBunSqlite from './npm/bun-sqlite.ts';
import npmBun from './npm/bun.ts';
import npmBusboy from './npm/busboy.ts';
import npmCapacitorPreferences from './npm/capacitor-preferences.ts';
import npmCapacitorSqlite from './npm/capacitor-sqlite.ts';
import npmCassandraCredentials from './npm/cassandra-credentials.ts';
import npmCassandraDriver from './npm/cassandra-driver.ts';
import npmCelJs from './npm/cel-js.ts';
import npmChance from './npm/chance.ts';
import npmChildProcessPromise from './npm/child-process-promise.ts';
import npmChromeRemoteInterface from './npm/chrome-remote-interface.ts';
import npmClassValidator from './npm/class-validator.ts';
import npmClickhouseClient from './npm/clickhouse-client.ts';
import npmClickhouseCredentials from './npm/clickhouse-credentials.ts';
import npmClickhouse from './npm/clickhouse.ts';
import npmCloudFunctions from './npm/cloud-functions.ts';
import npmCloudflareWorkerJwt from './npm/cloudflare-worker-jwt.ts';
import npmCloudinary from './npm/cloudinary.ts';
import npmCoffeescript from './npm/coffeescript.ts';
import npmCommander from './npm/commander.ts';
import npmConcurrently from './npm/concurrently.ts';
import npmCookieParser from './npm/cookie-parser.ts';
import npmCookieSession from './npm/cookie-session.ts';
import npmCookie from './npm/cookie.ts';
import npmCookiesKeys from './npm/cookies-keys.ts';
import npmCookiesNext from './npm/cookies-next.ts';
import npmCookies from './npm/cookies.ts';
import npmCouchbase from './npm/couchbase.ts';
import npmCreateHash from './npm/create-hash.ts';
import npmCreateHmac from './npm/create-hmac.ts';
import npmCrossSpawn from './npm/cross-spawn.ts';
import npmCryo from './npm/cryo.ts';
import npmCryptoJsAesModes from './npm/crypto-js-aes-modes.ts';
import npmCryptoJsAes from './npm/crypto-js-aes.ts';
import npmCryptoJsBlowfish from './npm/crypto-js-blowfish.ts';
import npmCryptoJsHmacMd5 from './npm/crypto-js-hmac-md5.ts';
import npmCryptoJsHmacRipemd160 from './npm/crypto-js-hmac-ripemd160.ts';
import npmCryptoJsHmacSha1 from './npm/crypto-js-hmac-sha1.ts';
import npmCryptoJsHmacSha256 from './npm/crypto-js-hmac-sha256.ts';
import npmCryptoJsKeys from './npm/crypto-js-keys.ts';
import npmCryptoJsMd5 from './npm/crypto-js-md5.ts';
import npmCryptoJsMoreKeys from './npm/crypto-js-more-keys.ts';
import npmCryptoJsRabbitLegacy from './npm/crypto-js-rabbit-legacy.ts';
import npmCryptoJsRabbit from './npm/crypto-js-rabbit.ts';
import npmCryptoJsRc4 from './npm/crypto-js-rc4.ts';
import npmCryptoJsRipemd160 from './npm/crypto-js-ripemd160.ts';
import npmCryptoJsSha1 from './npm/crypto-js-sha1.ts';
import npmCryptoJsSha256 from './npm/crypto-js-sha256.ts';
import npmCryptoJsTripledes from './npm/crypto-js-tripledes.ts';
import npmCryptoJs from './npm/crypto-js.ts';
import npmCryptoRandomString from './npm/crypto-random-string.ts';
import npmCryptr from './npm/cryptr.ts';
import npmCson from './npm/cson.ts';
import npmCsrfCsrf from './npm/csrf-csrf.ts';
import npmCsurf from './npm/csurf.ts';
import npmCuid from './npm/cuid.ts';
import npmD3Random from './npm/d3-random.ts';
import npmDatabases from './npm/databases.ts';
import npmDatabricksSql from './npm/databricks-sql.ts';
import npmDateFns from './npm/date-fns.ts';
import npmDax from './npm/dax.ts';
import npmDayjs from './npm/dayjs.ts';
import npmDenoCookie from './npm/deno-cookie.ts';
import npmDesJs from './npm/des-js.ts';
import npmDiscordJs from './npm/discord-js.ts';
import npmDockerCliJs from './npm/docker-cli-js.ts';
import npmDockerode from './npm/dockerode.ts';
import npmDot from './npm/dot.ts';
import npmDotenv from './npm/dotenv.ts';
import npmDrizzleOrm from './npm/drizzle-orm.ts';
import npmDuckdbNodeApi from './npm/duckdb-node-api.ts';
import npmDuckdbWasm from './npm/duckdb-wasm.ts';
import npmDuckdb from './npm/duckdb.ts';
import npmDustjs from './npm/dustjs.ts';
import npmEdge from './npm/edge.ts';
import npmEjs from './npm/ejs.ts';
import npmElasticsearch from './npm/elasticsearch.ts';
import npmElectronStore from './npm/electron-store.ts';
import npmElectron from './npm/electron.ts';
import npmElliptic from './npm/elliptic.ts';
import npmElysia from './npm/elysia.ts';
import npmEta from './npm/eta.ts';
import npmEthers from './npm/ethers.ts';
import npmExecAsync from './npm/exec-async.ts';
import npmExecSh from './npm/exec-sh.ts';
import npmExeca from './npm/execa.ts';
import npmExpoSqlite from './npm/expo-sqlite.ts';
import npmExprEval from './npm/expr-eval.ts';
import npmExpressBasicAuth from './npm/express-basic-auth.ts';
import npmExpressCassandra from './npm/express-cassandra.ts';
import npmExpressJwt from './npm/express-jwt.ts';
import npmExpressOpenidConnect from './npm/express-openid-connect.ts';
import npmExpressResponse from './npm/express-response.ts';
import npmExpressSession from './npm/express-session.ts';
import npmExpressValidator from './npm/express-validator.ts';
import npmExpress from './npm/express.ts';
import npmFaker from './npm/faker.ts';
import npmFastJsonStringify from './npm/fast-json-stringify.ts';
import npmFastJwtKeys from './npm/fast-jwt-keys.ts';
import npmFastJwt from './npm/fast-jwt.ts';
import npmFastifyCsrf from './npm/fastify-csrf.ts';
import npmFastifyJwt from './npm/fastify-jwt.ts';
import npmFastifyMultipart from './npm/fastify-multipart.ts';
import npmFastifyPluginSecrets from './npm/fastify-plugin-secrets.ts';
import npmFastifyPlugin from './npm/fastify-plugin.ts';
import npmFastifyResponse from './npm/fastify-response.ts';
import npmFastifySecureSession from './npm/fastify-secure-session.ts';
import npmFastifySession from './npm/fastify-session.ts';
import npmFastifyTokens from './npm/fastify-tokens.ts';
import npmFastify from './npm/fastify.ts';
import npmFflate from './npm/fflate.ts';
import npmFiltrex from './npm/filtrex.ts';
import npmFirebaseAdminApp from './npm/firebase-admin-app.ts';
import npmFirebaseAdmin from './npm/firebase-admin.ts';
import npmFirebaseAuth from './npm/firebase-auth.ts';
import npmFontoxpath from './npm/fontoxpath.ts';
import npmFormidable from './npm/formidable.ts';
import npmFrontMatter from './npm/front-matter.ts';
import npmFuncster from './npm/funcster.ts';
import npmGel from './npm/gel.ts';
import npmGoogleAuthLibrary from './npm/google-auth-library.ts';
import npmGoogleCloudBigquery from './npm/google-cloud-bigquery.ts';
import npmGoogleCloudSpanner from './npm/google-cloud-spanner.ts';
import npmGoogleCloud from './npm/google-cloud.ts';
import npmGoogleGenai from './npm/google-genai.ts';
import npmGoogleGenerativeAi from './npm/google-generative-ai.ts';
import npmGoogleapis from './npm/googleapis.ts';
import npmGotCredentials from './npm/got-credentials.ts';
import npmGotGraphql from './npm/got-graphql.ts';
import npmGot from './npm/got.ts';
import npmGrammy from './npm/grammy.ts';
import npmGrant from './npm/grant.ts';
import npmGraphqlClients from './npm/graphql-clients.ts';
import npmGraphqlJs from './npm/graphql-js.ts';
import npmGraphqlRequest from './npm/graphql-request.ts';
import npmGraphqlTag from './npm/graphql-tag.ts';
import npmGraphql from './npm/graphql.ts';
import npmGrayMatter from './npm/gray-matter.ts';
import npmGrpc from './npm/grpc.ts';
import npmGulpShell from './npm/gulp-shell.ts';
import npmH3Request from './npm/h3-request.ts';
import npmH3Session from './npm/h3-session.ts';
import npmH3 from './npm/h3.ts';
import npmHandlebars from './npm/handlebars.ts';
import npmHapiIron from './npm/hapi-iron.ts';
import npmHapiRequest from './npm/hapi-request.ts';
import npmHapiStrategies from './npm/hapi-strategies.ts';
import npmHapiYar from './npm/hapi-yar.ts';
import npmHapi from './npm/hapi.ts';
import npmHashJs from './npm/hash-js.ts';
import npmHashWasm from './npm/hash-wasm.ts';
import npmHasha from './npm/hasha.ts';
import npmHbs from './npm/hbs.ts';
import npmHdb from './npm/hdb.ts';
import npmHogan from './npm/hogan.ts';
import npmHonoCookieKeys from './npm/hono-cookie-keys.ts';
import npmHonoCookie from './npm/hono-cookie.ts';
import npmHonoJwtKeys from './npm/hono-jwt-keys.ts';
import npmHonoJwt from './npm/hono-jwt.ts';
import npmHono from './npm/hono.ts';
import npmHyperid from './npm/hyperid.ts';
import npmIbmDb from './npm/ibm-db.ts';
import npmImportFresh from './npm/import-fresh.ts';
import npmImportFrom from './npm/import-from.ts';
import npmImurmurhash from './npm/imurmurhash.ts';
import npmInfluxCredentials from './npm/influx-credentials.ts';
import npmInflux from './npm/influx.ts';
import npmInfluxdbClientCredentials from './npm/influxdb-client-credentials.ts';
import npmInfluxdbClient from './npm/influxdb-client.ts';
import npmInfluxdb3Client from './npm/influxdb3-client.ts';
import npmInquirer from './npm/inquirer.ts';
import npmIonicStorage from './npm/ionic-storage.ts';
import npmIoredisConnection from './npm/ioredis-connection.ts';
import npmIronSessionKeys from './npm/iron-session-keys.ts';
import npmIronSession from './npm/iron-session.ts';
import npmIsolatedVm from './npm/isolated-vm.ts';
import npmJexl from './npm/jexl.ts';
import npmJiti from './npm/jiti.ts';
import npmJmespath from './npm/jmespath.ts';
import npmJoi from './npm/joi.ts';
import npmJose from './npm/jose.ts';
import npmJquery from './npm/jquery.ts';
import npmJsCookie from './npm/js-cookie.ts';
import npmJsMd2 from './npm/js-md2.ts';
import npmJsMd4 from './npm/js-md4.ts';
import npmJsMd5 from './npm/js-md5.ts';
import npmJsSha1 from './npm/js-sha1.ts';
import npmJsYaml from './npm/js-yaml.ts';
import npmJsdom from './npm/jsdom.ts';
import npmJseEval from './npm/jse-eval.ts';
import npmJsencrypt from './npm/jsencrypt.ts';
import npmJsonFn from './npm/json-fn.ts';
import npmJsonata from './npm/jsonata.ts';
import npmJsonpathPlus from './npm/jsonpath-plus.ts';
import npmJsonpath from './npm/jsonpath.ts';
import npmJsonwebtoken from './npm/jsonwebtoken.ts';
import npmJsrsasignKeys from './npm/jsrsasign-keys.ts';
import npmJsrsasign from './npm/jsrsasign.ts';
import npmJwksRsa from './npm/jwks-rsa.ts';
import npmJws from './npm/jws.ts';
import npmJwtDecode from './npm/jwt-decode.ts';
import npmJwtEncode from './npm/jwt-encode.ts';
import npmJwtSimple from './npm/jwt-simple.ts';
import npmKafkajsCredentials from './npm/kafkajs-credentials.ts';
import npmKafkajsTransport from './npm/kafkajs-transport.ts';
import npmKafkajs from './npm/kafkajs.ts';
import npmKeycloakConnect from './npm/keycloak-connect.ts';
import npmKeygrip from './npm/keygrip.ts';
import npmKeypair from './npm/keypair.ts';
import npmKnexConnection from './npm/knex-connection.ts';
import npmKnex from './npm/knex.ts';
import npmKoaGenericSession from './npm/koa-generic-session.ts';
import npmKoaJwt from './npm/koa-jwt.ts';
import npmKoaKeys from './npm/koa-keys.ts';
import npmKoaResponse from './npm/koa-response.ts';
import npmKoaRouter from './npm/koa-router.ts';
import npmKoaSession from './npm/koa-session.ts';
import npmKoa from './npm/koa.ts';
import npmKubernetesClient from './npm/kubernetes-client.ts';
import npmKysely from './npm/kysely.ts';
import npmLdapAuthentication from './npm/ldap-authentication.ts';
import npmLdapClient from './npm/ldap-client.ts';
import npmLdapEscape from './npm/ldap-escape.ts';
import npmLdapFilters from './npm/ldap-filters.ts';
import npmLdapauthFork from './npm/ldapauth-fork.ts';
import npmLdapjs from './npm/ldapjs.ts';
import npmLdapts from './npm/ldapts.ts';
import npmLibsodiumKeys from './npm/libsodium-keys.ts';
import npmLibsodiumWrappers from './npm/libsodium-wrappers.ts';
import npmLibsqlClient from './npm/libsql-client.ts';
import npmLibxml2Wasm from './npm/libxml2-wasm.ts';
import npmLibxmljsParsing from './npm/libxmljs-parsing.ts';
import npmLibxmljs from './npm/libxmljs.ts';
import npmLiquidjs from './npm/liquidjs.ts';
import npmLocalforage from './npm/localforage.ts';
import npmLodashTemplate from './npm/lodash-template.ts';
import npmLodash from './npm/lodash.ts';
import npmLoopback from './npm/loopback.ts';
import npmLucia from './npm/lucia.ts';
import npmLusca from './npm/lusca.ts';
import npmLuxon from './npm/luxon.ts';
import npmMailgunClient from './npm/mailgun-client.ts';
import npmMailgunJs from './npm/mailgun-js.ts';
import npmMantineHooks from './npm/mantine-hooks.ts';
import npmMariadb from './npm/mariadb.ts';
import npmMassive from './npm/massive.ts';
import npmMathjsRandom from './npm/mathjs-random.ts';
import npmMathjs from './npm/mathjs.ts';
import npmMcp from './npm/mcp.ts';
import npmMd4 from './npm/md4.ts';
import npmMd5File from './npm/md5-file.ts';
import npmMd5Js from './npm/md5-js.ts';
import npmMd5 from './npm/md5.ts';
import npmMdxBundler from './npm/mdx-bundler.ts';
import npmMdx from './npm/mdx.ts';
import npmMeow from './npm/meow.ts';
import npmMersenneTwister from './npm/mersenne-twister.ts';
import npmMeteor from './npm/meteor.ts';
import npmMicro from './npm/micro.ts';
import npmMikroOrmConnection from './npm/mikro-orm-connection.ts';
import npmMikroOrm from './npm/mikro-orm.ts';
import npmMinimist from './npm/minimist.ts';
import npmMinio from './npm/minio.ts';
import npmModuleFromString from './npm/module-from-string.ts';
import npmMongoSanitize from './npm/mongo-sanitize.ts';
import npmMongodbConnection from './npm/mongodb-connection.ts';
import npmMongodbTransport from './npm/mongodb-transport.ts';
import npmMongodb from './npm/mongodb.ts';
import npmMongojs from './npm/mongojs.ts';
import npmMongooseConnection from './npm/mongoose-connection.ts';
import npmMongooseObjectId from './npm/mongoose-object-id.ts';
import npmMongooseTransport from './npm/mongoose-transport.ts';
import npmMongoose from './npm/mongoose.ts';
import npmMonk from './npm/monk.ts';
import npmMqttConnection from './npm/mqtt-connection.ts';
import npmMsalNode from './npm/msal-node.ts';
import npmMsnodesqlv8 from './npm/msnodesqlv8.ts';
import npmMssqlConnection from './npm/mssql-connection.ts';
import npmMssqlPools from './npm/mssql-pools.ts';
import npmMssql from './npm/mssql.ts';
import npmMulter from './npm/multer.ts';
import npmMustache from './npm/mustache.ts';
import npmMysqlConnection from './npm/mysql-connection.ts';
import npmMysql from './npm/mysql.ts';
import npmMysql2 from './npm/mysql2.ts';
import npmNano from './npm/nano.ts';
import npmNanoidNonSecure from './npm/nanoid-non-secure.ts';
import npmNanoid from './npm/nanoid.ts';
import npmNatsConnection from './npm/nats-connection.ts';
import npmNearformSql from './npm/nearform-sql.ts';
import npmNeedleCredentials from './npm/needle-credentials.ts';
import npmNeo4jCredentials from './npm/neo4j-credentials.ts';
import npmNeo4jDriver from './npm/neo4j-driver.ts';
import npmNeon from './npm/neon.ts';
import npmNestjsJwt from './npm/nestjs-jwt.ts';
import npmNestjsTypeorm from './npm/nestjs-typeorm.ts';
import npmNestjs from './npm/nestjs.ts';
import npmNetlifyFunctions from './npm/netlify-functions.ts';
import npmNextAuthJwt from './npm/next-auth-jwt.ts';
import npmNextAuthProviders from './npm/next-auth-providers.ts';
import npmNextAuth from './npm/next-auth.ts';
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
import npmNode2fa from './npm/node-2fa.ts';
import npmNodeCmd from './npm/node-cmd.ts';
import npmNodeExpat from './npm/node-expat.ts';
import npmNodeFirebird from './npm/node-firebird.ts';
import npmNodeForgeKeys from './npm/node-forge-keys.ts';
import npmNodeForge from './npm/node-forge.ts';
import npmNodeJq from './npm/node-jq.ts';
import npmNodePickle from './npm/node-pickle.ts';
import npmNodePty from './npm/node-pty.ts';
import npmNodeRsArgon2 from './npm/node-rs-argon2.ts';
import npmNodeRsBcrypt from './npm/node-rs-bcrypt.ts';
import npmNodeRsa from './npm/node-rsa.ts';
import npmNodeRunCmd from './npm/node-run-cmd.ts';
import npmNodeSaml from './npm/node-saml.ts';
import npmNodeSerialize from './npm/node-serialize.ts';
import npmNodeSshCredentials from './npm/node-ssh-credentials.ts';
import npmNodeSsh from './npm/node-ssh.ts';
import npmNodeTelegramBotApi from './npm/node-telegram-bot-api.ts';
import npmNodemailerCredentials from './npm/nodemailer-credentials.ts';
import npmNodemailerTransport from './npm/nodemailer-transport.ts';
import npmNookies from './npm/nookies.ts';
import npmNunjucks from './npm/nunjucks.ts';
import npmObjectHash from './npm/object-hash.ts';
import npmObjection from './npm/objection.ts';
import npmOctokitGraphql from './npm/octokit-graphql.ts';
import npmOctokit from './npm/octokit.ts';
import npmOdbc from './npm/odbc.ts';
import npmOpSqlite from './npm/op-sqlite.ts';
import npmOpenai from './npm/openai.ts';
import npmOpenidClient from './npm/openid-client.ts';
import npmOpenpgpKeys from './npm/openpgp-keys.ts';
import npmOpenpgp from './npm/openpgp.ts';
import npmOracledbConnection from './npm/oracledb-connection.ts';
import npmOracledb from './npm/oracledb.ts';
import npmOtpauth from './npm/otpauth.ts';
import npmOtplib from './npm/otplib.ts';
import npmPako from './npm/pako.ts';
import npmPassportJwt from './npm/passport-jwt.ts';
import npmPassportLdapauth from './npm/passport-ldapauth.ts';
import npmPassportOauth2 from './npm/passport-oauth2.ts';
import npmPassportRequest from './npm/passport-request.ts';
import npmPassportStrategies from './npm/passport-strategies.ts';
import npmPassport from './npm/passport.ts';
import npmPasswordHash from './npm/password-hash.ts';
import npmPaypalCheckout from './npm/paypal-checkout.ts';
import npmPaypalRest from './npm/paypal-rest.ts';
import npmPem from './npm/pem.ts';
import npmPgConnection from './npm/pg-connection.ts';
import npmPgCopyStreams from './npm/pg-copy-streams.ts';
import npmPgCursor from './npm/pg-cursor.ts';
import npmPgFormat from './npm/pg-format.ts';
import npmPgNative from './npm/pg-native.ts';
import npmPgPromiseConnection from './npm/pg-promise-connection.ts';
import npmPgPromise from './npm/pg-promise.ts';
import npmPgTransport from './npm/pg-transport.ts';
import npmPg from './npm/pg.ts';
import npmPgliteTemplate from './npm/pglite-template.ts';
import npmPglite from './npm/pglite.ts';
import npmPinecone from './npm/pinecone.ts';
import npmPinoTransport from './npm/pino-transport.ts';
import npmPiscina from './npm/piscina.ts';
import npmPlaid from './npm/plaid.ts';
import npmPlanetscaleDatabase from './npm/planetscale-database.ts';
import npmPm2 from './npm/pm2.ts';
import npmPostgresConnection from './npm/postgres-connection.ts';
import npmPostgres from './npm/postgres.ts';
import npmPrestoClient from './npm/presto-client.ts';
import npmPrisma from './npm/prisma.ts';
import npmPromiseSpawn from './npm/promise-spawn.ts';
import npmProtobufjs from './npm/protobufjs.ts';
import npmPug from './npm/pug.ts';
import npmPuka from './npm/puka.ts';
import npmPuppeteer from './npm/puppeteer.ts';
import npmPureRand from './npm/pure-rand.ts';
import npmPusher from './npm/pusher.ts';
import npmPwd from './npm/pwd.ts';
import npmQs from './npm/qs.ts';
import npmRandomInt from './npm/random-int.ts';
import npmRandomJs from './npm/random-js.ts';
import npmRandom from './npm/random.ts';
import npmRazorpay from './npm/razorpay.ts';
import npmReactNative from './npm/react-native.ts';
import npmReactRouter from './npm/react-router.ts';
import npmRealm from './npm/realm.ts';
import npmRedisAuth from './npm/redis-auth.ts';
import npmRedisConnection from './npm/redis-connection.ts';
import npmRedis from './npm/redis.ts';
import npmRemixCookies from './npm/remix-cookies.ts';
import npmRemixRun from './npm/remix-run.ts';
import npmRemoteExec from './npm/remote-exec.ts';
import npmRequestCredentials from './npm/request-credentials.ts';
import npmResend from './npm/resend.ts';
import npmRethinkdb from './npm/rethinkdb.ts';
import npmRipemd160 from './npm/ripemd160.ts';
import npmSafeCompare from './npm/safe-compare.ts';
import npmSafeEval from './npm/safe-eval.ts';
import npmSails from './npm/sails.ts';
import npmSandboxjs from './npm/sandboxjs.ts';
import npmSaxonJs from './npm/saxon-js.ts';
import npmScryptJs from './npm/scrypt-js.ts';
import npmScryptPbkdf from './npm/scrypt-pbkdf.ts';
import npmSeedrandom from './npm/seedrandom.ts';
import npmSeleniumWebdriver from './npm/selenium-webdriver.ts';
import npmSelfsigned from './npm/selfsigned.ts';
import npmSendgridMail from './npm/sendgrid-mail.ts';
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
import npmShopifyApi from './npm/shopify-api.ts';
import npmShopifyGraphql from './npm/shopify-graphql.ts';
import npmShortid from './npm/shortid.ts';
import npmSimpleCryptoJs from './npm/simple-crypto-js.ts';
import npmSimpleGit from './npm/simple-git.ts';
import npmSimpleOauth2 from './npm/simple-oauth2.ts';
import npmSimpleSsh from './npm/simple-ssh.ts';
import npmSimplewebauthn from './npm/simplewebauthn.ts';
import npmSjclKeys from './npm/sjcl-keys.ts';
import npmSjcl from './npm/sjcl.ts';
import npmSlackBolt from './npm/slack-bolt.ts';
import npmSlackWebApi from './npm/slack-web-api.ts';
import npmSlonikSqlTagRaw from './npm/slonik-sql-tag-raw.ts';
import npmSlonik from './npm/slonik.ts';
import npmSnowflakeSdk from './npm/snowflake-sdk.ts';
import npmSocketIo from './npm/socket-io.ts';
import npmSparkMd5 from './npm/spark-md5.ts';
import npmSpeakeasy from './npm/speakeasy.ts';
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
import npmSshKeygen from './npm/ssh-keygen.ts';
import npmSsh2Credentials from './npm/ssh2-credentials.ts';
import npmSsh2Promise from './npm/ssh2-promise.ts';
import npmSsh2SftpClient from './npm/ssh2-sftp-client.ts';
import npmSsh2 from './npm/ssh2.ts';
import npmSshpk from './npm/sshpk.ts';
import npmStompjs from './npm/stompjs.ts';
import npmStorageHooks from './npm/storage-hooks.ts';
import npmStore2 from './npm/store2.ts';
import npmStringHash from './npm/string-hash.ts';
import npmStripe from './npm/stripe.ts';
import npmSupabaseJs from './npm/supabase-js.ts';
import npmSuperagent from './npm/superagent.ts';
import npmSuperstruct from './npm/superstruct.ts';
import npmSurrealdb from './npm/surrealdb.ts';
import npmSval from './npm/sval.ts';
import npmSveltekit from './npm/sveltekit.ts';
import npmSwig from './npm/swig.ts';
import npmTauriPluginSql from './npm/tauri-plugin-sql.ts';
import npmTediousConnection from './npm/tedious-connection.ts';
import npmTedious from './npm/tedious.ts';
import npmTeenProcess from './npm/teen-process.ts';
import npmTelegraf from './npm/telegraf.ts';
import npmTelejson from './npm/telejson.ts';
import npmTinyCsrf from './npm/tiny-csrf.ts';
import npmTinyHashesMd5 from './npm/tiny-hashes-md5.ts';
import npmTinyHashesSha1 from './npm/tiny-hashes-sha1.ts';
import npmTinyHashes from './npm/tiny-hashes.ts';
import npmTinyexec from './npm/tinyexec.ts';
import npmTrinoClient from './npm/trino-client.ts';
import npmTrpc from './npm/trpc.ts';
import npmTsMd5 from './npm/ts-md5.ts';
import npmTweetnaclKeys from './npm/tweetnacl-keys.ts';
import npmTweetnacl from './npm/tweetnacl.ts';
import npmTwig from './npm/twig.ts';
import npmTwilio from './npm/twilio.ts';
import npmTwinBcrypt from './npm/twin-bcrypt.ts';
import npmTypeboxValue from './npm/typebox-value.ts';
import npmTypebox from './npm/typebox.ts';
import npmTypeormConnection from './npm/typeorm-connection.ts';
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
import npmViemAccounts from './npm/viem-accounts.ts';
import npmVm2 from './npm/vm2.ts';
import npmVscode from './npm/vscode.ts';
import npmVueRouter from './npm/vue-router.ts';
import npmVue from './npm/vue.ts';
import npmWaSqlite from './npm/wa-sqlite.ts';
import npmWatermelondb from './npm/watermelondb.ts';
import npmWebPush from './npm/web-push.ts';
import npmWeb3 from './npm/web3.ts';
import npmWs from './npm/ws.ts';
import npmXmlCryptoReferences from './npm/xml-crypto-references.ts';
import npmXmlCrypto from './npm/xml-crypto.ts';
import npmXml2json from './npm/xml2json.ts';
import npmXpathHtml from './npm/xpath-html.ts';
import npmXpathJs from './npm/xpath-js.ts';
import npmXpath from './npm/xpath.ts';
import npmXxteaNode from './npm/xxtea-node.ts';
import npmYamlFrontMatter from './npm/yaml-front-matter.ts';
import npmYargs from './npm/yargs.ts';
import npmYup from './npm/yup.ts';
import npmZapatos from './npm/zapatos.ts';
import npmZod from './npm/zod.ts';
import npmZx from './npm/zx.ts';
import webAstroGlobal from './web/astro-global.ts';
import webBunHash from './web/bun-hash.ts';
import webBunPassword from './web/bun-password.ts';
import webBytes from './web/bytes.ts';
import webCloudflareSql from './web/cloudflare-sql.ts';
import webCodeEvaluation from './web/code-evaluation.ts';
import webDenoStdCrypto from './web/deno-std-crypto.ts';
import webDenoStdHash from './web/deno-std-hash.ts';
import webDocumentCookie from './web/document-cookie.ts';
import webFetchRequest from './web/fetch-request.ts';
import webGraphqlRequests from './web/graphql-requests.ts';
import webHeaders from './web/headers.ts';
import webLanguage from './web/language.ts';
import webModuleLoading from './web/module-loading.ts';
import webMsxml from './web/msxml.ts';
import webNitroGlobals from './web/nitro-globals.ts';
import webRandomness from './web/randomness.ts';
import webRuntimes from './web/runtimes.ts';
import webStorage from './web/storage.ts';
import webSubtleKeys from './web/subtle-keys.ts';
import webTextDecoding from './web/text-decoding.ts';
import webViewEngines from './web/view-engines.ts';
import webWebCrypto from './web/web-crypto.ts';
import webWindow from './web/window.ts';
import webXpath from './web/xpath.ts';

/** Every table of ours. In the published bundle, tables are evaluated by the first call and not before. */
export function loadModels(): readonly Model[] {
  return [
    nodeBuffer,
    nodeChildProcess,
    nodeCluster,
    nodeCryptoKeyDerivation,
    nodeCryptoKeys,
    nodeCrypto,
    nodeFs,
    nodeHttpResponse,
    nodeHttp,
    nodeInspector,
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
    nodeZlib,
    npmAcmeClient,
    npmActionsExec,
    npmActivedirectory,
    npmAdonisLucid,
    npmAdonis,
    npmAesJsKeys,
    npmAesJs,
    npmAjv,
    npmAlasql,
    npmAmqplibConnection,
    npmAmqplib,
    npmAngularRouter,
    npmAnthropicSdk,
    npmArangojsCredentials,
    npmArangojs,
    npmArc4,
    npmArgon2Browser,
    npmArgon2,
    npmArtTemplate,
    npmAstro,
    npmAsyncStorage,
    npmAuthCore,
    npmAuth0,
    npmAwsAmplify,
    npmAwsLambda,
    npmAwsSdkAthena,
    npmAwsSdkClients,
    npmAwsSdkCredentials,
    npmAwsSdkDynamodb,
    npmAwsSdkRdsData,
    npmAwsSdkRedshiftData,
    npmAwsSdkS3Select,
    npmAwsSdkTimestreamQuery,
    npmAwsSdk,
    npmAws4,
    npmAxiosCredentials,
    npmAxiosGraphql,
    npmAxios,
    npmAzureCoreAuth,
    npmAzureCosmosKey,
    npmAzureCosmos,
    npmAzureFunctions,
    npmAzureIdentity,
    npmAzureStorage,
    npmBasex,
    npmBasicFtpTransport,
    npmBasicFtp,
    npmBcrypt,
    npmBetterAuth,
    npmBetterSqlite3,
    npmBlowfishJs,
    npmBookshelf,
    npmBraintree,
    npmBson,
    npmBullConnection,
    npmBullmqConnection,
    npmBullmq,
    npmBunSqlite,
    npmBun,
    npmBusboy,
    npmCapacitorPreferences,
    npmCapacitorSqlite,
    npmCassandraCredentials,
    npmCassandraDriver,
    npmCelJs,
    npmChance,
    npmChildProcessPromise,
    npmChromeRemoteInterface,
    npmClassValidator,
    npmClickhouseClient,
    npmClickhouseCredentials,
    npmClickhouse,
    npmCloudFunctions,
    npmCloudflareWorkerJwt,
    npmCloudinary,
    npmCoffeescript,
    npmCommander,
    npmConcurrently,
    npmCookieParser,
    npmCookieSession,
    npmCookie,
    npmCookiesKeys,
    npmCookiesNext,
    npmCookies,
    npmCouchbase,
    npmCreateHash,
    npmCreateHmac,
    npmCrossSpawn,
    npmCryo,
    npmCryptoJsAesModes,
    npmCryptoJsAes,
    npmCryptoJsBlowfish,
    npmCryptoJsHmacMd5,
    npmCryptoJsHmacRipemd160,
    npmCryptoJsHmacSha1,
    npmCryptoJsHmacSha256,
    npmCryptoJsKeys,
    npmCryptoJsMd5,
    npmCryptoJsMoreKeys,
    npmCryptoJsRabbitLegacy,
    npmCryptoJsRabbit,
    npmCryptoJsRc4,
    npmCryptoJsRipemd160,
    npmCryptoJsSha1,
    npmCryptoJsSha256,
    npmCryptoJsTripledes,
    npmCryptoJs,
    npmCryptoRandomString,
    npmCryptr,
    npmCson,
    npmCsrfCsrf,
    npmCsurf,
    npmCuid,
    npmD3Random,
    npmDatabases,
    npmDatabricksSql,
    npmDateFns,
    npmDax,
    npmDayjs,
    npmDenoCookie,
    npmDesJs,
    npmDiscordJs,
    npmDockerCliJs,
    npmDockerode,
    npmDot,
    npmDotenv,
    npmDrizzleOrm,
    npmDuckdbNodeApi,
    npmDuckdbWasm,
    npmDuckdb,
    npmDustjs,
    npmEdge,
    npmEjs,
    npmElasticsearch,
    npmElectronStore,
    npmElectron,
    npmElliptic,
    npmElysia,
    npmEta,
    npmEthers,
    npmExecAsync,
    npmExecSh,
    npmExeca,
    npmExpoSqlite,
    npmExprEval,
    npmExpressBasicAuth,
    npmExpressCassandra,
    npmExpressJwt,
    npmExpressOpenidConnect,
    npmExpressResponse,
    npmExpressSession,
    npmExpressValidator,
    npmExpress,
    npmFaker,
    npmFastJsonStringify,
    npmFastJwtKeys,
    npmFastJwt,
    npmFastifyCsrf,
    npmFastifyJwt,
    npmFastifyMultipart,
    npmFastifyPluginSecrets,
    npmFastifyPlugin,
    npmFastifyResponse,
    npmFastifySecureSession,
    npmFastifySession,
    npmFastifyTokens,
    npmFastify,
    npmFflate,
    npmFiltrex,
    npmFirebaseAdminApp,
    npmFirebaseAdmin,
    npmFirebaseAuth,
    npmFontoxpath,
    npmFormidable,
    npmFrontMatter,
    npmFuncster,
    npmGel,
    npmGoogleAuthLibrary,
    npmGoogleCloudBigquery,
    npmGoogleCloudSpanner,
    npmGoogleCloud,
    npmGoogleGenai,
    npmGoogleGenerativeAi,
    npmGoogleapis,
    npmGotCredentials,
    npmGotGraphql,
    npmGot,
    npmGrammy,
    npmGrant,
    npmGraphqlClients,
    npmGraphqlJs,
    npmGraphqlRequest,
    npmGraphqlTag,
    npmGraphql,
    npmGrayMatter,
    npmGrpc,
    npmGulpShell,
    npmH3Request,
    npmH3Session,
    npmH3,
    npmHandlebars,
    npmHapiIron,
    npmHapiRequest,
    npmHapiStrategies,
    npmHapiYar,
    npmHapi,
    npmHashJs,
    npmHashWasm,
    npmHasha,
    npmHbs,
    npmHdb,
    npmHogan,
    npmHonoCookieKeys,
    npmHonoCookie,
    npmHonoJwtKeys,
    npmHonoJwt,
    npmHono,
    npmHyperid,
    npmIbmDb,
    npmImportFresh,
    npmImportFrom,
    npmImurmurhash,
    npmInfluxCredentials,
    npmInflux,
    npmInfluxdbClientCredentials,
    npmInfluxdbClient,
    npmInfluxdb3Client,
    npmInquirer,
    npmIonicStorage,
    npmIoredisConnection,
    npmIronSessionKeys,
    npmIronSession,
    npmIsolatedVm,
    npmJexl,
    npmJiti,
    npmJmespath,
    npmJoi,
    npmJose,
    npmJquery,
    npmJsCookie,
    npmJsMd2,
    npmJsMd4,
    npmJsMd5,
    npmJsSha1,
    npmJsYaml,
    npmJsdom,
    npmJseEval,
    npmJsencrypt,
    npmJsonFn,
    npmJsonata,
    npmJsonpathPlus,
    npmJsonpath,
    npmJsonwebtoken,
    npmJsrsasignKeys,
    npmJsrsasign,
    npmJwksRsa,
    npmJws,
    npmJwtDecode,
    npmJwtEncode,
    npmJwtSimple,
    npmKafkajsCredentials,
    npmKafkajsTransport,
    npmKafkajs,
    npmKeycloakConnect,
    npmKeygrip,
    npmKeypair,
    npmKnexConnection,
    npmKnex,
    npmKoaGenericSession,
    npmKoaJwt,
    npmKoaKeys,
    npmKoaResponse,
    npmKoaRouter,
    npmKoaSession,
    npmKoa,
    npmKubernetesClient,
    npmKysely,
    npmLdapAuthentication,
    npmLdapClient,
    npmLdapEscape,
    npmLdapFilters,
    npmLdapauthFork,
    npmLdapjs,
    npmLdapts,
    npmLibsodiumKeys,
    npmLibsodiumWrappers,
    npmLibsqlClient,
    npmLibxml2Wasm,
    npmLibxmljsParsing,
    npmLibxmljs,
    npmLiquidjs,
    npmLocalforage,
    npmLodashTemplate,
    npmLodash,
    npmLoopback,
    npmLucia,
    npmLusca,
    npmLuxon,
    npmMailgunClient,
    npmMailgunJs,
    npmMantineHooks,
    npmMariadb,
    npmMassive,
    npmMathjsRandom,
    npmMathjs,
    npmMcp,
    npmMd4,
    npmMd5File,
    npmMd5Js,
    npmMd5,
    npmMdxBundler,
    npmMdx,
    npmMeow,
    npmMersenneTwister,
    npmMeteor,
    npmMicro,
    npmMikroOrmConnection,
    npmMikroOrm,
    npmMinimist,
    npmMinio,
    npmModuleFromString,
    npmMongoSanitize,
    npmMongodbConnection,
    npmMongodbTransport,
    npmMongodb,
    npmMongojs,
    npmMongooseConnection,
    npmMongooseObjectId,
    npmMongooseTransport,
    npmMongoose,
    npmMonk,
    npmMqttConnection,
    npmMsalNode,
    npmMsnodesqlv8,
    npmMssqlConnection,
    npmMssqlPools,
    npmMssql,
    npmMulter,
    npmMustache,
    npmMysqlConnection,
    npmMysql,
    npmMysql2,
    npmNano,
    npmNanoidNonSecure,
    npmNanoid,
    npmNatsConnection,
    npmNearformSql,
    npmNeedleCredentials,
    npmNeo4jCredentials,
    npmNeo4jDriver,
    npmNeon,
    npmNestjsJwt,
    npmNestjsTypeorm,
    npmNestjs,
    npmNetlifyFunctions,
    npmNextAuthJwt,
    npmNextAuthProviders,
    npmNextAuth,
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
    npmNode2fa,
    npmNodeCmd,
    npmNodeExpat,
    npmNodeFirebird,
    npmNodeForgeKeys,
    npmNodeForge,
    npmNodeJq,
    npmNodePickle,
    npmNodePty,
    npmNodeRsArgon2,
    npmNodeRsBcrypt,
    npmNodeRsa,
    npmNodeRunCmd,
    npmNodeSaml,
    npmNodeSerialize,
    npmNodeSshCredentials,
    npmNodeSsh,
    npmNodeTelegramBotApi,
    npmNodemailerCredentials,
    npmNodemailerTransport,
    npmNookies,
    npmNunjucks,
    npmObjectHash,
    npmObjection,
    npmOctokitGraphql,
    npmOctokit,
    npmOdbc,
    npmOpSqlite,
    npmOpenai,
    npmOpenidClient,
    npmOpenpgpKeys,
    npmOpenpgp,
    npmOracledbConnection,
    npmOracledb,
    npmOtpauth,
    npmOtplib,
    npmPako,
    npmPassportJwt,
    npmPassportLdapauth,
    npmPassportOauth2,
    npmPassportRequest,
    npmPassportStrategies,
    npmPassport,
    npmPasswordHash,
    npmPaypalCheckout,
    npmPaypalRest,
    npmPem,
    npmPgConnection,
    npmPgCopyStreams,
    npmPgCursor,
    npmPgFormat,
    npmPgNative,
    npmPgPromiseConnection,
    npmPgPromise,
    npmPgTransport,
    npmPg,
    npmPgliteTemplate,
    npmPglite,
    npmPinecone,
    npmPinoTransport,
    npmPiscina,
    npmPlaid,
    npmPlanetscaleDatabase,
    npmPm2,
    npmPostgresConnection,
    npmPostgres,
    npmPrestoClient,
    npmPrisma,
    npmPromiseSpawn,
    npmProtobufjs,
    npmPug,
    npmPuka,
    npmPuppeteer,
    npmPureRand,
    npmPusher,
    npmPwd,
    npmQs,
    npmRandomInt,
    npmRandomJs,
    npmRandom,
    npmRazorpay,
    npmReactNative,
    npmReactRouter,
    npmRealm,
    npmRedisAuth,
    npmRedisConnection,
    npmRedis,
    npmRemixCookies,
    npmRemixRun,
    npmRemoteExec,
    npmRequestCredentials,
    npmResend,
    npmRethinkdb,
    npmRipemd160,
    npmSafeCompare,
    npmSafeEval,
    npmSails,
    npmSandboxjs,
    npmSaxonJs,
    npmScryptJs,
    npmScryptPbkdf,
    npmSeedrandom,
    npmSeleniumWebdriver,
    npmSelfsigned,
    npmSendgridMail,
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
    npmShopifyApi,
    npmShopifyGraphql,
    npmShortid,
    npmSimpleCryptoJs,
    npmSimpleGit,
    npmSimpleOauth2,
    npmSimpleSsh,
    npmSimplewebauthn,
    npmSjclKeys,
    npmSjcl,
    npmSlackBolt,
    npmSlackWebApi,
    npmSlonikSqlTagRaw,
    npmSlonik,
    npmSnowflakeSdk,
    npmSocketIo,
    npmSparkMd5,
    npmSpeakeasy,
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
    npmSshKeygen,
    npmSsh2Credentials,
    npmSsh2Promise,
    npmSsh2SftpClient,
    npmSsh2,
    npmSshpk,
    npmStompjs,
    npmStorageHooks,
    npmStore2,
    npmStringHash,
    npmStripe,
    npmSupabaseJs,
    npmSuperagent,
    npmSuperstruct,
    npmSurrealdb,
    npmSval,
    npmSveltekit,
    npmSwig,
    npmTauriPluginSql,
    npmTediousConnection,
    npmTedious,
    npmTeenProcess,
    npmTelegraf,
    npmTelejson,
    npmTinyCsrf,
    npmTinyHashesMd5,
    npmTinyHashesSha1,
    npmTinyHashes,
    npmTinyexec,
    npmTrinoClient,
    npmTrpc,
    npmTsMd5,
    npmTweetnaclKeys,
    npmTweetnacl,
    npmTwig,
    npmTwilio,
    npmTwinBcrypt,
    npmTypeboxValue,
    npmTypebox,
    npmTypeormConnection,
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
    npmViemAccounts,
    npmVm2,
    npmVscode,
    npmVueRouter,
    npmVue,
    npmWaSqlite,
    npmWatermelondb,
    npmWebPush,
    npmWeb3,
    npmWs,
    npmXmlCryptoReferences,
    npmXmlCrypto,
    npmXml2json,
    npmXpathHtml,
    npmXpathJs,
    npmXpath,
    npmXxteaNode,
    npmYamlFrontMatter,
    npmYargs,
    npmYup,
    npmZapatos,
    npmZod,
    npmZx,
    webAstroGlobal,
    webBunHash,
    webBunPassword,
    webBytes,
    webCloudflareSql,
    webCodeEvaluation,
    webDenoStdCrypto,
    webDenoStdHash,
    webDocumentCookie,
    webFetchRequest,
    webGraphqlRequests,
    webHeaders,
    webLanguage,
    webModuleLoading,
    webMsxml,
    webNitroGlobals,
    webRandomness,
    webRuntimes,
    webStorage,
    webSubtleKeys,
    webTextDecoding,
    webViewEngines,
    webWebCrypto,
    webWindow,
    webXpath,
  ];
}
