// https://github.com/tapmodo/node-ldap-filters#readme
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'ldap-filters',
  types: { Filter: ['default', 'module'] },
  sanitizers: [
    {
      call: 'Filter.attribute().{equalTo,contains,endsWith,startsWith,approx,gte,lte}()',
      input: '0',
      output: 'return',
      for: ['ldap-filter'],
    },
    { call: 'Filter.escape()', input: '0', output: 'return', for: ['ldap-filter'] },
  ],
});
