// https://github.com/mscdex/ssh2#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'ssh2',
  types: {
    Client: ['new Client()', 'new default()', 'default()'],
    ShellStream: ['Client.shell(*)<1>'],
  },
  operations: [
    performs(CommandExecution, 'Client.exec', { command: '0' }, { shell: 'always' }),
    // What is written to a shell is typed into it.
    performs(CommandExecution, 'ShellStream.{write,end}', { command: '0' }, { shell: 'always' }),
    performs(
      Hashing,
      'Client.connect()',
      { algorithm: ['0.algorithms.{hmac,serverHostKey}[]', '0.algorithms.{hmac,serverHostKey}.append[]'] },
      { use: 'transport' },
    ),
  ],
});
