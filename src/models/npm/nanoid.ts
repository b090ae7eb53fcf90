// https://github.com/ai/nanoid
import { SecureRandom } from '../../concepts/secure-random.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'nanoid',
  sanitizers: [{ call: 'nanoid', input: '*', output: 'return', for: ['*'] }],
  operations: [
    performs(SecureRandom, 'nanoid()', {}, { gives: 'text' }),
    performs(SecureRandom, '{customAlphabet,customRandom}()()', {}, { gives: 'text' }),
  ],
});
