/** What a package is for. Those that build SQL for a living, and whole applications, are counted apart. */
export type PackageGroup = 'library' | 'database' | 'application';

/** A published package of which the source is linted, at one version. */
export interface CorpusPackage {
  readonly name: string;
  readonly version: string;
  readonly group: PackageGroup;
  /** Files and folders that hold the source; the rest is built from it, or is about it. */
  readonly source: readonly string[];
}

function library(name: string, version: string, ...source: readonly string[]): CorpusPackage {
  return { name, version, group: 'library', source };
}

function database(name: string, version: string, ...source: readonly string[]): CorpusPackage {
  return { name, version, group: 'database', source };
}

/** Well-kept packages of every kind, as published. Versions are fixed, so that figures can be compared. */
export const corpus: readonly CorpusPackage[] = [
  // Servers and what they are made of
  library('express', '5.3.0', 'lib'),
  library('fastify', '5.12.8', 'lib', 'fastify.js'),
  library('koa', '3.3.0', 'lib'),
  library('hono', '4.13.19', 'dist'),
  library('helmet', '8.3.0', 'index.mjs'),
  library('send', '1.2.1', 'index.js'),
  library('body-parser', '2.4.0', 'lib', 'index.js'),
  library('multer', '2.5.0', 'lib', 'storage', 'index.js'),
  library('socket.io', '4.8.4', 'dist'),
  library('ws', '8.23.0', 'lib'),
  library('@trpc/server', '11.25.2', 'src'),
  // Clients
  library('axios', '1.21.1', 'lib'),
  library('undici', '7.30.2', 'lib', 'index.js'),
  library('got', '14.6.6', 'dist'),
  library('nodemailer', '10.6.1', 'dist/cjs'),
  library('http-proxy', '1.18.1', 'lib'),
  library('openai', '6.49.0', 'src'),
  library('@slack/web-api', '8.2.0', 'dist'),
  library('msw', '2.15.0', 'src'),
  // Build tools and commands
  library('webpack', '5.112.2', 'lib'),
  library('eslint', '10.15.0', 'lib', 'bin', 'conf'),
  library('terser', '5.51.4', 'lib', 'tools'),
  library('postcss', '8.5.33', 'lib'),
  library('less', '4.9.1', 'lib'),
  library('svelte', '5.57.3', 'src'),
  library('npm', '11.21.2', 'lib', 'bin'),
  library('yargs', '18.2.0', 'build', 'lib'),
  library('commander', '14.0.3', 'lib'),
  library('mocha', '12.0.3', 'lib', 'bin'),
  library('nodemon', '3.1.14', 'lib', 'bin'),
  library('pm2', '7.0.4', 'lib'),
  library('execa', '9.6.1', 'lib'),
  library('shelljs', '0.10.0', 'src'),
  // Secrets, tokens, cookies, sessions
  library('jsonwebtoken', '9.0.3', 'lib', 'sign.js', 'verify.js', 'decode.js'),
  library('jose', '6.2.18', 'dist/webapi'),
  library('cookie-session', '2.1.1', 'index.js'),
  library('express-session', '1.19.0', 'session', 'index.js'),
  library('passport', '0.7.0', 'lib'),
  library('node-forge', '1.4.3', 'lib'),
  library('@noble/curves', '2.4.0', 'src'),
  library('@noble/hashes', '2.4.0', 'src'),
  // Texts and values
  library('lodash', '4.18.1', 'lodash.js', 'fp'),
  library('winston', '3.19.0', 'lib'),
  library('pino', '10.4.0', 'lib', 'pino.js'),
  library('ejs', '7.0.2', 'lib', 'bin'),
  library('sanitize-html', '2.17.5', 'index.js'),
  library('ajv', '8.20.0', 'lib'),
  library('zod', '4.6.7', 'src'),
  library('rxjs', '7.8.2', 'src'),
  // The browser
  library('preact', '11.2.0', 'src', 'compat/src', 'hooks/src', 'debug/src'),
  library('jquery', '4.0.0', 'src'),
  library('bootstrap', '5.3.9', 'js/src'),
  library('mobx', '7.1.3', 'src'),
  library('@reduxjs/toolkit', '2.14.0', 'src'),
  // Drivers, builders and mappers
  database('knex', '3.3.0', 'lib', 'bin'),
  database('sequelize', '6.37.8', 'lib'),
  database(
    'typeorm',
    '1.1.1',
    'driver',
    'query-builder',
    'schema-builder',
    'entity-manager',
    'repository',
    'persistence',
    'migration',
    'commands',
    'metadata',
    'metadata-builder',
    'find-options',
    'cache',
    'data-source',
    'query-runner',
  ),
  database('mongoose', '9.12.1', 'lib'),
  database('pg', '8.23.1', 'lib'),
  database('mysql2', '3.24.6', 'lib'),
  database('kysely', '0.28.19', 'dist/esm'),
  database('objection', '3.1.5', 'lib'),
  database('ioredis', '6.0.0', 'built'),
  // An application
  {
    name: 'ghost',
    version: '5.130.6',
    group: 'application',
    source: ['core/server', 'core/frontend', 'core/shared'],
  },
];

/** The package of this name. */
export function corpusPackage(name: string): CorpusPackage {
  const found = corpus.find((entry) => entry.name === name);
  if (!found) throw new Error(`The corpus has no package '${name}'.`);
  return found;
}
