// https://github.com/paulmillr/noble-hashes
import { PasswordHashing } from '../../concepts/password-hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@noble/hashes/pbkdf2',
  aliases: [
    '@noble/hashes/pbkdf2.js',
    '@noble/hashes/scrypt',
    '@noble/hashes/scrypt.js',
    '@noble/hashes/argon2',
    '@noble/hashes/argon2.js',
  ],
  operations: [
    performs(
      PasswordHashing,
      '{pbkdf2,pbkdf2Async}()',
      { digest: '0', password: '1', salt: '2', iterations: '3.c' },
      { function: 'pbkdf2' },
    ),
    performs(
      PasswordHashing,
      '{scrypt,scryptAsync}()',
      { password: '0', salt: '1', options: '2', memory: '2.N', blockSize: '2.r', parallelism: '2.p' },
      { function: 'scrypt' },
    ),
    performs(
      PasswordHashing,
      '{argon2id,argon2idAsync}()',
      { password: '0', salt: '1', options: '2', memory: '2.m', passes: '2.t', parallelism: '2.p' },
      { function: 'argon2', variant: 'id' },
    ),
    performs(
      PasswordHashing,
      '{argon2i,argon2iAsync}()',
      { password: '0', salt: '1', options: '2', memory: '2.m', passes: '2.t', parallelism: '2.p' },
      { function: 'argon2', variant: 'i' },
    ),
    performs(
      PasswordHashing,
      '{argon2d,argon2dAsync}()',
      { password: '0', salt: '1', options: '2', memory: '2.m', passes: '2.t', parallelism: '2.p' },
      { function: 'argon2', variant: 'd' },
    ),
  ],
});
