// https://developer.mozilla.org/docs/Web/API/SubtleCrypto
import { Hashing } from '../../concepts/hashing.ts';
import { PasswordHashing } from '../../concepts/password-hashing.ts';
import { SecureRandom } from '../../concepts/secure-random.ts';
import { Encryption } from '../../concepts/encryption.ts';
import { KeyGeneration } from '../../concepts/key-generation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  types: { SubtleCrypto: ['crypto.subtle'] },
  operations: [
    performs(
      Hashing,
      'SubtleCrypto.digest()',
      { algorithm: ['0', '0.name'], data: '1' },
      { use: 'digest', spelling: 'SHA-256' },
    ),
    performs(
      Hashing,
      'SubtleCrypto.importKey()',
      { algorithm: ['2.hash', '2.hash.name'] },
      { use: 'mac', spelling: 'SHA-256' },
      { when: { '2.name': 'HMAC' } },
    ),
    performs(
      Hashing,
      'SubtleCrypto.importKey()',
      { algorithm: ['2.hash', '2.hash.name'] },
      { use: 'signature', spelling: 'SHA-256' },
      { when: { '2.name': ['RSASSA-PKCS1-v1_5', 'RSA-PSS'] } },
    ),
    performs(
      Hashing,
      'SubtleCrypto.importKey()',
      { algorithm: ['2.hash', '2.hash.name'] },
      { use: 'padding', spelling: 'SHA-256' },
      { when: { '2.name': 'RSA-OAEP' } },
    ),
    performs(
      Hashing,
      'SubtleCrypto.generateKey()',
      { algorithm: ['0.hash', '0.hash.name'] },
      { use: 'mac', spelling: 'SHA-256' },
      { when: { '0.name': 'HMAC' } },
    ),
    performs(
      Hashing,
      'SubtleCrypto.generateKey()',
      { algorithm: ['0.hash', '0.hash.name'] },
      { use: 'signature', spelling: 'SHA-256' },
      { when: { '0.name': ['RSASSA-PKCS1-v1_5', 'RSA-PSS'] } },
    ),
    performs(
      Hashing,
      'SubtleCrypto.generateKey()',
      { algorithm: ['0.hash', '0.hash.name'] },
      { use: 'padding', spelling: 'SHA-256' },
      { when: { '0.name': 'RSA-OAEP' } },
    ),
    performs(
      Hashing,
      'SubtleCrypto.sign()',
      { algorithm: ['0.hash', '0.hash.name'] },
      { use: 'signature', spelling: 'SHA-256' },
    ),
    performs(
      Hashing,
      'SubtleCrypto.verify()',
      { algorithm: ['0.hash', '0.hash.name'] },
      { use: 'verification', spelling: 'SHA-256' },
    ),
    performs(
      Hashing,
      'SubtleCrypto.{deriveBits,deriveKey}()',
      { algorithm: ['0.hash', '0.hash.name'] },
      { use: 'key-derivation', spelling: 'SHA-256' },
      { when: { '0.name': 'HKDF' } },
    ),
    performs(
      Hashing,
      'SubtleCrypto.{deriveBits,deriveKey}()',
      { algorithm: ['0.hash', '0.hash.name'] },
      { use: 'password-derivation', spelling: 'SHA-256' },
      { when: { '0.name': 'PBKDF2' } },
    ),
    performs(
      PasswordHashing,
      'SubtleCrypto.{deriveBits,deriveKey}()',
      { password: '1', salt: '0.salt', iterations: '0.iterations', digest: ['0.hash', '0.hash.name'] },
      { function: 'pbkdf2' },
      { when: { '0.name': 'PBKDF2' } },
    ),
    performs(SecureRandom, 'crypto.getRandomValues()', { filled: '0' }, { gives: 'bytes' }),
    performs(SecureRandom, 'crypto.randomUUID()', {}, { gives: 'text' }),
    performs(
      Encryption,
      'SubtleCrypto.encrypt()',
      {
        algorithm: ['0', '0.name'],
        iv: ['0.iv', '0.counter', '0.nonce'],
        key: '1',
        data: '2',
        tagLength: '0.tagLength',
      },
      { direction: 'encrypt' },
    ),
    performs(
      Encryption,
      'SubtleCrypto.decrypt()',
      { algorithm: ['0', '0.name'], key: '1', data: '2', tagLength: '0.tagLength' },
      { direction: 'decrypt' },
    ),
    performs(
      KeyGeneration,
      'SubtleCrypto.generateKey()',
      { bits: '0.modulusLength' },
      { type: 'rsa' },
      { when: { '0.name': ['RSASSA-PKCS1-v1_5', 'RSA-PSS', 'RSA-OAEP'] } },
    ),
    performs(
      KeyGeneration,
      'SubtleCrypto.generateKey()',
      { bits: '0.length' },
      { type: 'hmac' },
      { when: { '0.name': 'HMAC' } },
    ),
  ],
});
