// https://bitwiseshiftleft.github.io/sjcl/doc/
import { Hashing } from '../../concepts/hashing.ts';
import { PasswordHashing } from '../../concepts/password-hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'sjcl',
  operations: [
    performs(Hashing, 'hash.sha1.hash()', { data: '0' }, { algorithm: 'sha1', use: 'digest' }),
    performs(Hashing, 'hash.ripemd160.hash()', { data: '0' }, { algorithm: 'ripemd160', use: 'digest' }),
    performs(Hashing, 'new hash.sha1()', {}, { algorithm: 'sha1', use: 'digest' }),
    performs(Hashing, 'new hash.ripemd160()', {}, { algorithm: 'ripemd160', use: 'digest' }),
    performs(Hashing, 'hash.sha256.hash()', { data: '0' }, { algorithm: 'sha256', use: 'digest' }),
    performs(Hashing, 'new misc.hmac()', { key: '0', algorithm: '1' }, { use: 'mac' }),
    performs(
      PasswordHashing,
      'misc.pbkdf2()',
      { password: '0', salt: '1', iterations: '2' },
      { function: 'pbkdf2', iterations: 10_000, digest: 'sha256' },
    ),
    // The number of iterations stands in what is made; without one it is 10,000.
    performs(
      PasswordHashing,
      'encrypt()',
      { password: '0', iterations: '2.iter' },
      { function: 'pbkdf2', iterations: 10_000, digest: 'sha256', withoutSalt: 'generated' },
    ),
  ],
});
