// http://ldapjs.org/client.html, https://github.com/ldapts/ldapts#readme
import { DirectoryAccess } from '../../concepts/directory-access.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'ldapjs',
  aliases: ['ldapts', 'ldapjs-client', 'ldapjs-promise', '@ldapjs/client'],
  types: {
    Client: {
      paths: ['createClient()', 'new Client()', 'new default()'],
      names: ['ldapClient', 'ldapjsClient'],
    },
  },
  operations: [
    performs(DirectoryAccess, 'Client.{search,searchPaginated}()', {
      name: '0',
      filter: '1.filter',
    }),
    performs(DirectoryAccess, 'Client.{add,compare,del,modify}()', { name: '0' }),
    performs(DirectoryAccess, 'Client.modifyDN()', { name: ['0', '1'] }),
    performs(DirectoryAccess, 'Client.bind()', { login: '0' }),
    performs(DirectoryAccess, '{parseFilter,parseString}()', { filter: '0' }),
    performs(DirectoryAccess, '{filters,FilterParser}.{parseString,parseFilter}()', { filter: '0' }),
  ],
  sanitizers: [
    // Filters that are built of objects, each of which escapes the value it is given.
    {
      call: 'new {EqualityFilter,PresenceFilter,SubstringFilter,GreaterThanEqualsFilter,LessThanEqualsFilter,ApproximateFilter,ExtensibleFilter}()',
      input: '*',
      output: 'return',
      for: ['ldap-filter'],
    },
    // Names that are built of their parts.
    { call: 'new {DN,RDN}()', input: '*', output: 'return', for: ['ldap-name'] },
  ],
});
