// https://www.passportjs.org/concepts/authentication/sessions/
import { Login } from '../../concepts/session-setup.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'passport',
  operations: [
    performs(
      Login,
      '{default,passport}.authenticate()',
      { options: '1' },
      { keepsOption: ['keepSessionInfo'] },
    ),
  ],
});
