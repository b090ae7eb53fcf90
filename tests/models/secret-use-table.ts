/** By module: code that gives a constant where a secret is expected, and its twin where none is. */
export const secretUses: Readonly<Record<string, readonly (readonly [uses: string, other: string])[]>> = {
  'fast-jwt': [
    [
      "import { createSigner } from 'fast-jwt'; createSigner({ key: 'own key' });",
      "import { createSigner } from 'fast-jwt'; createSigner({ kid: 'own key' });",
    ],
  ],
  'jwt-encode': [
    [
      "import sign from 'jwt-encode'; sign({}, 'own key');",
      "import sign from 'jwt-encode'; sign('own key', key);",
    ],
  ],
  '@tsndr/cloudflare-worker-jwt': [
    [
      "import jwt from '@tsndr/cloudflare-worker-jwt'; jwt.sign({}, 'own key');",
      "import jwt from '@tsndr/cloudflare-worker-jwt'; jwt.decode('own key');",
    ],
  ],
  'hono/jwt': [
    [
      "import { sign } from 'hono/jwt'; sign({}, 'own key');",
      "import { decode } from 'hono/jwt'; decode('own key', 'own key');",
    ],
  ],
  jsrsasign: [
    [
      "import { KJUR } from 'jsrsasign'; KJUR.jws.JWS.sign('HS256', h, p, 'own key');",
      "import { KJUR } from 'jsrsasign'; KJUR.jws.JWS.parse('own key');",
    ],
  ],
  'next-auth/jwt': [
    [
      "import { getToken } from 'next-auth/jwt'; getToken({ req, secret: 'own key' });",
      "import { getToken } from 'next-auth/jwt'; getToken({ req, cookieName: 'own key' });",
    ],
  ],
  'next-auth': [
    [
      "import NextAuth from 'next-auth'; NextAuth({ secret: 'own key' });",
      "import NextAuth from 'next-auth'; NextAuth({ basePath: 'own key' });",
    ],
  ],
  '@auth/core': [
    [
      "import { Auth } from '@auth/core'; Auth(request, { secret: 'own key' });",
      "import { Auth } from '@auth/core'; Auth(request, { basePath: 'own key' });",
    ],
  ],
  'next-auth/providers/github': [
    [
      "import GitHub from 'next-auth/providers/github'; GitHub({ clientSecret: 'own key' });",
      "import GitHub from 'next-auth/providers/github'; GitHub({ clientId: 'own key' });",
    ],
  ],
  'better-auth': [
    [
      "import { betterAuth } from 'better-auth'; betterAuth({ secret: 'own key' });",
      "import { betterAuth } from 'better-auth'; betterAuth({ appName: 'own key' });",
    ],
    [
      "import { betterAuth } from 'better-auth'; betterAuth({ socialProviders: { github: { clientSecret: 'own key' } } });",
      "import { betterAuth } from 'better-auth'; betterAuth({ socialProviders: { github: { clientId: 'own key' } } });",
    ],
  ],
  koa: [
    [
      "const Koa = require('koa'); const app = new Koa(); app.keys = ['own key'];",
      "const Koa = require('koa'); const app = new Koa(); app.env = 'own key';",
    ],
  ],
  cookies: [
    [
      "const Cookies = require('cookies'); new Cookies(req, res, { keys: ['own key'] });",
      "const Cookies = require('cookies'); new Cookies(req, res, { secure: 'own key' });",
    ],
  ],
  keygrip: [
    [
      "const Keygrip = require('keygrip'); new Keygrip(['own key']);",
      "const Keygrip = require('keygrip'); new Keygrip(keys, 'own key');",
    ],
  ],
  'iron-session': [
    [
      "import { getIronSession } from 'iron-session'; getIronSession(req, res, { password: 'own key' });",
      "import { getIronSession } from 'iron-session'; getIronSession(req, res, { cookieName: 'own key' });",
    ],
    [
      "import { sealData } from 'iron-session'; sealData(d, { password: 'own key' });",
      "import { sealData } from 'iron-session'; sealData('own key', options);",
    ],
  ],
  h3: [
    [
      "import { useSession } from 'h3'; useSession(event, { password: 'own key' });",
      "import { useSession } from 'h3'; useSession(event, { name: 'own key' });",
    ],
  ],
  '@remix-run/node': [
    [
      "import { createCookie } from '@remix-run/node'; createCookie('a', { secrets: ['own key'] });",
      "import { createCookie } from '@remix-run/node'; createCookie('own key', { path: '/' });",
    ],
    [
      "import { createCookieSessionStorage } from '@remix-run/node'; createCookieSessionStorage({ cookie: { secrets: ['own key'] } });",
      "import { createCookieSessionStorage } from '@remix-run/node'; createCookieSessionStorage({ cookie: { name: 'own key' } });",
    ],
  ],
  'hono/cookie': [
    [
      "import { setSignedCookie } from 'hono/cookie'; setSignedCookie(c, 'a', 'v', 'own key');",
      "import { setSignedCookie } from 'hono/cookie'; setSignedCookie(c, 'a', 'own key', key);",
    ],
  ],
  'csrf-csrf': [
    [
      "import { doubleCsrf } from 'csrf-csrf'; doubleCsrf({ getSecret: () => 'own key' });",
      "import { doubleCsrf } from 'csrf-csrf'; doubleCsrf({ cookieName: 'own key' });",
    ],
  ],
  'tiny-csrf': [
    [
      "const csrf = require('tiny-csrf'); csrf('own key');",
      "const csrf = require('other-csrf'); csrf('own key');",
    ],
  ],
  '@hapi/iron': [
    [
      "const Iron = require('@hapi/iron'); Iron.seal(o, 'own key', Iron.defaults);",
      "const Iron = require('@hapi/iron'); Iron.seal('own key', key, Iron.defaults);",
    ],
  ],
  '@hapi/hapi': [
    [
      "const Hapi = require('@hapi/hapi'); const server = Hapi.server(); server.auth.strategy('a', 'cookie', { cookie: { password: 'own key' } });",
      "const Hapi = require('@hapi/hapi'); const server = Hapi.server(); server.auth.strategy('a', 'cookie', { cookie: { name: 'own key' } });",
    ],
    [
      "const Hapi = require('@hapi/hapi'); const server = Hapi.server(); server.auth.strategy('a', 'bell', { clientSecret: 'own key' });",
      "const Hapi = require('@hapi/hapi'); const server = Hapi.server(); server.auth.strategy('a', 'bell', { clientId: 'own key' });",
    ],
    [
      "const Hapi = require('@hapi/hapi'); const server = Hapi.server(); server.auth.strategy('a', 'jwt', { key: 'own key' });",
      "const Hapi = require('@hapi/hapi'); const server = Hapi.server(); server.auth.strategy('own key', 'jwt', { validate });",
    ],
    [
      "const Hapi = require('@hapi/hapi'); const server = Hapi.server(); server.register({ plugin, options: { cookieOptions: { password: 'own key' } } });",
      "const Hapi = require('@hapi/hapi'); const server = Hapi.server(); server.register({ plugin, options: { name: 'own key' } });",
    ],
  ],
  fastify: [
    [
      "const app = require('fastify')(); app.register(require('@fastify/jwt'), { secret: 'own key' });",
      "const app = require('fastify')(); app.register(require('@fastify/jwt'), { namespace: 'own key' });",
    ],
  ],
  'node:crypto': [
    [
      "require('crypto').scryptSync('own key', salt, 32);",
      "require('crypto').scryptSync(password, salt, 32, 'own key');",
    ],
    [
      "require('crypto').hkdfSync('sha256', 'own key', salt, info, 32);",
      "require('crypto').hkdfSync('sha256', key, salt, 'own key', 32);",
    ],
    [
      "require('crypto').sign('sha256', d, { key, passphrase: 'own key' });",
      "require('crypto').sign('sha256', 'own key', key);",
    ],
    [
      "require('crypto').createSign('sha256').update('a').sign({ key, passphrase: 'own key' });",
      "require('crypto').createSign('sha256').update('own key').sign(key);",
    ],
    [
      "require('crypto').privateDecrypt({ key, passphrase: 'own key' }, d);",
      "require('crypto').publicDecrypt({ key, passphrase: 'own key' }, d);",
    ],
  ],
  'the web': [
    [
      "crypto.subtle.importKey('raw', new TextEncoder().encode('own key'), 'HKDF', false, ['deriveKey']);",
      "crypto.subtle.importKey('spki', new TextEncoder().encode('own key'), a, false, ['verify']);",
    ],
    [
      "crypto.subtle.importKey('jwk', { kty: 'oct', k: 'own key' }, a, false, u);",
      "crypto.subtle.importKey('jwk', { kty: 'EC', x: 'own key' }, a, false, u);",
    ],
  ],
  'crypto-js': [
    [
      "require('crypto-js').Blowfish.encrypt(x, 'own key');",
      "require('crypto-js').Blowfish.encrypt('own key', k);",
    ],
    ["require('crypto-js').HmacSHA3(x, 'own key');", "require('crypto-js').HmacSHA3('own key', k);"],
    [
      "require('crypto-js').PBKDF2('own key', salt);",
      "require('crypto-js').PBKDF2(password, salt, 'own key');",
    ],
  ],
  'crypto-js/aes': [
    [
      "import AES from 'crypto-js/aes'; AES.encrypt(x, 'own key');",
      "import AES from 'crypto-js/aes'; AES.encrypt('own key', k);",
    ],
  ],
  sjcl: [
    [
      "const sjcl = require('sjcl'); sjcl.encrypt('own key', x);",
      "const sjcl = require('sjcl'); sjcl.encrypt(key, 'own key');",
    ],
  ],
  'aes-js': [
    [
      "const aes = require('aes-js'); new aes.ModeOfOperation.ctr(aes.utils.utf8.toBytes('own key'));",
      "const aes = require('aes-js'); new aes.ModeOfOperation.ctr(key, 'own key');",
    ],
  ],
  cryptr: [
    [
      "const Cryptr = require('cryptr'); new Cryptr('own key');",
      "const Cryptr = require('cryptr'); new Cryptr(key).encrypt('own key');",
    ],
  ],
  'simple-crypto-js': [
    [
      "import SimpleCrypto from 'simple-crypto-js'; new SimpleCrypto('own key');",
      "import SimpleCrypto from 'simple-crypto-js'; new SimpleCrypto(key).encrypt('own key');",
    ],
  ],
  tweetnacl: [
    [
      "const nacl = require('tweetnacl'); const u = require('tweetnacl-util'); nacl.secretbox(m, n, u.decodeUTF8('own key'));",
      "const nacl = require('tweetnacl'); const u = require('tweetnacl-util'); nacl.secretbox(u.decodeUTF8('own key'), n, k);",
    ],
  ],
  'libsodium-wrappers': [
    [
      "const sodium = require('libsodium-wrappers'); sodium.crypto_secretbox_easy(m, n, sodium.from_string('own key'));",
      "const sodium = require('libsodium-wrappers'); sodium.crypto_secretbox_easy('own key', n, k);",
    ],
  ],
  openpgp: [
    [
      "const openpgp = require('openpgp'); openpgp.decryptKey({ privateKey, passphrase: 'own key' });",
      "const openpgp = require('openpgp'); openpgp.decryptKey({ privateKey, comment: 'own key' });",
    ],
    [
      "const openpgp = require('openpgp'); openpgp.encrypt({ message, passwords: ['own key'] });",
      "const openpgp = require('openpgp'); openpgp.encrypt({ message, format: 'own key' });",
    ],
  ],
  'node-forge': [
    [
      "const forge = require('node-forge'); forge.cipher.createCipher('AES-GCM', 'own key');",
      "const forge = require('node-forge'); forge.cipher.createCipher('own key', k);",
    ],
    [
      "const forge = require('node-forge'); forge.hmac.create().start('sha256', 'own key');",
      "const forge = require('node-forge'); forge.hmac.create().start('own key', k);",
    ],
    [
      "const forge = require('node-forge'); forge.pkcs5.pbkdf2('own key', salt, n, 32);",
      "const forge = require('node-forge'); forge.pkcs5.pbkdf2(password, salt, n, 'own key');",
    ],
    [
      "const forge = require('node-forge'); forge.pki.decryptRsaPrivateKey(pem, 'own key');",
      "const forge = require('node-forge'); forge.pki.decryptRsaPrivateKey('own key', pw);",
    ],
  ],
  'passport-oauth2': [
    [
      "const { Strategy } = require('passport-google-oauth20'); new Strategy({ clientID, clientSecret: 'own key' }, f);",
      "const { Strategy } = require('passport-google-oauth20'); new Strategy({ clientID: 'own key', clientSecret }, f);",
    ],
    [
      "const TwitterStrategy = require('passport-twitter').Strategy; new TwitterStrategy({ consumerSecret: 'own key' }, f);",
      "const TwitterStrategy = require('passport-twitter').Strategy; new TwitterStrategy({ consumerKey: 'own key' }, f);",
    ],
  ],
  'openid-client': [
    [
      "const { Issuer } = require('openid-client'); const issuer = new Issuer({}); new issuer.Client({ client_secret: 'own key' });",
      "const { Issuer } = require('openid-client'); const issuer = new Issuer({}); new issuer.Client({ client_id: 'own key' });",
    ],
    [
      "import { discovery } from 'openid-client'; discovery(server, id, 'own key');",
      "import { discovery } from 'openid-client'; discovery(server, 'own key', secret);",
    ],
  ],
  'simple-oauth2': [
    [
      "const { AuthorizationCode } = require('simple-oauth2'); new AuthorizationCode({ client: { secret: 'own key' } });",
      "const { AuthorizationCode } = require('simple-oauth2'); new AuthorizationCode({ client: { id: 'own key' } });",
    ],
  ],
  'google-auth-library': [
    [
      "const { OAuth2Client } = require('google-auth-library'); new OAuth2Client(id, 'own key');",
      "const { OAuth2Client } = require('google-auth-library'); new OAuth2Client('own key', secret);",
    ],
    [
      "const { JWT } = require('google-auth-library'); new JWT({ email, key: 'own key' });",
      "const { JWT } = require('google-auth-library'); new JWT({ email: 'own key', key });",
    ],
    [
      "const { GoogleAuth } = require('google-auth-library'); new GoogleAuth({ credentials: { private_key: 'own key' } });",
      "const { GoogleAuth } = require('google-auth-library'); new GoogleAuth({ credentials: { client_email: 'own key' } });",
    ],
  ],
  googleapis: [
    [
      "const { google } = require('googleapis'); new google.auth.OAuth2(id, 'own key', url);",
      "const { google } = require('googleapis'); new google.auth.OAuth2('own key', secret, url);",
    ],
  ],
  grant: [
    [
      "const grant = require('grant'); grant({ google: { secret: 'own key' } });",
      "const grant = require('grant'); grant({ google: { key: 'own key' } });",
    ],
  ],
  'keycloak-connect': [
    [
      "const Keycloak = require('keycloak-connect'); new Keycloak({}, { credentials: { secret: 'own key' } });",
      "const Keycloak = require('keycloak-connect'); new Keycloak({}, { realm: 'own key' });",
    ],
  ],
  '@azure/msal-node': [
    [
      "const { ConfidentialClientApplication } = require('@azure/msal-node'); new ConfidentialClientApplication({ auth: { clientSecret: 'own key' } });",
      "const { ConfidentialClientApplication } = require('@azure/msal-node'); new ConfidentialClientApplication({ auth: { clientId: 'own key' } });",
    ],
  ],
  auth0: [
    [
      "const { ManagementClient } = require('auth0'); new ManagementClient({ clientSecret: 'own key' });",
      "const { ManagementClient } = require('auth0'); new ManagementClient({ clientId: 'own key' });",
    ],
  ],
  'express-openid-connect': [
    [
      "const { auth } = require('express-openid-connect'); auth({ secret: 'own key' });",
      "const { auth } = require('express-openid-connect'); auth({ clientID: 'own key' });",
    ],
  ],
  'firebase/auth': [
    [
      "import { signInWithEmailAndPassword } from 'firebase/auth'; signInWithEmailAndPassword(a, e, 'own key');",
      "import { signInWithEmailAndPassword } from 'firebase/auth'; signInWithEmailAndPassword(a, 'own key', p);",
    ],
  ],
  'pg-promise': [
    [
      "const pgp = require('pg-promise')(); pgp({ password: 'pw' });",
      "const pgp = require('pg-promise')(); pgp({ user: 'pw' });",
    ],
  ],
  postgres: [
    [
      "import postgres from 'postgres'; postgres({ host, password: 'pw' });",
      "import postgres from 'postgres'; postgres({ host: 'pw' });",
    ],
  ],
  tedious: [
    [
      "const { Connection } = require('tedious'); new Connection({ authentication: { options: { password: 'pw' } } });",
      "const { Connection } = require('tedious'); new Connection({ authentication: { options: { userName: 'pw' } } });",
    ],
  ],
  mssql: [
    [
      "const sql = require('mssql'); new sql.ConnectionPool({ password: 'pw' });",
      "const sql = require('mssql'); new sql.ConnectionPool({ server: 'pw' });",
    ],
  ],
  oracledb: [
    [
      "const db = require('oracledb'); db.getConnection({ password: 'pw' });",
      "const db = require('oracledb'); db.getConnection({ user: 'pw' });",
    ],
  ],
  mongodb: [
    [
      "const { MongoClient } = require('mongodb'); new MongoClient(url, { auth: { password: 'pw' } });",
      "const { MongoClient } = require('mongodb'); new MongoClient(url, { auth: { username: 'pw' } });",
    ],
  ],
  mongoose: [
    [
      "const mongoose = require('mongoose'); mongoose.connect(url, { user, pass: 'pw' });",
      "const mongoose = require('mongoose'); mongoose.connect(url, { user: 'pw' });",
    ],
  ],
  knex: [
    [
      "const knex = require('knex')({ client: 'pg', connection: { password: 'pw' } });",
      "const knex = require('knex')({ client: 'pg', connection: { user: 'pw' } });",
    ],
  ],
  typeorm: [
    [
      "import { DataSource } from 'typeorm'; new DataSource({ type: 'postgres', password: 'pw' });",
      "import { DataSource } from 'typeorm'; new DataSource({ type: 'postgres', username: 'pw' });",
    ],
  ],
  '@nestjs/typeorm': [
    [
      "import { TypeOrmModule } from '@nestjs/typeorm'; TypeOrmModule.forRoot({ password: 'pw' });",
      "import { TypeOrmModule } from '@nestjs/typeorm'; TypeOrmModule.forRoot({ username: 'pw' });",
    ],
  ],
  '@mikro-orm/core': [
    [
      "import { MikroORM } from '@mikro-orm/core'; MikroORM.init({ password: 'pw' });",
      "import { MikroORM } from '@mikro-orm/core'; MikroORM.init({ user: 'pw' });",
    ],
  ],
  redis: [
    [
      "const redis = require('redis'); redis.createClient().auth('pw');",
      "const redis = require('redis'); redis.createClient().get('pw');",
    ],
  ],
  bull: [
    [
      "const Queue = require('bull'); new Queue('a', { redis: { password: 'pw' } });",
      "const Queue = require('bull'); new Queue('pw', { redis: { host: 'pw' } });",
    ],
  ],
  bullmq: [
    [
      "import { Queue } from 'bullmq'; new Queue('a', { connection: { password: 'pw' } });",
      "import { Queue } from 'bullmq'; new Queue('pw', { connection: { host: 'pw' } });",
    ],
  ],
  amqplib: [
    [
      "const amqp = require('amqplib'); amqp.connect({ password: 'pw' });",
      "const amqp = require('amqplib'); amqp.connect({ username: 'pw' });",
    ],
  ],
  mqtt: [
    [
      "const mqtt = require('mqtt'); mqtt.connect(url, { username, password: 'pw' });",
      "const mqtt = require('mqtt'); mqtt.connect(url, { username: 'pw' });",
    ],
  ],
  kafkajs: [
    [
      "const { Kafka } = require('kafkajs'); new Kafka({ sasl: { password: 'pw' } });",
      "const { Kafka } = require('kafkajs'); new Kafka({ sasl: { username: 'pw' } });",
    ],
  ],
  nats: [
    [
      "import { connect } from 'nats'; connect({ user, pass: 'pw' });",
      "import { connect } from 'nats'; connect({ user: 'pw' });",
    ],
  ],
  '@stomp/stompjs': [
    [
      "import { Client } from '@stomp/stompjs'; new Client({ connectHeaders: { passcode: 'pw' } });",
      "import { Client } from '@stomp/stompjs'; new Client({ connectHeaders: { login: 'pw' } });",
    ],
  ],
  'cassandra-driver': [
    [
      "const cassandra = require('cassandra-driver'); new cassandra.auth.PlainTextAuthProvider(u, 'pw');",
      "const cassandra = require('cassandra-driver'); new cassandra.auth.PlainTextAuthProvider('pw', p);",
    ],
    [
      "const { Client } = require('cassandra-driver'); new Client({ credentials: { password: 'pw' } });",
      "const { Client } = require('cassandra-driver'); new Client({ credentials: { username: 'pw' } });",
    ],
  ],
  'neo4j-driver': [
    [
      "const neo4j = require('neo4j-driver'); neo4j.auth.basic(u, 'pw');",
      "const neo4j = require('neo4j-driver'); neo4j.auth.basic('pw', p);",
    ],
  ],
  '@elastic/elasticsearch': [
    [
      "const { Client } = require('@elastic/elasticsearch'); new Client({ auth: { password: 'pw' } });",
      "const { Client } = require('@elastic/elasticsearch'); new Client({ auth: { username: 'pw' } });",
    ],
  ],
  influx: [
    [
      "const { InfluxDB } = require('influx'); new InfluxDB({ password: 'pw' });",
      "const { InfluxDB } = require('influx'); new InfluxDB({ username: 'pw' });",
    ],
  ],
  '@influxdata/influxdb-client': [
    [
      "import { InfluxDB } from '@influxdata/influxdb-client'; new InfluxDB({ url, token: 'pw' });",
      "import { InfluxDB } from '@influxdata/influxdb-client'; new InfluxDB({ url: 'pw' });",
    ],
  ],
  arangojs: [
    [
      "const { Database } = require('arangojs'); new Database({ auth: { password: 'pw' } });",
      "const { Database } = require('arangojs'); new Database({ auth: { username: 'pw' } });",
    ],
    [
      "const { Database } = require('arangojs'); new Database().useBasicAuth('root', 'pw');",
      "const { Database } = require('arangojs'); new Database().useBasicAuth('pw', p);",
    ],
  ],
  '@clickhouse/client': [
    [
      "import { createClient } from '@clickhouse/client'; createClient({ password: 'pw' });",
      "import { createClient } from '@clickhouse/client'; createClient({ username: 'pw' });",
    ],
  ],
  ldapjs: [
    [
      "const ldap = require('ldapjs'); ldap.createClient({ url }).bind(dn, 'pw', f);",
      "const ldap = require('ldapjs'); ldap.createClient({ url }).bind('pw', p, f);",
    ],
  ],
  ldapts: [
    [
      "import { Client } from 'ldapts'; new Client({ url }).bind(dn, 'pw');",
      "import { Client } from 'ldapts'; new Client({ url }).bind('pw', p);",
    ],
  ],
  nodemailer: [
    [
      "const mail = require('nodemailer'); mail.createTransport({ auth: { user, pass: 'pw' } });",
      "const mail = require('nodemailer'); mail.createTransport({ auth: { user: 'pw' } });",
    ],
    [
      "const mail = require('nodemailer'); mail.createTransport({ dkim: { privateKey: 'pw' } });",
      "const mail = require('nodemailer'); mail.createTransport({ dkim: { domainName: 'pw' } });",
    ],
  ],
  axios: [
    [
      "const axios = require('axios'); axios.get(url, { auth: { username, password: 'pw' } });",
      "const axios = require('axios'); axios.get(url, { auth: { username: 'pw' } });",
    ],
    [
      "const axios = require('axios'); axios.post(url, body, { auth: { username, password: 'pw' } });",
      "const axios = require('axios'); axios.post(url, { auth: { username, password: value } });",
    ],
    [
      "const axios = require('axios'); axios.create({ auth: { username, password: 'pw' } });",
      "const axios = require('axios'); axios.create({ baseURL: 'pw' });",
    ],
  ],
  got: [
    [
      "import got from 'got'; got(url, { username, password: 'pw' });",
      "import got from 'got'; got(url, { username: 'pw' });",
    ],
    [
      "import got from 'got'; got.get(url, { username, password: 'pw' });",
      "import got from 'got'; got.get(url, { username: 'pw' });",
    ],
  ],
  superagent: [
    [
      "const request = require('superagent'); request.get(url).auth('user', 'pw');",
      "const request = require('superagent'); request.get(url).auth('pw', p);",
    ],
  ],
  request: [
    [
      "const request = require('request'); request.get(url, { auth: { user, pass: 'pw' } });",
      "const request = require('request'); request.get(url, { auth: { user: 'pw' } });",
    ],
  ],
  needle: [
    [
      "const needle = require('needle'); needle.get(url, { username, password: 'pw' });",
      "const needle = require('needle'); needle.get(url, { username: 'pw' });",
    ],
  ],
  'express-basic-auth': [
    [
      "const basicAuth = require('express-basic-auth'); basicAuth({ users: { admin: 'pw' } });",
      "const basicAuth = require('express-basic-auth'); basicAuth({ realm: 'pw' });",
    ],
  ],
  'aws-sdk': [
    [
      "const AWS = require('aws-sdk'); AWS.config.update({ secretAccessKey: 'own key' });",
      "const AWS = require('aws-sdk'); AWS.config.update({ region: 'own key' });",
    ],
    [
      "const AWS = require('aws-sdk'); new AWS.S3({ secretAccessKey: 'own key' });",
      "const AWS = require('aws-sdk'); new AWS.S3({ region: 'own key' });",
    ],
    [
      "const AWS = require('aws-sdk'); new AWS.Credentials('AKIA', 'own key');",
      "const AWS = require('aws-sdk'); new AWS.Credentials('own key', secret);",
    ],
  ],
  '@aws-sdk/client-s3': [
    [
      "import { S3Client } from '@aws-sdk/client-s3'; new S3Client({ credentials: { accessKeyId, secretAccessKey: 'own key' } });",
      "import { S3Client } from '@aws-sdk/client-s3'; new S3Client({ region: 'own key' });",
    ],
  ],
  aws4: [
    [
      "const aws4 = require('aws4'); aws4.sign(options, { accessKeyId, secretAccessKey: 'own key' });",
      "const aws4 = require('aws4'); aws4.sign(options, { accessKeyId: 'own key' });",
    ],
  ],
  'aws-amplify': [
    [
      "import { Auth } from 'aws-amplify'; Auth.signIn(user, 'pw');",
      "import { Auth } from 'aws-amplify'; Auth.signIn('pw', p);",
    ],
  ],
  '@azure/storage-blob': [
    [
      "import { StorageSharedKeyCredential } from '@azure/storage-blob'; new StorageSharedKeyCredential(account, 'own key');",
      "import { StorageSharedKeyCredential } from '@azure/storage-blob'; new StorageSharedKeyCredential('own key', key);",
    ],
    [
      "import { BlobServiceClient } from '@azure/storage-blob'; BlobServiceClient.fromConnectionString('own key');",
      "import { BlobServiceClient } from '@azure/storage-blob'; new BlobServiceClient('own key');",
    ],
  ],
  '@azure/core-auth': [
    [
      "import { AzureKeyCredential } from '@azure/core-auth'; new AzureKeyCredential('own key');",
      "import { AzureKeyCredential } from './own'; new AzureKeyCredential('own key');",
    ],
  ],
  '@azure/identity': [
    [
      "import { ClientSecretCredential } from '@azure/identity'; new ClientSecretCredential(t, c, 'own key');",
      "import { ClientSecretCredential } from '@azure/identity'; new ClientSecretCredential('own key', c, s);",
    ],
    [
      "import { UsernamePasswordCredential } from '@azure/identity'; new UsernamePasswordCredential(t, c, u, 'own key');",
      "import { UsernamePasswordCredential } from '@azure/identity'; new UsernamePasswordCredential(t, c, 'own key', p);",
    ],
  ],
  '@azure/cosmos': [
    [
      "import { CosmosClient } from '@azure/cosmos'; new CosmosClient({ endpoint, key: 'own key' });",
      "import { CosmosClient } from '@azure/cosmos'; new CosmosClient({ endpoint: 'own key' });",
    ],
  ],
  '@google-cloud/storage': [
    [
      "import { Storage } from '@google-cloud/storage'; new Storage({ credentials: { private_key: 'own key' } });",
      "import { Storage } from '@google-cloud/storage'; new Storage({ credentials: { client_email: 'own key' } });",
    ],
  ],
  'firebase-admin': [
    [
      "const admin = require('firebase-admin'); admin.credential.cert({ privateKey: 'own key' });",
      "const admin = require('firebase-admin'); admin.credential.cert({ projectId: 'own key' });",
    ],
  ],
  'firebase-admin/app': [
    [
      "import { cert } from 'firebase-admin/app'; cert({ privateKey: 'own key' });",
      "import { cert } from 'firebase-admin/app'; cert({ projectId: 'own key' });",
    ],
  ],
  cloudinary: [
    [
      "const { v2: cloudinary } = require('cloudinary'); cloudinary.config({ api_secret: 'own key' });",
      "const { v2: cloudinary } = require('cloudinary'); cloudinary.config({ cloud_name: 'own key' });",
    ],
  ],
  minio: [
    [
      "const Minio = require('minio'); new Minio.Client({ accessKey, secretKey: 'own key' });",
      "const Minio = require('minio'); new Minio.Client({ accessKey: 'own key' });",
    ],
  ],
  stripe: [
    [
      "const stripe = require('stripe')('own key');",
      "const stripe = require('stripe')(key, { apiVersion: 'own key' });",
    ],
  ],
  twilio: [
    [
      "const twilio = require('twilio')(sid, 'own key');",
      "const twilio = require('twilio')('own key', token);",
    ],
  ],
  '@sendgrid/mail': [
    [
      "const sg = require('@sendgrid/mail'); sg.setApiKey('own key');",
      "const sg = require('@sendgrid/mail'); sg.setSubstitutionWrappers('own key');",
    ],
  ],
  openai: [
    [
      "import OpenAI from 'openai'; new OpenAI({ apiKey: 'own key' });",
      "import OpenAI from 'openai'; new OpenAI({ organization: 'own key' });",
    ],
  ],
  '@anthropic-ai/sdk': [
    [
      "import Anthropic from '@anthropic-ai/sdk'; new Anthropic({ apiKey: 'own key' });",
      "import Anthropic from '@anthropic-ai/sdk'; new Anthropic({ baseURL: 'own key' });",
    ],
  ],
  '@google/generative-ai': [
    [
      "import { GoogleGenerativeAI } from '@google/generative-ai'; new GoogleGenerativeAI('own key');",
      "import { GoogleGenerativeAI } from './own'; new GoogleGenerativeAI('own key');",
    ],
  ],
  '@google/genai': [
    [
      "import { GoogleGenAI } from '@google/genai'; new GoogleGenAI({ apiKey: 'own key' });",
      "import { GoogleGenAI } from '@google/genai'; new GoogleGenAI({ project: 'own key' });",
    ],
  ],
  '@octokit/rest': [
    [
      "import { Octokit } from '@octokit/rest'; new Octokit({ auth: 'own key' });",
      "import { Octokit } from '@octokit/rest'; new Octokit({ userAgent: 'own key' });",
    ],
  ],
  '@slack/web-api': [
    [
      "import { WebClient } from '@slack/web-api'; new WebClient('own key');",
      "import { WebClient } from '@slack/web-api'; new WebClient(token, { slackApiUrl: 'own key' });",
    ],
  ],
  '@slack/bolt': [
    [
      "import { App } from '@slack/bolt'; new App({ signingSecret: 'own key' });",
      "import { App } from '@slack/bolt'; new App({ clientId: 'own key' });",
    ],
  ],
  'discord.js': [
    [
      "const { Client } = require('discord.js'); const client = new Client({}); client.login('own key');",
      "const { Client } = require('discord.js'); const client = new Client({}); client.emit('own key');",
    ],
  ],
  'node-telegram-bot-api': [
    [
      "const Bot = require('node-telegram-bot-api'); new Bot('own key', {});",
      "const Bot = require('node-telegram-bot-api'); new Bot(token, { baseApiUrl: 'own key' });",
    ],
  ],
  telegraf: [
    [
      "import { Telegraf } from 'telegraf'; new Telegraf('own key');",
      "import { Telegraf } from 'telegraf'; new Telegraf(token).command('own key');",
    ],
  ],
  grammy: [
    [
      "import { Bot } from 'grammy'; new Bot('own key');",
      "import { Bot } from 'grammy'; new Bot(token).command('own key');",
    ],
  ],
  'mailgun-js': [
    [
      "const mailgun = require('mailgun-js')({ apiKey: 'own key' });",
      "const mailgun = require('mailgun-js')({ domain: 'own key' });",
    ],
  ],
  'mailgun.js': [
    [
      "import Mailgun from 'mailgun.js'; new Mailgun(f).client({ username, key: 'own key' });",
      "import Mailgun from 'mailgun.js'; new Mailgun(f).client({ username: 'own key' });",
    ],
  ],
  resend: [
    [
      "import { Resend } from 'resend'; new Resend('own key');",
      "import { Resend } from './own'; new Resend('own key');",
    ],
  ],
  pusher: [
    [
      "const Pusher = require('pusher'); new Pusher({ appId, key, secret: 'own key' });",
      "const Pusher = require('pusher'); new Pusher({ appId, key: 'own key' });",
    ],
  ],
  razorpay: [
    [
      "const Razorpay = require('razorpay'); new Razorpay({ key_id, key_secret: 'own key' });",
      "const Razorpay = require('razorpay'); new Razorpay({ key_id: 'own key' });",
    ],
  ],
  '@paypal/checkout-server-sdk': [
    [
      "const paypal = require('@paypal/checkout-server-sdk'); new paypal.core.LiveEnvironment(id, 'own key');",
      "const paypal = require('@paypal/checkout-server-sdk'); new paypal.core.LiveEnvironment('own key', secret);",
    ],
  ],
  'paypal-rest-sdk': [
    [
      "const paypal = require('paypal-rest-sdk'); paypal.configure({ client_id, client_secret: 'own key' });",
      "const paypal = require('paypal-rest-sdk'); paypal.configure({ client_id: 'own key' });",
    ],
  ],
  braintree: [
    [
      "const braintree = require('braintree'); new braintree.BraintreeGateway({ privateKey: 'own key' });",
      "const braintree = require('braintree'); new braintree.BraintreeGateway({ publicKey: 'own key' });",
    ],
  ],
  plaid: [
    [
      "const { Configuration } = require('plaid'); new Configuration({ baseOptions: { headers: { 'PLAID-SECRET': 'own key' } } });",
      "const { Configuration } = require('plaid'); new Configuration({ baseOptions: { headers: { 'PLAID-CLIENT-ID': 'own key' } } });",
    ],
  ],
  '@shopify/shopify-api': [
    [
      "import { shopifyApi } from '@shopify/shopify-api'; shopifyApi({ apiSecretKey: 'own key' });",
      "import { shopifyApi } from '@shopify/shopify-api'; shopifyApi({ hostName: 'own key' });",
    ],
  ],
  'web-push': [
    [
      "const push = require('web-push'); push.setVapidDetails(s, pub, 'own key');",
      "const push = require('web-push'); push.setVapidDetails(s, 'own key', key);",
    ],
  ],
  '@pinecone-database/pinecone': [
    [
      "import { Pinecone } from '@pinecone-database/pinecone'; new Pinecone({ apiKey: 'own key' });",
      "import { Pinecone } from '@pinecone-database/pinecone'; new Pinecone({ controllerHostUrl: 'own key' });",
    ],
  ],
  ssh2: [
    [
      "const { Client } = require('ssh2'); new Client().connect({ username, password: 'pw' });",
      "const { Client } = require('ssh2'); new Client().connect({ username: 'pw' });",
    ],
  ],
  'node-ssh': [
    [
      "const { NodeSSH } = require('node-ssh'); new NodeSSH().connect({ username, password: 'pw' });",
      "const { NodeSSH } = require('node-ssh'); new NodeSSH().connect({ username: 'pw' });",
    ],
  ],
  'ssh2-sftp-client': [
    [
      "const Sftp = require('ssh2-sftp-client'); new Sftp().connect({ username, password: 'pw' });",
      "const Sftp = require('ssh2-sftp-client'); new Sftp().connect({ username: 'pw' });",
    ],
  ],
  'basic-ftp': [
    [
      "const ftp = require('basic-ftp'); new ftp.Client().access({ user, password: 'pw' });",
      "const ftp = require('basic-ftp'); new ftp.Client().access({ user: 'pw' });",
    ],
  ],
  dockerode: [
    [
      "const Docker = require('dockerode'); new Docker().pull(tag, { authconfig: { password: 'pw' } });",
      "const Docker = require('dockerode'); new Docker().pull(tag, { authconfig: { username: 'pw' } });",
    ],
  ],
  '@kubernetes/client-node': [
    [
      "const k8s = require('@kubernetes/client-node'); new k8s.KubeConfig().loadFromOptions({ users: [{ name: 'a', token: 'pw' }] });",
      "const k8s = require('@kubernetes/client-node'); new k8s.KubeConfig().loadFromOptions({ users: [{ name: 'pw' }] });",
    ],
  ],
  ethers: [
    [
      "import { Wallet } from 'ethers'; new Wallet('own key');",
      "import { Wallet } from 'ethers'; new Wallet(key).signMessage('own key');",
    ],
    [
      "import { ethers } from 'ethers'; ethers.Wallet.fromPhrase('own key');",
      "import { ethers } from 'ethers'; ethers.Wallet.createRandom('own key');",
    ],
  ],
  'viem/accounts': [
    [
      "import { privateKeyToAccount } from 'viem/accounts'; privateKeyToAccount('own key');",
      "import { toAccount } from 'viem/accounts'; toAccount('own key');",
    ],
    [
      "import { mnemonicToAccount } from 'viem/accounts'; mnemonicToAccount('own key');",
      "import { mnemonicToAccount } from 'viem/accounts'; mnemonicToAccount(words, { path: 'own key' });",
    ],
  ],
  web3: [
    [
      "import { Web3 } from 'web3'; const web3 = new Web3(url); web3.eth.accounts.wallet.add('own key');",
      "import { Web3 } from 'web3'; const web3 = new Web3(url); web3.eth.accounts.recover('own key');",
    ],
  ],
};
