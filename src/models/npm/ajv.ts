// https://ajv.js.org/api.html
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'ajv',
  aliases: ['ajv/dist/2019', 'ajv/dist/2020', 'ajv/dist/jtd'],
  types: {
    Ajv: [
      'new {default,Ajv,Ajv2019,Ajv2020}()',
      'new module()',
      'module()',
      'Ajv.{addFormat,addKeyword,addSchema}()',
    ],
    Validate: ['Ajv.{compile,compileAsync}()'],
  },
  guards: [
    { call: 'Validate', input: '0', for: ['*'], schema: 'callee' },
    { call: 'Ajv.validate', input: '1', for: ['*'], schema: '0' },
  ],
});
