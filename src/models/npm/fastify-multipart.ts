// https://github.com/fastify/fastify-multipart
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: '@fastify/multipart',
  types: {
    Part: [
      'fastify#Request.file()',
      'fastify#Request.{files,parts}()[]',
      'fastify#Request.saveRequestFiles()[]',
    ],
  },
  sources: [
    {
      path: 'Part.{filename,fieldname,mimetype,encoding}',
      tier: 'remote',
      kind: 'file-name',
      label: 'an uploaded file',
    },
    { path: 'Part.{value,fields}', tier: 'remote', kind: 'text', label: 'a field of the form' },
    { path: 'Part.toBuffer()', tier: 'remote', kind: 'text', label: 'an uploaded file' },
  ],
});
