// https://github.com/emn178/js-md5
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'js-md5',
  operations: [
    performs(Hashing, 'default()', { data: '0' }, { algorithm: 'md5', use: 'digest', replaceable: true }),
    performs(Hashing, 'md5()', { data: '0' }, { algorithm: 'md5', use: 'digest', replaceable: true }),
    performs(
      Hashing,
      '{create,update,hex,array,digest,arrayBuffer,base64}()',
      { data: '0' },
      { algorithm: 'md5', use: 'digest' },
    ),
    performs(
      Hashing,
      'md5.{create,update,hex,array,digest,arrayBuffer,base64}()',
      { data: '0' },
      { algorithm: 'md5', use: 'digest' },
    ),
    performs(Hashing, 'hmac()', { key: '0', data: '1' }, { algorithm: 'md5', use: 'mac' }),
    performs(
      Hashing,
      'hmac.{create,update,hex,array,digest}()',
      { key: '0' },
      { algorithm: 'md5', use: 'mac' },
    ),
    performs(Hashing, 'md5.hmac()', { key: '0', data: '1' }, { algorithm: 'md5', use: 'mac' }),
    performs(
      Hashing,
      'md5.hmac.{create,update,hex,array,digest}()',
      { key: '0' },
      { algorithm: 'md5', use: 'mac' },
    ),
  ],
});
