// https://mongoosejs.com/docs/api/mongoose.html
import { PredictableValue } from '../../concepts/predictable-value.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'mongoose',
  operations: [
    performs(PredictableValue, 'new Types.{ObjectId,ObjectID}()', {}, { kind: 'identifier' }, { arity: 0 }),
    performs(PredictableValue, 'Types.{ObjectId,ObjectID}()', {}, { kind: 'identifier' }, { arity: 0 }),
  ],
});
