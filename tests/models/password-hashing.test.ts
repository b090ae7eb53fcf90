import { describe, expect, it } from 'vitest';
import { reportedRules } from '../helpers/reported-rules.ts';

const RULE = 'bulwark/no-weak-password-hash';

describe('tables of packages that hash passwords', () => {
  it.each([
    ['bcrypt', "import { hash } from 'bcrypt'; hash(password, 4);"],
    ['bcryptjs', "const bcrypt = require('bcryptjs'); bcrypt.genSalt(4);"],
    ['bcrypt-ts', "import { hashSync } from 'bcrypt-ts'; hashSync(password, 4);"],
    ['@node-rs/bcrypt', "import { hash } from '@node-rs/bcrypt'; hash(password, 4);"],
    ['@node-rs/bcrypt', "import { hash } from '@node-rs/bcrypt'; hash(password, { cost: 4 });"],
    ['argon2', "import * as argon2 from 'argon2'; argon2.hash(password, { memoryCost: 1024 });"],
    ['@node-rs/argon2', "import { hash } from '@node-rs/argon2'; hash(password, { timeCost: 1 });"],
    ['crypto', "import { pbkdf2 } from 'crypto'; pbkdf2(password, salt, 10, 32, 'sha256', done);"],
    ['crypto', "import { scrypt } from 'crypto'; scrypt(password, salt, 32, { cost: 2 }, done);"],
    [
      'crypto',
      "import { scrypt } from 'crypto'; import { promisify } from 'util'; promisify(scrypt)(password, salt, 32);",
    ],
    [
      'Web Crypto',
      "crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 1000 }, await importKey(password), 256);",
    ],
    ['crypto-js', "import CryptoJS from 'crypto-js'; f(CryptoJS.PBKDF2(password, salt, { iterations: 1 }));"],
    ['node-forge', "import forge from 'node-forge'; f(forge.pkcs5.pbkdf2(password, salt, 1000, 32));"],
    ['sjcl', "import sjcl from 'sjcl'; f(sjcl.misc.pbkdf2(password, salt, 1000));"],
    [
      '@noble/hashes',
      "import { scrypt } from '@noble/hashes/scrypt.js'; f(scrypt(password, salt, { N: 1024, r: 8, p: 1 }));",
    ],
    [
      '@noble/hashes',
      "import { pbkdf2 } from '@noble/hashes/pbkdf2'; import { sha256 } from '@noble/hashes/sha2'; f(pbkdf2(sha256, password, salt, { c: 300000 }));",
    ],
    ['scrypt-js', "import { syncScrypt } from 'scrypt-js'; f(syncScrypt(password, salt, 1024, 8, 1, 32));"],
    ['hash-wasm', "import { bcrypt } from 'hash-wasm'; f(bcrypt({ password, salt, costFactor: 4 }));"],
    [
      'hash-wasm',
      "import { argon2id } from 'hash-wasm'; f(argon2id({ password, salt, iterations: 1, memorySize: 512 }));",
    ],
    [
      'hash-wasm',
      "import { scrypt } from 'hash-wasm'; f(scrypt({ password, salt, costFactor: 16, blockSize: 8, parallelism: 1 }));",
    ],
    [
      'libsodium',
      "import sodium from 'libsodium-wrappers'; sodium.crypto_pwhash_str(password, sodium.crypto_pwhash_OPSLIMIT_MIN, m);",
    ],
    ['twin-bcrypt', "const bcrypt = require('twin-bcrypt'); bcrypt.genSalt(5);"],
    [
      'argon2-browser',
      "import argon2 from 'argon2-browser'; argon2.hash({ pass: password, salt, time: 1, mem: 1024 });",
    ],
    [
      'scrypt-pbkdf',
      "import { scrypt } from 'scrypt-pbkdf'; f(scrypt(password, salt, 64, { N: 1024, r: 8, p: 1 }));",
    ],
    ['sjcl', "import sjcl from 'sjcl'; f(sjcl.encrypt(password, m, { iter: 1000 }));"],
    ['crypto-js', "import sha256 from 'crypto-js/sha256'; f(sha256(password));"],
    ['crypto-js', "import hmac from 'crypto-js/hmac-sha256'; f(hmac(password, pepper));"],
    ['Bun', "Bun.password.hash(password, { algorithm: 'bcrypt', cost: 4 });"],
    ['Bun', "Bun.password.hash(password, { algorithm: 'argon2id', memoryCost: 8, timeCost: 1 });"],
    ['password-hash', "require('password-hash').generate(password);"],
    ['pwd', "import { hash } from 'pwd'; hash(password, done);"],
  ])('%s: %s', (_, code) => {
    expect(new Set(reportedRules(code))).toEqual(new Set([RULE]));
  });

  it.each([
    ["import { hash } from './bcrypt'; hash(password, 4);"],
    ["import sjcl from 'sjcl'; f(sjcl.encrypt(password, m, { iter: 600000 }));"],
    ["import sha256 from 'crypto-js/sha256'; f(sha256(content));"],
    ["import { hash } from '@node-rs/bcrypt'; hash(password); hash(password, 12);"],
    ["import { hash } from '@node-rs/argon2'; hash(password); hash(password, { memoryCost: 65536 });"],
    ["import CryptoJS from 'crypto-js'; f(CryptoJS.PBKDF2(password, salt, { iterations: 1400000 }));"],
    [
      "import sodium from 'libsodium-wrappers'; sodium.crypto_pwhash_str(password, sodium.crypto_pwhash_OPSLIMIT_INTERACTIVE, m);",
    ],
    ['Bun.password.hash(password); password.hash(password, { cost: 4 });'],
    ["crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, key, 256);"],
  ])('are silent on %s', (code) => {
    expect(reportedRules(code)).toEqual([]);
  });
});
