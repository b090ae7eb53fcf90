// https://h3.dev/guide/basics/session
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'h3',
  operations: [
    performs(
      SecretUse,
      '{useSession,getSession,updateSession,sealSession,unsealSession}',
      { secret: '1.password' },
      { purpose: 'the key of session cookies', variable: 'SESSION_SECRET' },
    ),
  ],
});
