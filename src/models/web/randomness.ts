// https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/random
import { PredictableValue } from '../../concepts/predictable-value.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  operations: [
    performs(PredictableValue, 'Math.random()', {}, { kind: 'generator' }),
    performs(PredictableValue, 'Date.now()', {}, { kind: 'time' }),
    performs(PredictableValue, 'new Date()', {}, { kind: 'time' }),
    performs(PredictableValue, 'performance.now()', {}, { kind: 'time' }),
  ],
});
