// https://github.com/tj/commander.js
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'commander',
  aliases: ['cac', 'sade'],
  types: {
    Command: [
      'module',
      'program',
      'createCommand()',
      'default()',
      'new {Command,default}()',
      'Command.{command,option,requiredOption,argument,arguments,description,version,action,alias,name,usage,addOption,parse}()',
    ],
  },
  sources: [
    { path: 'Command.opts()', tier: 'local', kind: 'text', label: 'the command line' },
    { path: 'Command.optsWithGlobals()', tier: 'local', kind: 'text', label: 'the command line' },
    { path: 'Command.{args,processedArgs}', tier: 'local', kind: 'text', label: 'the command line' },
    { path: 'Command.action(0)<0..>', tier: 'local', kind: 'text', label: 'the command line' },
  ],
});
