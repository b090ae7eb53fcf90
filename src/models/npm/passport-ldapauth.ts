// https://github.com/vesse/passport-ldapauth#readme
import { DirectoryAccess } from '../../concepts/directory-access.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'passport-ldapauth',
  operations: [
    performs(DirectoryAccess, 'new {default,Strategy}()', {
      filter: '0.server.{searchFilter,groupSearchFilter}',
      name: '0.server.{searchBase,groupSearchBase}',
    }),
  ],
});
