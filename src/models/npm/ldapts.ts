// https://github.com/ldapts/ldapts#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'ldapts',
  operations: [
    performs(
      SecretUse,
      'new Client().bind',
      { secret: '1' },
      { purpose: 'the password of a directory', variable: 'LDAP_PASSWORD' },
    ),
  ],
});
