// https://cryptojs.gitbook.io/docs
import { Hashing } from '../../concepts/hashing.ts';
import { PasswordHashing } from '../../concepts/password-hashing.ts';
import { ByteEncoding } from '../../concepts/byte-encoding.ts';
import { Encryption } from '../../concepts/encryption.ts';
import { SecureRandom } from '../../concepts/secure-random.ts';
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
    performs(Hashing, 'PBKDF2()', { algorithm: '2.hasher', data: '0' }, { use: 'password-derivation' }),
    performs(
      Hashing,
      'EvpKDF()',
      { algorithm: '2.hasher', data: '0' },
      { use: 'password-derivation', fallback: 'md5' },
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
    performs(
      Encryption,
      'AES.encrypt()',
      { data: '0', key: '1', mode: '2.mode', padding: '2.padding', iv: '2.iv' },
      { direction: 'encrypt', cipher: 'aes', textIsPassphrase: true },
    ),
    performs(
      Encryption,
      'AES.decrypt()',
      { data: '0', key: '1', mode: '2.mode', padding: '2.padding', iv: '2.iv' },
      { direction: 'decrypt', cipher: 'aes', textIsPassphrase: true },
    ),
    performs(
      Encryption,
      'DES.encrypt()',
      { data: '0', key: '1', mode: '2.mode', padding: '2.padding', iv: '2.iv' },
      { direction: 'encrypt', cipher: 'des', textIsPassphrase: true },
    ),
    performs(
      Encryption,
      'DES.decrypt()',
      { data: '0', key: '1', mode: '2.mode', padding: '2.padding', iv: '2.iv' },
      { direction: 'decrypt', cipher: 'des', textIsPassphrase: true },
    ),
    performs(
      Encryption,
      'TripleDES.encrypt()',
      { data: '0', key: '1', mode: '2.mode', padding: '2.padding', iv: '2.iv' },
      { direction: 'encrypt', cipher: 'tripledes', textIsPassphrase: true },
    ),
    performs(
      Encryption,
      'TripleDES.decrypt()',
      { data: '0', key: '1', mode: '2.mode', padding: '2.padding', iv: '2.iv' },
      { direction: 'decrypt', cipher: 'tripledes', textIsPassphrase: true },
    ),
    performs(
      Encryption,
      'RC4.encrypt()',
      { data: '0', key: '1', mode: '2.mode', padding: '2.padding', iv: '2.iv' },
      { direction: 'encrypt', cipher: 'rc4', textIsPassphrase: true },
    ),
    performs(
      Encryption,
      'RC4.decrypt()',
      { data: '0', key: '1', mode: '2.mode', padding: '2.padding', iv: '2.iv' },
      { direction: 'decrypt', cipher: 'rc4', textIsPassphrase: true },
    ),
    performs(
      Encryption,
      'RC4Drop.encrypt()',
      { data: '0', key: '1', mode: '2.mode', padding: '2.padding', iv: '2.iv' },
      { direction: 'encrypt', cipher: 'rc4drop', textIsPassphrase: true },
    ),
    performs(
      Encryption,
      'RC4Drop.decrypt()',
      { data: '0', key: '1', mode: '2.mode', padding: '2.padding', iv: '2.iv' },
      { direction: 'decrypt', cipher: 'rc4drop', textIsPassphrase: true },
    ),
    performs(
      Encryption,
      'Rabbit.encrypt()',
      { data: '0', key: '1', mode: '2.mode', padding: '2.padding', iv: '2.iv' },
      { direction: 'encrypt', cipher: 'rabbit', textIsPassphrase: true },
    ),
    performs(
      Encryption,
      'Rabbit.decrypt()',
      { data: '0', key: '1', mode: '2.mode', padding: '2.padding', iv: '2.iv' },
      { direction: 'decrypt', cipher: 'rabbit', textIsPassphrase: true },
    ),
    performs(
      Encryption,
      'RabbitLegacy.encrypt()',
      { data: '0', key: '1', mode: '2.mode', padding: '2.padding', iv: '2.iv' },
      { direction: 'encrypt', cipher: 'rabbitlegacy', textIsPassphrase: true },
    ),
    performs(
      Encryption,
      'RabbitLegacy.decrypt()',
      { data: '0', key: '1', mode: '2.mode', padding: '2.padding', iv: '2.iv' },
      { direction: 'decrypt', cipher: 'rabbitlegacy', textIsPassphrase: true },
    ),
    performs(
      Encryption,
      'Blowfish.encrypt()',
      { data: '0', key: '1', mode: '2.mode', padding: '2.padding', iv: '2.iv' },
      { direction: 'encrypt', cipher: 'blowfish', textIsPassphrase: true },
    ),
    performs(
      Encryption,
      'Blowfish.decrypt()',
      { data: '0', key: '1', mode: '2.mode', padding: '2.padding', iv: '2.iv' },
      { direction: 'decrypt', cipher: 'blowfish', textIsPassphrase: true },
    ),
    // What stands for a mode or a padding where one is passed on.
    performs(Encryption, 'mode.ECB', {}, { mode: 'ecb', stronger: 'CBC' }),
    performs(Encryption, 'mode.{CBC,CFB,OFB,CTR,CTRGladman}', {}, { mode: 'cbc' }),
    performs(Encryption, 'pad.NoPadding', {}, { padding: 'none' }),
    performs(Encryption, 'pad.ZeroPadding', {}, { padding: 'zero' }),
    performs(Encryption, 'pad.{Pkcs7,AnsiX923,Iso10126,Iso97971}', {}, { padding: 'pkcs7' }),
    performs(SecureRandom, 'lib.WordArray.random()', { size: '0' }, { gives: 'bytes' }),
  ],
});
