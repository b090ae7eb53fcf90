// https://fakerjs.dev
import { PredictableValue } from '../../concepts/predictable-value.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@faker-js/faker',
  aliases: ['faker'],
  operations: [
    performs(
      PredictableValue,
      '{internet,string,datatype,number,random,finance,lorem}.{password,alphanumeric,alpha,uuid,hexadecimal,numeric,number,int,nanoid,sample,symbol,pin,word,alphaNumeric}()',
      {},
      { kind: 'generator' },
    ),
    performs(
      PredictableValue,
      'faker.{internet,string,datatype,number,random,finance,lorem}.{password,alphanumeric,alpha,uuid,hexadecimal,numeric,number,int,nanoid,sample,symbol,pin,word}()',
      {},
      { kind: 'generator' },
    ),
  ],
});
