// https://github.com/digitalbazaar/forge
import { Hashing } from '../../concepts/hashing.ts';
import { PasswordHashing } from '../../concepts/password-hashing.ts';
import { ByteEncoding } from '../../concepts/byte-encoding.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node-forge',
  aliases: ['node-forge/lib/index'],
  types: { Hmac: ['hmac.create()'] },
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
    performs(Hashing, 'Hmac.start()', { algorithm: '0', key: '1' }, { use: 'mac' }),
    performs(
      PasswordHashing,
      'pkcs5.pbkdf2()',
      { password: '0', salt: '1', iterations: '2', digest: '4' },
      { function: 'pbkdf2', digest: 'sha1' },
    ),
    performs(ByteEncoding, 'util.{createBuffer,encodeUtf8,hexToBytes,decode64,binary}()', { text: '0' }, {}),
  ],
});
