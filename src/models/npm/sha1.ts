// https://github.com/pvorb/node-sha1
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'sha1',
  operations: [
    performs(Hashing, 'default()', { data: '0' }, { algorithm: 'sha1', use: 'digest', replaceable: true }),
  ],
});
