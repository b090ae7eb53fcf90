import { describe, expect, it } from 'vitest';
import { Linter } from 'eslint';
import bulwark from '../../src/index.ts';

function messages(code: string): readonly (string | undefined)[] {
  return new Linter()
    .verify(code, {
      plugins: { bulwark },
      rules: { 'bulwark/no-insecure-tls': ['error', { report: 'potential' }] },
    })
    .map(({ messageId }) => messageId);
}

describe('tables of packages that connect', () => {
  it.each([
    [
      '@grpc/grpc-js',
      "import * as grpc from '@grpc/grpc-js'; server.bindAsync(address, grpc.ServerCredentials.createInsecure(), f);",
      'cleartext',
    ],
    [
      'mssql',
      "import sql from 'mssql'; await sql.connect({ server: 'db.example', options: { encrypt: false } });",
      'cleartext',
    ],
    [
      'mssql',
      "import { ConnectionPool } from 'mssql'; f(new ConnectionPool({ server: 'db.example', encrypt: false }));",
      'cleartext',
    ],
    [
      'tedious',
      "import { Connection } from 'tedious'; f(new Connection({ server: 'db.example', options: { encrypt: false } }));",
      'cleartext',
    ],
    [
      'postgres',
      "import postgres from 'postgres'; f(postgres('postgres://db.example/x', { ssl: 'require' }));",
      'unverifiedCertificate',
    ],
    ['pg', "import { Pool } from 'pg'; f(new Pool({ host: 'db.example', ssl: false }));", 'cleartext'],
    [
      'mongodb',
      "import { MongoClient } from 'mongodb'; f(new MongoClient('mongodb://db.example/x', { tls: false }));",
      'cleartext',
    ],
    [
      'mongoose',
      "import mongoose from 'mongoose'; mongoose.connect('mongodb://db.example/x', { ssl: false });",
      'cleartext',
    ],
    [
      'basic-ftp',
      "import { Client } from 'basic-ftp'; new Client().access({ host: 'ftp.example', secure: false });",
      'cleartext',
    ],
    [
      'kafkajs',
      "import { Kafka } from 'kafkajs'; f(new Kafka({ brokers: ['kafka.example:9092'], sasl: { mechanism: 'plain' } }));",
      'cleartext',
    ],
    [
      'nodemailer',
      "import { createTransport } from 'nodemailer'; createTransport({ host: 'smtp.example', secure: false });",
      'cleartext',
    ],
    [
      'electron',
      "import { session } from 'electron'; session.defaultSession.setCertificateVerifyProc((r, done) => done(0));",
      'trustsAll',
    ],
    [
      'electron',
      "import { app } from 'electron'; app.commandLine.appendSwitch('ignore-certificate-errors');",
      'trustsAll',
    ],
    ['superagent', "import superagent from 'superagent'; superagent.get(u).disableTLSCerts();", 'trustsAll'],
  ])('%s: %s', (_, code, expected) => {
    expect(messages(code)).toEqual([expected]);
  });

  it.each([
    ["import { Pool } from 'pg'; f(new Pool({ host: 'localhost', ssl: false }));"],
    [
      "import { Kafka } from 'kafkajs'; f(new Kafka({ brokers: ['kafka.example:9092'], ssl: true, sasl: { mechanism: 'plain' } }));",
    ],
    ["import { Kafka } from 'kafkajs'; f(new Kafka({ brokers: ['kafka.example:9092'] }));"],
    [
      "import { createTransport } from 'nodemailer'; createTransport({ host: 'smtp.example', secure: false, requireTLS: true });",
    ],
    ["import { credentials } from './own'; f(credentials.createInsecure());"],
    ["import sql from 'mssql'; await sql.connect({ server: 'localhost', options: { encrypt: false } });"],
    ["import sql from 'mssql'; await sql.connect({ server: 'db.example', options: { encrypt: true } });"],
    ["import postgres from 'postgres'; f(postgres('postgres://db.example/x', { ssl: 'verify-full' }));"],
    ["import postgres from 'postgres'; f(postgres('postgres://localhost/x', { ssl: 'require' }));"],
    ["import { app } from 'electron'; app.commandLine.appendSwitch('disable-gpu');"],
  ])('are silent on %s', (code) => {
    expect(messages(code)).toEqual([]);
  });
});
