// https://www.passportjs.org/concepts/authentication/login/
import { Login } from '../../concepts/session-setup.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'express',
  operations: [
    performs(Login, 'Request.{login,logIn}()', { options: '1' }, { keepsOption: ['keepSessionInfo'] }),
  ],
});
