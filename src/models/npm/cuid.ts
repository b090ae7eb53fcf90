// https://github.com/paralleldrive/cuid
import { PredictableValue } from '../../concepts/predictable-value.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'cuid',
  aliases: ['uniqid', 'hat'],
  operations: [
    performs(PredictableValue, 'default()', {}, { kind: 'identifier' }),
    performs(PredictableValue, 'slug()', {}, { kind: 'identifier' }),
  ],
});
