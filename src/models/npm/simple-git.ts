// https://github.com/steveukx/git-js#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'simple-git',
  aliases: ['simple-git/promise'],
  types: { Git: ['default()', '{simpleGit,gitP}()', 'Git.*()'] },
  operations: [
    performs(
      CommandExecution,
      'Git.{clone,mirror,fetch,pull,push,addRemote,submoduleAdd,checkout,checkoutBranch,diff,log,show,branch,rebase,merge,grep,applyPatch,addConfig,tag,rm,mv,add,listRemote,remote,subModule,raw,revparse}',
      { arguments: ['0', '0[]', '1', '1[]', '2', '2[]'] },
      { shell: 'never', program: 'git' },
    ),
    performs(CommandExecution, 'Git.customBinary', { command: '0' }, { shell: 'never' }),
    performs(
      CommandExecution,
      '{default,simpleGit,gitP}()',
      { command: ['0.binary', '1.binary'] },
      { shell: 'never' },
    ),
  ],
});
