// https://chancejs.com
import { PredictableValue } from '../../concepts/predictable-value.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'chance',
  operations: [
    performs(
      PredictableValue,
      'new {Chance,default}().{string,integer,natural,hash,guid,character,pad,word,hex,shuffle,pickone,pickset,floating,prime,letter}()',
      {},
      { kind: 'generator' },
    ),
    performs(
      PredictableValue,
      'default().{string,integer,natural,hash,guid,character,pad,word,hex,shuffle,pickone,pickset,floating,prime,letter}()',
      {},
      { kind: 'generator' },
    ),
  ],
});
