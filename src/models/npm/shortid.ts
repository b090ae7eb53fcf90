// https://github.com/dylang/shortid
import { PredictableValue } from '../../concepts/predictable-value.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'shortid',
  operations: [
    performs(PredictableValue, 'generate()', {}, { kind: 'identifier' }),
    performs(PredictableValue, 'default()', {}, { kind: 'identifier' }),
  ],
});
