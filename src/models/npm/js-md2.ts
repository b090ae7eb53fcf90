// https://github.com/emn178/js-md2
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'js-md2',
  operations: [
    performs(Hashing, 'default()', { data: '0' }, { algorithm: 'md2', use: 'digest', replaceable: true }),
    performs(Hashing, 'md2()', { data: '0' }, { algorithm: 'md2', use: 'digest', replaceable: true }),
    performs(
      Hashing,
      '{create,update,hex,array,digest,arrayBuffer,base64}()',
      { data: '0' },
      { algorithm: 'md2', use: 'digest' },
    ),
    performs(
      Hashing,
      'md2.{create,update,hex,array,digest,arrayBuffer,base64}()',
      { data: '0' },
      { algorithm: 'md2', use: 'digest' },
    ),
    performs(Hashing, 'hmac()', { key: '0', data: '1' }, { algorithm: 'md2', use: 'mac' }),
    performs(
      Hashing,
      'hmac.{create,update,hex,array,digest}()',
      { key: '0' },
      { algorithm: 'md2', use: 'mac' },
    ),
    performs(Hashing, 'md2.hmac()', { key: '0', data: '1' }, { algorithm: 'md2', use: 'mac' }),
    performs(
      Hashing,
      'md2.hmac.{create,update,hex,array,digest}()',
      { key: '0' },
      { algorithm: 'md2', use: 'mac' },
    ),
  ],
});
