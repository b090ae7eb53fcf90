// https://github.com/emn178/js-md4
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'js-md4',
  operations: [
    performs(Hashing, 'default()', { data: '0' }, { algorithm: 'md4', use: 'digest', replaceable: true }),
    performs(Hashing, 'md4()', { data: '0' }, { algorithm: 'md4', use: 'digest', replaceable: true }),
    performs(
      Hashing,
      '{create,update,hex,array,digest,arrayBuffer,base64}()',
      { data: '0' },
      { algorithm: 'md4', use: 'digest' },
    ),
    performs(
      Hashing,
      'md4.{create,update,hex,array,digest,arrayBuffer,base64}()',
      { data: '0' },
      { algorithm: 'md4', use: 'digest' },
    ),
    performs(Hashing, 'hmac()', { key: '0', data: '1' }, { algorithm: 'md4', use: 'mac' }),
    performs(
      Hashing,
      'hmac.{create,update,hex,array,digest}()',
      { key: '0' },
      { algorithm: 'md4', use: 'mac' },
    ),
    performs(Hashing, 'md4.hmac()', { key: '0', data: '1' }, { algorithm: 'md4', use: 'mac' }),
    performs(
      Hashing,
      'md4.hmac.{create,update,hex,array,digest}()',
      { key: '0' },
      { algorithm: 'md4', use: 'mac' },
    ),
  ],
});
