import { describe, expect, it } from 'vitest';
import { reportedRules } from '../helpers/reported-rules.ts';

const RULE = 'bulwark/no-weak-hash';

describe('tables of packages that hash', () => {
  it.each([
    ['crypto', "import { createHash } from 'node:crypto'; createHash('md5').update(x);"],
    ['crypto', "import { hash } from 'crypto'; f(hash('sha1', x));"],
    ['crypto', "import { Hash } from 'crypto'; f(new Hash('sha1'));"],
    ['crypto', "import { createHmac } from 'crypto'; f(createHmac('md5', k));"],
    ['crypto', "import { sign } from 'crypto'; f(sign('sha1', d, k));"],
    [
      'crypto',
      "import { generateKeyPairSync } from 'crypto'; f(generateKeyPairSync('rsa-pss', { hashAlgorithm: 'md5' }));",
    ],
    ['crypto', "import { webcrypto } from 'crypto'; f(webcrypto.subtle.digest('SHA-1', d));"],
    ['crypto', "import { publicEncrypt } from 'crypto'; f(publicEncrypt({ key, oaepHash: 'md5' }, d));"],
    ['Web Crypto', "globalThis.crypto.subtle.digest('SHA-1', d);"],
    ['Web Crypto', "self.crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-1' }, true, ['sign']);"],
    ['Web Crypto', "crypto.subtle.sign({ name: 'ECDSA', hash: { name: 'SHA-1' } }, k, d);"],
    [
      'Web Crypto',
      "crypto.subtle.importKey('pkcs8', k, { name: 'RSA-PSS', hash: 'SHA-1' }, false, ['sign']);",
    ],
    ['crypto-js', "import CryptoJS from 'crypto-js'; f(CryptoJS.SHA1(x));"],
    ['crypto-js', "const { HmacMD5 } = require('crypto-js'); f(HmacMD5(x, k));"],
    ['crypto-js', "import CryptoJS from 'crypto-js'; f(CryptoJS.algo.HMAC.create(CryptoJS.algo.SHA1, k));"],
    ['crypto-js', "import CryptoJS from 'crypto-js'; f(CryptoJS.algo.MD5.create().update(x));"],
    ['crypto-js/md5', "import md5 from 'crypto-js/md5'; f(md5(x));"],
    ['crypto-js/hmac-sha1', "const hmac = require('crypto-js/hmac-sha1'); f(hmac(x, k));"],
    ['md5', "const md5 = require('md5'); f(md5(x));"],
    ['blueimp-md5', "import md5 from 'blueimp-md5'; f(md5(x));"],
    ['sha1', "f(require('sha1')(x));"],
    ['js-md5', "import { md5 } from 'js-md5'; f(md5.create().update(x).hex());"],
    ['js-sha1', "import sha1 from 'js-sha1'; f(sha1.hmac.hex(k, x));"],
    ['md5.js', "const MD5 = require('md5.js'); f(new MD5().update(x).digest());"],
    ['ripemd160', "const R = require('ripemd160'); f(new R().update(x));"],
    ['tiny-hashes', "import { md5 } from 'tiny-hashes'; f(md5(x));"],
    ['ts-md5', "import { Md5 } from 'ts-md5'; f(Md5.hashStr(x));"],
    ['spark-md5', "import SparkMD5 from 'spark-md5'; f(SparkMD5.hash(x));"],
    ['hash.js', "import hash from 'hash.js'; f(hash.sha1().update(x).digest('hex'));"],
    ['hash.js', "import hash from 'hash.js'; f(hash.hmac(hash.sha1, k).update(x));"],
    ['create-hash', "const createHash = require('create-hash'); f(createHash('sha1').update(x));"],
    ['create-hmac', "const createHmac = require('create-hmac'); f(createHmac('md5', k));"],
    ['sha.js', "const shajs = require('sha.js'); f(shajs('sha1').update(x), new shajs.sha1());"],
    ['@noble/hashes', "import { md5 } from '@noble/hashes/legacy.js'; f(md5(x));"],
    ['@noble/hashes', "import { sha1 } from '@noble/hashes/sha1'; f(sha1.create().update(x));"],
    ['node-forge', "import forge from 'node-forge'; const hmac = forge.hmac.create(); hmac.start('md5', k);"],
    ['node-forge', "const forge = require('node-forge'); f(forge.md.sha1.create());"],
    ['jsrsasign', "import { KJUR } from 'jsrsasign'; f(KJUR.crypto.Util.md5(x));"],
    ['jsrsasign', "import { KJUR } from 'jsrsasign'; f(new KJUR.crypto.Signature({ alg: 'SHA1withRSA' }));"],
    ['sjcl', "import sjcl from 'sjcl'; f(sjcl.hash.sha1.hash(x));"],
    ['hasha', "import hasha from 'hasha'; f(hasha(x, { algorithm: 'md5' }));"],
    ['hash-wasm', "import { createMD5 } from 'hash-wasm'; f(await createMD5());"],
    ['md4', "const md4 = require('md4'); f(md4(x));"],
    ['crypto-js', "import CryptoJS from 'crypto-js'; f(CryptoJS.EvpKDF(seed, s));"],
    [
      'node-forge',
      "import forge from 'node-forge'; const c = forge.pki.createCertificate(); c.sign(k, forge.md.md5.create());",
    ],
    [
      'Deno',
      "import { Md5 } from 'https://deno.land/std@0.100.0/hash/md5.ts'; f(new Md5().update(x).toString());",
    ],
    ['Deno', "import md5 from 'npm:md5@2.3.0'; f(md5(x));"],
    ['Bun', "f(new Bun.CryptoHasher('md5').update(x));"],
    ['Bun', 'f(Bun.SHA1.hash(x));'],
    ['@std/crypto', "import { crypto } from 'jsr:@std/crypto'; f(crypto.subtle.digestSync('MD5', x));"],
    [
      'xml-crypto',
      "import { SignedXml } from 'xml-crypto'; const s = new SignedXml(); s.signatureAlgorithm = 'http://www.w3.org/2000/09/xmldsig#rsa-sha1';",
    ],
    [
      'passport-saml',
      "import { Strategy } from '@node-saml/passport-saml'; f(new Strategy({ signatureAlgorithm: 'sha1' }, v));",
    ],
  ])('%s: %s', (_, code) => {
    expect(new Set(reportedRules(code))).toEqual(new Set([RULE]));
  });

  it.each([
    ["import { md5 } from './own'; f(md5(x));"],
    [
      "import forge from 'node-forge'; const c = forge.pki.createCertificate(); c.sign(k, forge.md.sha256.create());",
    ],
    [
      "import { ripemd160 } from '@noble/hashes/legacy.js'; import { sha256 } from '@noble/hashes/sha2.js'; f(ripemd160(sha256(p)));",
    ],
    ["import { Client } from 'ssh2'; new Client().connect({ algorithms: { hmac: ['hmac-sha2-256'] } });"],
    ["import { Md5 } from 'https://deno.land/std@0.100.0/encoding/md5.ts'; f(new Md5().update(x));"],
    [
      "const expected = require('crypto').createHmac('sha1', k).update(x).digest('base64'); check(req.headers['x-twilio-signature'], expected);",
    ],
    ["import { createHash } from './crypto'; createHash('md5');"],
    ["import hash from 'hash.js'; f(hash.sha256().update(x).digest('hex'));"],
    ["import CryptoJS from 'crypto-js'; f(CryptoJS.SHA256(x));"],
    ["import hasha from 'hasha'; f(hasha(x));"],
    ["import { hashFile } from 'hasha'; f(await hashFile(p, { algorithm: 'md5' }));"],
    ["import md5File from 'md5-file'; f(md5File.sync(p));"],
    ["import SparkMD5 from 'spark-md5'; f(SparkMD5.ArrayBuffer.hash(x));"],
    [
      "import { Strategy } from '@node-saml/passport-saml'; f(new Strategy({ signatureAlgorithm: 'sha256' }, v));",
    ],
    ['f(Bun.hash(x));'],
    ["subtle.digest('SHA-1', d);"],
    ["digest('SHA-1', d); crypto.digest('md5');"],
  ])('are silent on %s', (code) => {
    expect(reportedRules(code)).toEqual([]);
  });
});

describe('uses of SHA-1 that are outdated', () => {
  it.each([
    ["import forge from 'node-forge'; const c = forge.pki.createCertificate(); c.sign(k);"],
    ["import { Client } from 'ssh2'; new Client().connect({ algorithms: { hmac: ['hmac-sha1-96'] } });"],
    ["import { Client } from 'ssh2'; new Client().connect({ algorithms: { serverHostKey: ['ssh-dss'] } });"],
    ["import * as openpgp from 'openpgp'; openpgp.config.preferredHashAlgorithm = openpgp.enums.hash.sha1;"],
  ])('are reported on demand: %s', (code) => {
    expect(reportedRules(code)).toEqual([]);
    expect(
      reportedRules(`/* eslint bulwark/no-weak-hash: ["error", { "report": "potential" }] */ ${code}`),
    ).toEqual([RULE]);
  });
});
