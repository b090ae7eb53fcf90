// http://ldapjs.org/client.html
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'ldapjs',
  operations: [
    performs(
      SecretUse,
      'createClient().bind',
      { secret: '1' },
      { purpose: 'the password of a directory', variable: 'LDAP_PASSWORD' },
    ),
  ],
});
