// https://github.com/sindresorhus/random-int
import { PredictableValue } from '../../concepts/predictable-value.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'random-int',
  aliases: ['random-float', 'random-number', 'random-string', 'randomatic'],
  operations: [performs(PredictableValue, 'default()', {}, { kind: 'generator' })],
});
