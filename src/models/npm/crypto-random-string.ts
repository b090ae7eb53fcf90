// https://github.com/sindresorhus/crypto-random-string
import { SecureRandom } from '../../concepts/secure-random.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'crypto-random-string',
  aliases: ['uid-safe', 'csprng', 'secure-random', 'randombytes', '@paralleldrive/cuid2', 'uid2'],
  operations: [performs(SecureRandom, 'default()', {}, { gives: 'text' })],
});
