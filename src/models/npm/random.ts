// https://github.com/transitive-bullshit/random
import { PredictableValue } from '../../concepts/predictable-value.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'random',
  operations: [
    performs(PredictableValue, '{int,integer,float,real,boolean,choice}()', {}, { kind: 'generator' }),
  ],
});
