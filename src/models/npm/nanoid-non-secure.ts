// https://github.com/ai/nanoid#non-secure
import { PredictableValue } from '../../concepts/predictable-value.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'nanoid/non-secure',
  operations: [
    performs(PredictableValue, 'nanoid()', {}, { kind: 'generator', soundModule: 'nanoid' }),
    performs(PredictableValue, 'customAlphabet()()', {}, { kind: 'generator', soundModule: 'nanoid' }),
  ],
});
