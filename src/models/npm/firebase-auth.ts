// https://firebase.google.com/docs/reference/js/auth
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'firebase/auth',
  operations: [
    performs(
      SecretUse,
      '{signInWithEmailAndPassword,createUserWithEmailAndPassword}',
      { secret: '2' },
      { purpose: 'the password of an account', variable: 'ACCOUNT_PASSWORD' },
    ),
  ],
});
