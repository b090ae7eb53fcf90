// https://github.com/Daninet/hash-wasm
import { Hashing } from '../../concepts/hashing.ts';
import { PasswordHashing } from '../../concepts/password-hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'hash-wasm',
  operations: [
    performs(Hashing, '{md4,createMD4}()', { data: '0' }, { algorithm: 'md4', use: 'digest' }),
    performs(Hashing, 'md5()', { data: '0' }, { algorithm: 'md5', use: 'digest', stronger: 'sha256' }),
    performs(Hashing, 'createMD5()', {}, { algorithm: 'md5', use: 'digest', stronger: 'createSHA256' }),
    performs(Hashing, 'sha1()', { data: '0' }, { algorithm: 'sha1', use: 'digest', stronger: 'sha256' }),
    performs(Hashing, 'createSHA1()', {}, { algorithm: 'sha1', use: 'digest', stronger: 'createSHA256' }),
    performs(
      Hashing,
      'ripemd160()',
      { data: '0' },
      { algorithm: 'ripemd160', use: 'digest', stronger: 'sha256' },
    ),
    performs(
      Hashing,
      'createRIPEMD160()',
      {},
      { algorithm: 'ripemd160', use: 'digest', stronger: 'createSHA256' },
    ),
    performs(
      Hashing,
      '{sha256,sha384,sha512,sha3,blake2b,blake2s,blake3}()',
      { data: '0' },
      { algorithm: 'sha256', use: 'digest' },
    ),
    performs(
      Hashing,
      '{crc32,adler32,xxhash32,xxhash64,xxhash3,xxhash128}()',
      { data: '0' },
      { algorithm: 'crc32', use: 'digest', noncryptographic: true },
    ),
    performs(Hashing, 'createHMAC()', { algorithm: '0', key: '1' }, { use: 'mac' }),
    performs(
      PasswordHashing,
      'bcrypt()',
      { password: '0.password', salt: '0.salt', cost: '0.costFactor' },
      { function: 'bcrypt', selfDescribing: true },
    ),
    performs(
      PasswordHashing,
      'argon2id()',
      { password: '0.password', salt: '0.salt', memory: '0.memorySize', passes: '0.iterations' },
      { function: 'argon2', variant: 'id' },
    ),
    performs(
      PasswordHashing,
      'argon2i()',
      { password: '0.password', salt: '0.salt', memory: '0.memorySize', passes: '0.iterations' },
      { function: 'argon2', variant: 'i' },
    ),
    performs(
      PasswordHashing,
      'argon2d()',
      { password: '0.password', salt: '0.salt', memory: '0.memorySize', passes: '0.iterations' },
      { function: 'argon2', variant: 'd' },
    ),
    performs(
      PasswordHashing,
      'pbkdf2()',
      { password: '0.password', salt: '0.salt', iterations: '0.iterations', digest: '0.hashFunction' },
      { function: 'pbkdf2' },
    ),
    performs(
      PasswordHashing,
      'scrypt()',
      {
        password: '0.password',
        salt: '0.salt',
        memory: '0.costFactor',
        blockSize: '0.blockSize',
        parallelism: '0.parallelism',
      },
      { function: 'scrypt' },
    ),
  ],
});
