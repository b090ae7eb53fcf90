// https://github.com/validatorjs/validator.js
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'validator',
  guards: [
    {
      call: '{isUUID,isInt,isNumeric,isFloat,isDecimal,isIP,isAlphanumeric,isAlpha,isBoolean,isHexadecimal,isMongoId,isISO8601,isPort,isULID,isSlug}',
      input: '0',
      for: ['*'],
    },
  ],
  sanitizers: [{ call: '{toInt,toFloat,toBoolean,toDate}', input: '0', output: 'return', for: ['*'] }],
});
