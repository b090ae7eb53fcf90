// https://github.com/node-formidable/formidable
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'formidable',
  aliases: ['multiparty'],
  types: {
    Form: [
      'default()',
      '{formidable,IncomingForm}()',
      'new {default,formidable,IncomingForm,Formidable,Form}()',
    ],
    File: ['Form.parse(1)<2>.*', 'Form.parse(1)<2>.*[]', 'Form.parse().1.*', 'Form.parse().1.*[]'],
  },
  sources: [
    { path: 'Form.parse(1)<1>', tier: 'remote', kind: 'list', label: 'a field of the form' },
    { path: 'Form.parse().0', tier: 'remote', kind: 'list', label: 'a field of the form' },
    {
      path: 'Form.on(1)<0..>',
      tier: 'remote',
      kind: 'text',
      label: 'a field of the form',
      when: { 0: 'field' },
    },
    {
      path: 'File.{originalFilename,originalname,name,mimetype,headers,fieldName}',
      tier: 'remote',
      kind: 'file-name',
      label: 'an uploaded file',
    },
  ],
});
