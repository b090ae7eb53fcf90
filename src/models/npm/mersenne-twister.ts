// https://github.com/boo1ean/mersenne-twister
import { PredictableValue } from '../../concepts/predictable-value.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'mersenne-twister',
  operations: [
    performs(
      PredictableValue,
      'new default().{random,random_int,random_long,random_incl,random_excl}()',
      {},
      { kind: 'generator' },
    ),
  ],
});
