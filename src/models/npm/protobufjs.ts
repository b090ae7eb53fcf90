// https://protobufjs.github.io/protobuf.js/
import { ExpressionEvaluation } from '../../concepts/expression-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'protobufjs',
  operations: [
    performs(ExpressionEvaluation, 'parse()', { expression: '0' }, { power: 'code' }),
    performs(ExpressionEvaluation, 'Root.fromJSON()', { expression: '0' }, { power: 'code' }),
  ],
});
