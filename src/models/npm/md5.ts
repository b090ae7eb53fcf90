// https://github.com/pvorb/node-md5
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'md5',
  aliases: ['blueimp-md5', 'md5-hex', 'md5-o-matic', 'crypto-md5', 'nano-md5', 'js-md5/build/md5.min'],
  operations: [
    performs(Hashing, 'default()', { data: '0' }, { algorithm: 'md5', use: 'digest', replaceable: true }),
  ],
});
