// https://github.com/uuidjs/uuid
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'uuid',
  guards: [{ call: 'validate', input: '0', for: ['*'] }],
  sanitizers: [{ call: '{v1,v3,v4,v5,v6,v7}', input: '*', output: 'return', for: ['*'] }],
});
