// https://developer.mozilla.org/docs/Web/API/Window/atob
import { TextDecoding } from '../../concepts/text-decoding.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  operations: [
    performs(TextDecoding, '{atob,unescape,decodeURIComponent,decodeURI}()', { text: '0' }),
    performs(TextDecoding, 'String.{fromCharCode,fromCodePoint}()', { text: '0..' }),
    performs(
      TextDecoding,
      'Buffer.from()',
      { text: '0' },
      {},
      { when: { 1: ['hex', 'base64', 'base64url'] } },
    ),
  ],
});
