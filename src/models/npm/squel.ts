// https://hiddentao.github.io/squel/api.html
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'squel',
  types: {
    Squel: ['module', 'useFlavour()'],
    Builder: ['Squel.{select,insert,update,delete,remove,expr,case}()', 'Builder.*()'],
  },
  operations: [
    performs(
      SqlExecution,
      'Builder.{where,having,and,or,and_begin,or_begin}()',
      { query: '0', parameters: '1..' },
      { placeholder: '?', bind: 'arguments', binding: 'client', text: 'fragment' },
    ),
    performs(
      SqlExecution,
      'Builder.{field,from,order,group,table,into,join,left_join,right_join}()',
      { query: '0' },
      { text: 'fragment' },
    ),
    performs(
      SqlExecution,
      'Squel.{str,rstr}()',
      { query: '0', parameters: '1..' },
      { placeholder: '?', text: 'fragment' },
    ),
  ],
});
