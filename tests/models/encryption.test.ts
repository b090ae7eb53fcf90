import { describe, expect, it } from 'vitest';
import { reportedRules } from '../helpers/reported-rules.ts';

const RULE = 'bulwark/no-weak-cipher';

describe('tables of packages that encrypt', () => {
  it.each([
    ['crypto', "import { Cipheriv } from 'crypto'; f(new Cipheriv('rc2-cbc', k, iv));"],
    ['crypto', "import { createDecipher } from 'crypto'; f(createDecipher('aes192', p));"],
    [
      'Web Crypto',
      "crypto.subtle.encrypt({ name: 'AES-CTR', counter: new Uint8Array(16), length: 64 }, k, d);",
    ],
    ['crypto-js', "import CryptoJS from 'crypto-js'; f(CryptoJS.RC4.encrypt(m, k));"],
    [
      'crypto-js',
      "import CryptoJS from 'crypto-js'; f(CryptoJS.AES.encrypt(m, k, { iv: CryptoJS.enc.Utf8.parse('1234567890123456') }));",
    ],
    ['node-forge', "import forge from 'node-forge'; f(forge.cipher.createCipher('3DES-CBC', k));"],
    ['node-forge', "import forge from 'node-forge'; f(forge.rc2.createEncryptionCipher(k));"],
    [
      'node-forge',
      "import forge from 'node-forge'; const c = forge.cipher.createCipher('AES-CBC', k); c.start({ iv: '0123456789abcdef' });",
    ],
    [
      'node-forge',
      "import forge from 'node-forge'; f(forge.pki.publicKeyFromPem(p).encrypt(d, 'RSAES-PKCS1-V1_5'));",
    ],
    ['aes-js', "import aesjs from 'aes-js'; f(new aesjs.ModeOfOperation.ecb(k));"],
    [
      'aes-js',
      "import aesjs from 'aes-js'; const c = new aesjs.ModeOfOperation.cbc(k, new Uint8Array(16)); f(c.encrypt(m));",
    ],
    [
      '@noble/ciphers',
      "import { gcm } from '@noble/ciphers/aes.js'; f(gcm(k, new Uint8Array(12)).encrypt(m));",
    ],
    ['@noble/ciphers', "import { ecb } from '@noble/ciphers/aes'; f(ecb(k));"],
    ['tweetnacl', "const nacl = require('tweetnacl'); f(nacl.secretbox(m, new Uint8Array(24), k));"],
    [
      'libsodium',
      "import sodium from 'libsodium-wrappers'; f(sodium.crypto_secretbox_easy(m, new Uint8Array(24), k));",
    ],
    ['crypto-js', "import DES from 'crypto-js/tripledes'; f(DES.encrypt(m, k));"],
    ['crypto-js', "const RC4 = require('crypto-js/rc4'); f(RC4.encrypt(m, k));"],
    ['crypto-js', "import Rabbit from 'crypto-js/rabbit'; f(Rabbit.encrypt(m, k));"],
    ['crypto-js', "import Legacy from 'crypto-js/rabbit-legacy'; f(Legacy.encrypt(m, k));"],
    ['crypto-js', "import Blowfish from 'crypto-js/blowfish'; f(Blowfish.encrypt(m, k));"],
    [
      'crypto-js',
      "import AES from 'crypto-js/aes'; import { mode } from 'crypto-js'; f(AES.encrypt(m, k, { mode: mode.ECB }));",
    ],
    ['des.js', "const des = require('des.js'); f(des.EDE.create({ type: 'encrypt', key }));"],
    ['blowfish-js', "const Blowfish = require('blowfish-js'); f(new Blowfish(k));"],
    ['arc4', "const arc4 = require('arc4'); f(arc4('arc4', k));"],
    ['xxtea-node', "const xxtea = require('xxtea-node'); f(xxtea.encrypt(m, k));"],
    [
      'node-rsa',
      "import NodeRSA from 'node-rsa'; const key = new NodeRSA(p); key.setOptions({ encryptionScheme: 'pkcs1' });",
    ],
  ])('%s: %s', (_, code) => {
    expect(new Set(reportedRules(code))).toEqual(new Set([RULE]));
  });

  it.each([
    ["import AES from 'crypto-js/aes'; f(AES.encrypt(m, k));"],
    ["const des = require('./des'); f(des.EDE.create({ key }));"],
    ["import { createCipher } from './own'; f(createCipher('aes192', p));"],
    [
      "import aesjs from 'aes-js'; const c = new aesjs.ModeOfOperation.cbc(k, new Uint8Array(16)); f(c.decrypt(m));",
    ],
    [
      "import NodeRSA from 'node-rsa'; const key = new NodeRSA(p); key.setOptions({ encryptionScheme: 'pkcs1_oaep' });",
    ],
    ["import nacl from 'tweetnacl'; f(nacl.secretbox(m, nacl.randomBytes(24), k));"],
    ["import forge from 'node-forge'; f(forge.pki.publicKeyFromPem(p).encrypt(d, 'RSA-OAEP'));"],
    [
      "import CryptoJS from 'crypto-js'; f(CryptoJS.AES.encrypt(m, k, { iv: CryptoJS.lib.WordArray.random(16) }));",
    ],
  ])('are silent on %s', (code) => {
    expect(reportedRules(code)).toEqual([]);
  });
});
