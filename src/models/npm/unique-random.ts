// https://github.com/sindresorhus/unique-random
import { PredictableValue } from '../../concepts/predictable-value.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'unique-random',
  aliases: ['unique-random-array'],
  operations: [
    performs(PredictableValue, 'default()()', {}, { kind: 'generator' }),
    performs(
      PredictableValue,
      '{consecutiveUniqueRandom,exhaustiveUniqueRandom}()()',
      {},
      { kind: 'generator' },
    ),
  ],
});
