// https://github.com/mcollina/hyperid
import { PredictableValue } from '../../concepts/predictable-value.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'hyperid',
  operations: [performs(PredictableValue, 'default()()', {}, { kind: 'identifier' })],
});
