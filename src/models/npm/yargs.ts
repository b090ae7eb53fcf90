// https://yargs.js.org/docs/
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'yargs',
  aliases: ['yargs/yargs'],
  types: {
    Parser: [
      'default()',
      'module',
      'Parser.{usage,option,options,command,help,alias,demandOption,strict,boolean,string,positional,scriptName,version}()',
    ],
  },
  sources: [
    { path: 'Parser.argv', tier: 'local', kind: 'text', label: 'the command line' },
    { path: 'Parser.{parse,parseSync,parseAsync}()', tier: 'local', kind: 'text', label: 'the command line' },
    { path: 'Parser.command(3)<0>', tier: 'local', kind: 'text', label: 'the command line' },
    { path: 'Parser.command(0.handler)<0>', tier: 'local', kind: 'text', label: 'the command line' },
  ],
});
