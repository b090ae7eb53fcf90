// https://kjur.github.io/jsrsasign/api/
import { Hashing } from '../../concepts/hashing.ts';
import { KeyGeneration } from '../../concepts/key-generation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'jsrsasign',
  operations: [
    performs(
      Hashing,
      'KJUR.crypto.Util.md5()',
      { data: '0' },
      { algorithm: 'md5', use: 'digest', stronger: 'sha256' },
    ),
    performs(
      Hashing,
      'KJUR.crypto.Util.sha1()',
      { data: '0' },
      { algorithm: 'sha1', use: 'digest', stronger: 'sha256' },
    ),
    performs(
      Hashing,
      'KJUR.crypto.Util.ripemd160()',
      { data: '0' },
      { algorithm: 'ripemd160', use: 'digest' },
    ),
    performs(
      Hashing,
      'KJUR.crypto.Util.{hashString,hashHex}()',
      { data: '0', algorithm: '1' },
      { use: 'digest' },
    ),
    performs(Hashing, 'new KJUR.crypto.MessageDigest()', { algorithm: '0.alg' }, { use: 'digest' }),
    performs(Hashing, 'new KJUR.crypto.Mac()', { algorithm: '0.alg' }, { use: 'mac' }),
    performs(Hashing, 'new KJUR.crypto.Signature()', { algorithm: '0.alg' }, { use: 'signature' }),
    performs(
      KeyGeneration,
      'KEYUTIL.generateKeypair()',
      { bits: '1' },
      { type: 'rsa' },
      { when: { 0: 'RSA' } },
    ),
    performs(
      KeyGeneration,
      'KEYUTIL.generateKeypair()',
      { curve: '1' },
      { type: 'ec', curve: 'secp256r1' },
      { when: { 0: 'EC' } },
    ),
  ],
});
