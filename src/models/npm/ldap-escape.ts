// https://github.com/tcort/ldap-escape#readme
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'ldap-escape',
  sanitizers: [
    { call: 'filter``', input: 'holes', output: 'return', for: ['ldap-filter'] },
    { call: 'dn``', input: 'holes', output: 'return', for: ['ldap-name'] },
  ],
});
