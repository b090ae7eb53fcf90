// https://github.com/vesse/node-ldapauth-fork#readme
import { DirectoryAccess } from '../../concepts/directory-access.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'ldapauth-fork',
  aliases: ['ldapauth'],
  operations: [
    performs(DirectoryAccess, 'new {default,LdapAuth}()', {
      filter: '0.{searchFilter,groupSearchFilter}',
      name: '0.{searchBase,groupSearchBase}',
    }),
  ],
});
