// https://github.com/digitalbazaar/forge
import { Hashing } from '../../concepts/hashing.ts';
import { PasswordHashing } from '../../concepts/password-hashing.ts';
import { ByteEncoding } from '../../concepts/byte-encoding.ts';
import { Encryption } from '../../concepts/encryption.ts';
import { SecureRandom } from '../../concepts/secure-random.ts';
import { KeyGeneration } from '../../concepts/key-generation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node-forge',
  aliases: ['node-forge/lib/index'],
  types: {
    Hmac: ['hmac.create()'],
    Certificate: ['pki.{createCertificate,createCertificationRequest}()'],
    PublicKey: [
      'pki.{publicKeyFromPem,publicKeyFromAsn1,setRsaPublicKey}()',
      'pki.rsa.{generateKeyPair,setPublicKey}().publicKey',
      'pki.certificateFromPem().publicKey',
    ],
  },
  operations: [
    performs(Hashing, 'md.md5.create()', {}, { algorithm: 'md5', use: 'digest', stronger: 'sha256' }),
    performs(
      Hashing,
      'md.algorithms.md5.create()',
      {},
      { algorithm: 'md5', use: 'digest', stronger: 'sha256' },
    ),
    performs(Hashing, 'md.sha1.create()', {}, { algorithm: 'sha1', use: 'digest', stronger: 'sha256' }),
    performs(
      Hashing,
      'md.algorithms.sha1.create()',
      {},
      { algorithm: 'sha1', use: 'digest', stronger: 'sha256' },
    ),
    performs(Hashing, 'md.{sha256,sha384,sha512}.create()', {}, { algorithm: 'sha256', use: 'digest' }),
    performs(Hashing, 'Certificate.sign()', { algorithm: '1' }, { use: 'certificate', fallback: 'sha1' }),
    performs(Hashing, 'Hmac.start()', { algorithm: '0', key: '1' }, { use: 'mac' }),
    performs(
      PasswordHashing,
      'pkcs5.pbkdf2()',
      { password: '0', salt: '1', iterations: '2', digest: '4' },
      { function: 'pbkdf2', digest: 'sha1' },
    ),
    performs(ByteEncoding, 'util.{createBuffer,encodeUtf8,hexToBytes,decode64,binary}()', { text: '0' }, {}),
    performs(Encryption, 'cipher.createCipher()', { algorithm: '0', key: '1' }, { direction: 'encrypt' }),
    performs(Encryption, 'cipher.createDecipher()', { algorithm: '0', key: '1' }, { direction: 'decrypt' }),
    performs(Encryption, 'cipher.createCipher().start()', { iv: '0.iv' }, { direction: 'encrypt' }),
    performs(
      Encryption,
      'des.{createEncryptionCipher,startEncrypting}()',
      { key: '0' },
      { direction: 'encrypt', cipher: 'des' },
    ),
    performs(
      Encryption,
      'des.{createDecryptionCipher,startDecrypting}()',
      { key: '0' },
      { direction: 'decrypt', cipher: 'des' },
    ),
    performs(
      Encryption,
      'rc2.{createEncryptionCipher,startEncrypting}()',
      { key: '0' },
      { direction: 'encrypt', cipher: 'rc2' },
    ),
    performs(
      Encryption,
      'PublicKey.encrypt()',
      { data: '0', padding: '1' },
      { direction: 'encrypt', cipher: 'rsa' },
    ),
    performs(SecureRandom, 'random.{getBytesSync,getBytes}()', { size: '0' }, { gives: 'bytes' }),
    performs(
      KeyGeneration,
      'pki.rsa.{generateKeyPair,createKeyPairGenerationState}()',
      { bits: ['0', '0.bits'] },
      { type: 'rsa' },
    ),
    performs(KeyGeneration, 'rsa.generateKeyPair()', { bits: ['0', '0.bits'] }, { type: 'rsa' }),
  ],
});
