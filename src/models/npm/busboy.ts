// https://github.com/mscdex/busboy
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'busboy',
  aliases: ['@fastify/busboy', 'connect-busboy'],
  types: { Parser: ['default()', 'new default()', 'new Busboy()', 'express#Request.busboy'] },
  sources: [
    {
      path: 'Parser.on(1)<0..>',
      tier: 'remote',
      kind: 'file-name',
      label: 'an uploaded file',
      when: { 0: 'file' },
    },
    {
      path: 'Parser.on(1)<0..>',
      tier: 'remote',
      kind: 'text',
      label: 'a field of the form',
      when: { 0: 'field' },
    },
  ],
});
