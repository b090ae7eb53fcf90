// https://github.com/ricmoo/aes-js
import { Encryption } from '../../concepts/encryption.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'aes-js',
  operations: [
    performs(Encryption, 'new ModeOfOperation.ecb()', { key: '0' }, { direction: 'both', mode: 'ecb' }),
    performs(
      Encryption,
      'new ModeOfOperation.{cbc,cfb,ofb,ctr}()',
      { key: '0', iv: '1' },
      { direction: 'both', mode: 'cbc' },
    ),
  ],
});
