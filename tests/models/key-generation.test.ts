import { describe, expect, it } from 'vitest';
import { reportedRules } from '../helpers/reported-rules.ts';

const RULE = 'bulwark/no-weak-key';

describe('tables of packages that make keys', () => {
  it.each([
    [
      'crypto',
      "import { generateKeyPairSync } from 'crypto'; generateKeyPairSync('rsa-pss', { modulusLength: 1024 });",
    ],
    [
      'crypto',
      "import { generateKeyPairSync } from 'crypto'; generateKeyPairSync('ec', { namedCurve: 'sect163k1' });",
    ],
    [
      'crypto',
      "import { generateKeyPairSync } from 'crypto'; generateKeyPairSync('dh', { group: 'modp2' });",
    ],
    ['crypto', "import { createDiffieHellmanGroup } from 'crypto'; createDiffieHellmanGroup('modp1');"],
    [
      'Web Crypto',
      "crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256', length: 64 }, true, ['sign']);",
    ],
    ['node-rsa', "import NodeRSA from 'node-rsa'; f(new NodeRSA({ b: 1024 }));"],
    ['node-rsa', "import NodeRSA from 'node-rsa'; const k = new NodeRSA(); k.generateKeyPair(1024);"],
    ['node-forge', "import forge from 'node-forge'; forge.pki.rsa.generateKeyPair(1024);"],
    ['node-forge', "import forge from 'node-forge'; forge.pki.rsa.generateKeyPair({ bits: 1024 });"],
    ['jsrsasign', "import { KEYUTIL } from 'jsrsasign'; KEYUTIL.generateKeypair('RSA', 1024);"],
    ['jsrsasign', "import { KEYUTIL } from 'jsrsasign'; KEYUTIL.generateKeypair('EC', 'secp192r1');"],
    ['elliptic', "const EC = require('elliptic').ec; const curve = new EC('p192');"],
    ['jsencrypt', "import JSEncrypt from 'jsencrypt'; f(new JSEncrypt({ default_key_size: 1024 }));"],
    ['keypair', "const keypair = require('keypair'); keypair({ bits: 1024 });"],
    ['selfsigned', "import selfsigned from 'selfsigned'; selfsigned.generate(a, { keySize: 1024 });"],
    ['pem', "import pem from 'pem'; pem.createCertificate({ keyBitsize: 1024 }, done);"],
    ['openpgp', "import * as openpgp from 'openpgp'; openpgp.generateKey({ type: 'rsa', rsaBits: 1024 });"],
    ['sshpk', "import sshpk from 'sshpk'; sshpk.generatePrivateKey('rsa', { bits: 1024 });"],
    ['ssh-keygen', "const keygen = require('ssh-keygen'); keygen({ bits: 1024 }, f);"],
    ['acme-client', "import acme from 'acme-client'; acme.crypto.createPrivateKey(1024);"],
    ['ursa', "const ursa = require('ursa'); ursa.generatePrivateKey(1024, 65537);"],
  ])('%s: %s', (_, code) => {
    expect(new Set(reportedRules(code))).toEqual(new Set([RULE]));
  });

  it.each([
    ["import { generateKeyPairSync } from './keys'; generateKeyPairSync('rsa', { modulusLength: 1024 });"],
    ["import NodeRSA from 'node-rsa'; f(new NodeRSA({ b: 2048 }));"],
    ["import sshpk from 'sshpk'; sshpk.generatePrivateKey('ecdsa', { bits: 256 });"],
    ["import acme from 'acme-client'; acme.crypto.createPrivateKey(4096);"],
    ["import forge from 'node-forge'; forge.pki.rsa.generateKeyPair();"],
    ["const EC = require('elliptic').ec; const curve = new EC('secp256k1');"],
    ["import selfsigned from 'selfsigned'; selfsigned.generate(a);"],
    ["import * as openpgp from 'openpgp'; openpgp.generateKey({ type: 'ecc' });"],
  ])('are silent on %s', (code) => {
    expect(reportedRules(code)).toEqual([]);
  });
});
