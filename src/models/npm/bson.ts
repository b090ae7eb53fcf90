// https://github.com/mongodb/js-bson#readme
import { Deserialization } from '../../concepts/deserialization.ts';
import { PredictableValue } from '../../concepts/predictable-value.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'bson',
  types: { Bson: ['module', 'BSON', 'new default()', 'new BSON()'] },
  operations: [
    // Later versions ignore the option and give code as data.
    performs(
      Deserialization,
      'Bson.deserialize',
      { data: '0', options: '1' },
      { danger: 'none', option: ['evalFunctions'], dangerous: [true], safe: [false] },
    ),
    performs(PredictableValue, 'new {ObjectId,ObjectID}()', {}, { kind: 'identifier' }, { arity: 0 }),
  ],
});
