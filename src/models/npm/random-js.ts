// https://github.com/ckknight/random-js
import { PredictableValue } from '../../concepts/predictable-value.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'random-js',
  operations: [
    performs(
      PredictableValue,
      'new Random().{integer,real,string,hex,uuid4,bool,die,dice,pick,sample,shuffle,realZeroToOneInclusive,realZeroToOneExclusive,int32,uint32,uint53}()',
      {},
      { kind: 'generator' },
    ),
  ],
});
