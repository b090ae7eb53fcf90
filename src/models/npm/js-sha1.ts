// https://github.com/emn178/js-sha1
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'js-sha1',
  operations: [
    performs(Hashing, 'default()', { data: '0' }, { algorithm: 'sha1', use: 'digest', replaceable: true }),
    performs(Hashing, 'sha1()', { data: '0' }, { algorithm: 'sha1', use: 'digest', replaceable: true }),
    performs(
      Hashing,
      '{create,update,hex,array,digest,arrayBuffer,base64}()',
      { data: '0' },
      { algorithm: 'sha1', use: 'digest' },
    ),
    performs(
      Hashing,
      'sha1.{create,update,hex,array,digest,arrayBuffer,base64}()',
      { data: '0' },
      { algorithm: 'sha1', use: 'digest' },
    ),
    performs(Hashing, 'hmac()', { key: '0', data: '1' }, { algorithm: 'sha1', use: 'mac' }),
    performs(
      Hashing,
      'hmac.{create,update,hex,array,digest}()',
      { key: '0' },
      { algorithm: 'sha1', use: 'mac' },
    ),
    performs(Hashing, 'sha1.hmac()', { key: '0', data: '1' }, { algorithm: 'sha1', use: 'mac' }),
    performs(
      Hashing,
      'sha1.hmac.{create,update,hex,array,digest}()',
      { key: '0' },
      { algorithm: 'sha1', use: 'mac' },
    ),
  ],
});
