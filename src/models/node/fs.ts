// https://nodejs.org/api/fs.html
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:fs',
  aliases: ['node:fs/promises', 'fs-extra', 'graceful-fs'],
  types: { Stream: ['createReadStream()'] },
  sources: [
    { path: '{readFileSync,readFile}()', tier: 'local', kind: 'text', label: 'a file' },
    { path: 'readFile(*)<1>', tier: 'local', kind: 'text', label: 'a file' },
    { path: 'promises.readFile()', tier: 'local', kind: 'text', label: 'a file' },
    {
      path: '{readJson,readJsonSync,readJSON,readJSONSync}()',
      tier: 'local',
      kind: 'structure',
      label: 'a file',
    },
    { path: '{readdirSync,readdir}()', tier: 'local', kind: 'file-name', label: 'the name of a file' },
    { path: 'readdir(*)<1>', tier: 'local', kind: 'file-name', label: 'the name of a file' },
    { path: 'promises.readdir()', tier: 'local', kind: 'file-name', label: 'the name of a file' },
    {
      path: 'Stream.{on,once,addListener}(1)<0>',
      tier: 'local',
      kind: 'text',
      label: 'a file',
      when: { 0: 'data' },
    },
    { path: 'Stream[]', tier: 'local', kind: 'text', label: 'a file' },
  ],
});
