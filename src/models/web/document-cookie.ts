// https://developer.mozilla.org/docs/Web/API/Document/cookie
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  operations: [
    performs(
      CookieWrite,
      'document.cookie',
      { header: 'value' },
      { httpOnly: 'impossible', secure: 'absent', sameSite: 'absent', unit: 's' },
    ),
  ],
});
