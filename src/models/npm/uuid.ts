// https://github.com/uuidjs/uuid
import { PredictableValue } from '../../concepts/predictable-value.ts';
import { SecureRandom } from '../../concepts/secure-random.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'uuid',
  guards: [{ call: 'validate', input: '0', for: ['*'] }],
  sanitizers: [{ call: '{v1,v3,v4,v5,v6,v7}', input: '*', output: 'return', for: ['*'] }],
  operations: [
    performs(PredictableValue, '{v1,v6}()', {}, { kind: 'identifier', sound: 'v4' }),
    performs(PredictableValue, 'v7()', {}, { kind: 'identifier', sound: 'v4', mostlyRandom: true }),
    performs(SecureRandom, '{v4,default}()', {}, { gives: 'text' }),
  ],
});
