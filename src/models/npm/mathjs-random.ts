// https://mathjs.org/docs/reference/functions/random.html
import { PredictableValue } from '../../concepts/predictable-value.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'mathjs',
  operations: [performs(PredictableValue, '{random,randomInt,pickRandom}()', {}, { kind: 'generator' })],
});
