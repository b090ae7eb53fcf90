// https://github.com/dubzzz/pure-rand
import { PredictableValue } from '../../concepts/predictable-value.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'pure-rand',
  types: {
    Generator: [
      '{xoroshiro128plus,xorshift128plus,mersenne,congruential32}()',
      'default.{xoroshiro128plus,xorshift128plus,mersenne,congruential32}()',
    ],
  },
  operations: [
    performs(PredictableValue, 'Generator.{next,unsafeNext}()', {}, { kind: 'generator' }),
    performs(
      PredictableValue,
      '{uniformIntDistribution,unsafeUniformIntDistribution}()',
      {},
      { kind: 'generator' },
    ),
    performs(
      PredictableValue,
      'default.{uniformIntDistribution,unsafeUniformIntDistribution}()',
      {},
      { kind: 'generator' },
    ),
  ],
});
