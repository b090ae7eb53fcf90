// https://github.com/davidbau/seedrandom
import { PredictableValue } from '../../concepts/predictable-value.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'seedrandom',
  aliases: ['alea'],
  operations: [
    performs(PredictableValue, 'default()()', {}, { kind: 'generator' }),
    performs(PredictableValue, 'new default()()', {}, { kind: 'generator' }),
    performs(
      PredictableValue,
      '{alea,xor128,tychei,xorwow,xor4096,xorshift7}()()',
      {},
      { kind: 'generator' },
    ),
  ],
});
