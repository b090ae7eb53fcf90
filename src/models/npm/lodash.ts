// https://lodash.com/docs
import { PredictableValue } from '../../concepts/predictable-value.ts';
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'lodash',
  aliases: ['lodash-es', 'underscore'],
  summaries: [
    {
      call: '{get,pick,omit,merge,defaults,assign,cloneDeep,clone,trim,toLower,toUpper,toString,template,padStart,padEnd,replace,split,map,flatten,uniq,compact,values,keys,first,last,join}',
      input: '*',
      output: 'return',
      keeps: 'taint',
    },
  ],
  sanitizers: [
    {
      call: '{toNumber,toInteger,toSafeInteger,toFinite,clamp,size,isNumber}',
      input: '0',
      output: 'return',
      for: ['*'],
    },
  ],
  operations: [
    performs(
      TemplateRendering,
      'template',
      { source: '0', options: '1', code: '1.{variable,imports,sourceURL}' },
      { power: 'code', placeholder: '<%- _ %>', valuesAt: 'result' },
    ),
    performs(PredictableValue, '{random,sample,sampleSize,shuffle}()', {}, { kind: 'generator' }),
    performs(PredictableValue, 'uniqueId()', {}, { kind: 'identifier' }),
  ],
});
