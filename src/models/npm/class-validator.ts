// https://github.com/typestack/class-validator#validation-decorators
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'class-validator',
  types: {
    Closed: {
      paths: [
        '@{IsInt,IsNumber,IsBoolean,IsDate,IsUUID,IsEnum,IsIn,IsMongoId,IsNumberString,IsAlphanumeric,IsAlpha,IsHexadecimal,IsISO8601,IsDateString,IsBooleanString,IsPort,IsIP,IsULID,Equals}()',
      ],
      promises: ['*'],
    },
  },
  guards: [
    {
      call: '{isInt,isNumber,isUUID,isEnum,isIn,isMongoId,isNumberString,isAlphanumeric,isAlpha,isHexadecimal,isISO8601,isDateString,isPort,isBoolean,isDate}',
      input: '0',
      for: ['*'],
    },
  ],
});
