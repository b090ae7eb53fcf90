// https://github.com/lukeed/uid
import { PredictableValue } from '../../concepts/predictable-value.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'uid',
  aliases: ['uid/single'],
  operations: [performs(PredictableValue, 'uid()', {}, { kind: 'generator', soundModule: 'uid/secure' })],
});
