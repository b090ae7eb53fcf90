// https://nodejs.org/api/crypto.html
import { ConstantTimeComparison } from '../../concepts/constant-time-comparison.ts';
import { Hashing } from '../../concepts/hashing.ts';
import { PasswordHashing } from '../../concepts/password-hashing.ts';
import { SecureRandom } from '../../concepts/secure-random.ts';
import { Encryption } from '../../concepts/encryption.ts';
import { KeyGeneration } from '../../concepts/key-generation.ts';
import { PredictableValue } from '../../concepts/predictable-value.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

/** Encodings that write bytes in letters, digits and a few signs. */
const WRITTEN = ['hex', 'base64', 'base64url'];

export default defineModel({
  package: 'node:crypto',
  types: {
    Subtle: { paths: ['subtle', 'webcrypto.subtle'], extends: ['#SubtleCrypto'] },
    Digest: ['{createHash,createHmac}()', 'new {Hash,Hmac}()', 'Digest.{update,copy}()'],
    Bytes: ['{randomBytes,rng,pbkdf2Sync,scryptSync}()', 'Digest.digest()'],
  },
  sanitizers: [
    // What is written in a small alphabet; bytes read as text may be anything (`digest('latin1')`).
    { call: 'Digest.digest', input: 'this', output: 'return', for: ['*'], when: { 0: WRITTEN } },
    { call: 'Bytes.toString', input: 'this', output: 'return', for: ['*'], when: { 0: WRITTEN } },
    { call: 'hash', input: '1', output: 'return', for: ['*'], arity: 2 },
    { call: 'hash', input: '1', output: 'return', for: ['*'], when: { 2: WRITTEN } },
    { call: '{randomUUID,randomUUIDv7,randomInt}', input: '*', output: 'return', for: ['*'] },
  ],
  operations: [
    performs(Hashing, 'createHash()', { algorithm: '0' }, { use: 'digest' }),
    performs(Hashing, 'new Hash()', { algorithm: '0' }, { use: 'digest' }),
    performs(Hashing, 'hash()', { algorithm: '0', data: '1' }, { use: 'digest' }),
    performs(Hashing, 'createHmac()', { algorithm: '0', key: '1' }, { use: 'mac' }),
    performs(Hashing, 'new Hmac()', { algorithm: '0', key: '1' }, { use: 'mac' }),
    performs(Hashing, 'createSign()', { algorithm: '0' }, { use: 'signature' }),
    performs(Hashing, 'new Sign()', { algorithm: '0' }, { use: 'signature' }),
    performs(Hashing, 'sign()', { algorithm: '0', data: '1' }, { use: 'signature' }),
    performs(Hashing, 'createVerify()', { algorithm: '0' }, { use: 'verification' }),
    performs(Hashing, 'new Verify()', { algorithm: '0' }, { use: 'verification' }),
    performs(Hashing, 'verify()', { algorithm: '0' }, { use: 'verification' }),
    performs(Hashing, '{pbkdf2,pbkdf2Sync}()', { algorithm: '4', data: '0' }, { use: 'password-derivation' }),
    performs(Hashing, '{hkdf,hkdfSync}()', { algorithm: '0', data: '1' }, { use: 'key-derivation' }),
    performs(Hashing, '{publicEncrypt,privateDecrypt}()', { algorithm: '0.oaepHash' }, { use: 'padding' }),
    performs(
      Hashing,
      '{generateKeyPair,generateKeyPairSync}()',
      { algorithm: ['1.hashAlgorithm', '1.mgf1HashAlgorithm'] },
      { use: 'signature' },
      { when: { 0: 'rsa-pss' } },
    ),
    performs(
      PasswordHashing,
      '{pbkdf2,pbkdf2Sync}()',
      { password: '0', salt: '1', iterations: '2', digest: '4' },
      { function: 'pbkdf2' },
    ),
    performs(
      PasswordHashing,
      '{scrypt,scryptSync}()',
      {
        password: '0',
        salt: '1',
        options: '3',
        memory: ['3.N', '3.cost'],
        blockSize: ['3.r', '3.blockSize'],
        parallelism: ['3.p', '3.parallelization'],
      },
      { function: 'scrypt', memory: 16_384, blockSize: 8, parallelism: 1, optionsArgument: 3 },
    ),
    performs(SecureRandom, '{randomBytes,rng}()', { size: '0' }, { gives: 'bytes' }),
    performs(SecureRandom, '{randomFill,randomFillSync}()', { filled: '0' }, { gives: 'bytes' }),
    performs(SecureRandom, '{randomUUID,randomUUIDv7}()', {}, { gives: 'text' }),
    performs(SecureRandom, 'randomInt()', {}, { gives: 'number' }),
    performs(SecureRandom, 'getRandomValues()', { filled: '0' }, { gives: 'bytes' }),
    performs(SecureRandom, 'webcrypto.getRandomValues()', { filled: '0' }, { gives: 'bytes' }),
    performs(ConstantTimeComparison, 'timingSafeEqual()', { left: '0', right: '1' }, { throws: true }),
    performs(
      Encryption,
      'createCipheriv()',
      { algorithm: '0', key: '1', iv: '2', options: '3', tagLength: '3.authTagLength' },
      { direction: 'encrypt', tagByMethod: true, optionsArgument: 3 },
    ),
    performs(
      Encryption,
      'new Cipheriv()',
      { algorithm: '0', key: '1', iv: '2', options: '3', tagLength: '3.authTagLength' },
      { direction: 'encrypt', tagByMethod: true, optionsArgument: 3 },
    ),
    performs(
      Encryption,
      'createDecipheriv()',
      { algorithm: '0', key: '1', iv: '2', options: '3', tagLength: '3.authTagLength' },
      { direction: 'decrypt', tagByMethod: true, optionsArgument: 3 },
    ),
    performs(
      Encryption,
      'new Decipheriv()',
      { algorithm: '0', key: '1', iv: '2', options: '3', tagLength: '3.authTagLength' },
      { direction: 'decrypt', tagByMethod: true, optionsArgument: 3 },
    ),
    performs(Encryption, 'createCipher()', { algorithm: '0' }, { direction: 'encrypt', fromPassword: true }),
    performs(
      Encryption,
      'createDecipher()',
      { algorithm: '0' },
      { direction: 'decrypt', fromPassword: true },
    ),
    performs(
      Encryption,
      '{publicEncrypt,privateDecrypt}()',
      { padding: '0.padding', data: '1' },
      { direction: 'both', cipher: 'rsa' },
    ),
    // What stands for a padding where one is passed on.
    performs(
      Encryption,
      'constants.RSA_PKCS1_PADDING',
      {},
      { padding: 'pkcs1', stronger: 'RSA_PKCS1_OAEP_PADDING' },
    ),
    performs(Encryption, 'constants.RSA_NO_PADDING', {}, { padding: 'none' }),
    performs(
      KeyGeneration,
      '{generateKeyPair,generateKeyPairSync}()',
      { bits: '1.modulusLength', exponent: '1.publicExponent' },
      { type: 'rsa' },
      { when: { 0: ['rsa', 'rsa-pss'] } },
    ),
    performs(
      KeyGeneration,
      '{generateKeyPair,generateKeyPairSync}()',
      { bits: '1.modulusLength' },
      { type: 'dsa' },
      { when: { 0: 'dsa' } },
    ),
    performs(
      KeyGeneration,
      '{generateKeyPair,generateKeyPairSync}()',
      { curve: '1.namedCurve' },
      { type: 'ec', curve: 'prime256v1' },
      { when: { 0: 'ec' } },
    ),
    performs(
      KeyGeneration,
      '{generateKeyPair,generateKeyPairSync}()',
      { bits: '1.primeLength', group: ['1.group', '1.groupName'] },
      { type: 'dh' },
      { when: { 0: 'dh' } },
    ),
    performs(
      KeyGeneration,
      '{generateKey,generateKeySync}()',
      { bits: '1.length' },
      { type: 'hmac' },
      { when: { 0: 'hmac' } },
    ),
    performs(KeyGeneration, 'createECDH()', { curve: '0' }, { type: 'ec', curve: 'prime256v1' }),
    performs(KeyGeneration, 'createDiffieHellman()', { bits: '0' }, { type: 'dh' }),
    performs(KeyGeneration, '{getDiffieHellman,createDiffieHellmanGroup}()', { group: '0' }, { type: 'dh' }),
    performs(
      PredictableValue,
      '{pseudoRandomBytes,prng}()',
      {},
      { kind: 'generator', sound: 'randomBytes', outdated: true },
    ),
  ],
});
