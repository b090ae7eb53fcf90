// https://github.com/shaozi/ldap-authentication#readme
import { DirectoryAccess } from '../../concepts/directory-access.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'ldap-authentication',
  operations: [performs(DirectoryAccess, 'authenticate()', { name: '0.userSearchBase', login: '0.userDn' })],
});
