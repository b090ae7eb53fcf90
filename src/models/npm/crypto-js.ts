// https://cryptojs.gitbook.io/docs
import { Hashing } from '../../concepts/hashing.ts';
import { PasswordHashing } from '../../concepts/password-hashing.ts';
import { ByteEncoding } from '../../concepts/byte-encoding.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'crypto-js',
  aliases: ['crypto-js/core', 'crypto-js/index', 'crypto-js/crypto-js'],
  operations: [
    performs(Hashing, 'MD5()', { data: '0' }, { algorithm: 'md5', use: 'digest', stronger: 'SHA256' }),
    performs(Hashing, 'SHA1()', { data: '0' }, { algorithm: 'sha1', use: 'digest', stronger: 'SHA256' }),
    performs(
      Hashing,
      'RIPEMD160()',
      { data: '0' },
      { algorithm: 'ripemd160', use: 'digest', stronger: 'SHA256' },
    ),
    performs(
      Hashing,
      '{SHA256,SHA224,SHA512,SHA384,SHA3}()',
      { data: '0' },
      { algorithm: 'sha256', use: 'digest' },
    ),
    performs(
      Hashing,
      'HmacMD5()',
      { data: '0', key: '1' },
      { algorithm: 'md5', use: 'mac', stronger: 'HmacSHA256' },
    ),
    performs(
      Hashing,
      'HmacSHA1()',
      { data: '0', key: '1' },
      { algorithm: 'sha1', use: 'mac', stronger: 'HmacSHA256' },
    ),
    performs(
      Hashing,
      'HmacRIPEMD160()',
      { data: '0', key: '1' },
      { algorithm: 'ripemd160', use: 'mac', stronger: 'HmacSHA256' },
    ),
    performs(
      Hashing,
      '{HmacSHA256,HmacSHA224,HmacSHA512,HmacSHA384,HmacSHA3}()',
      { data: '0', key: '1' },
      { algorithm: 'sha256', use: 'mac' },
    ),
    performs(Hashing, 'algo.MD5.create()', {}, { algorithm: 'md5', use: 'digest', stronger: 'SHA256' }),
    performs(Hashing, 'algo.SHA1.create()', {}, { algorithm: 'sha1', use: 'digest', stronger: 'SHA256' }),
    performs(
      Hashing,
      'algo.RIPEMD160.create()',
      {},
      { algorithm: 'ripemd160', use: 'digest', stronger: 'SHA256' },
    ),
    // What stands for an algorithm where one is passed on.
    performs(Hashing, 'algo.MD5', {}, { algorithm: 'md5' }),
    performs(Hashing, 'algo.SHA1', {}, { algorithm: 'sha1' }),
    performs(Hashing, 'algo.RIPEMD160', {}, { algorithm: 'ripemd160' }),
    performs(Hashing, 'algo.{SHA256,SHA224,SHA512,SHA384,SHA3}', {}, { algorithm: 'sha256' }),
    performs(Hashing, 'algo.HMAC.create()', { algorithm: '0', key: '1' }, { use: 'mac' }),
    performs(
      Hashing,
      '{PBKDF2,EvpKDF}()',
      { algorithm: '2.hasher', data: '0' },
      { use: 'password-derivation' },
    ),
    performs(
      Hashing,
      'algo.{PBKDF2,EvpKDF}.create()',
      { algorithm: '0.hasher' },
      { use: 'password-derivation' },
    ),
    performs(
      PasswordHashing,
      'PBKDF2()',
      { password: '0', salt: '1', iterations: '2.iterations', digest: '2.hasher' },
      { function: 'pbkdf2', iterations: 250_000, withoutSalt: 'none', digest: 'sha256' },
    ),
    performs(
      PasswordHashing,
      'EvpKDF()',
      { password: '0', salt: '1', iterations: '2.iterations', digest: '2.hasher' },
      { function: 'pbkdf2', iterations: 1, withoutSalt: 'none', digest: 'md5' },
    ),
    performs(ByteEncoding, 'enc.{Utf8,Hex,Base64,Latin1,Utf16}.parse()', { text: '0' }, {}),
  ],
});
