// https://nodejs.org/api/readline.html
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:readline',
  aliases: ['node:readline/promises'],
  types: { Interface: ['createInterface()', 'promises.createInterface()', 'new Interface()'] },
  sources: [
    { path: 'Interface.question(*)<0>', tier: 'local', kind: 'text', label: 'an answer at the terminal' },
    { path: 'Interface.question()', tier: 'local', kind: 'text', label: 'an answer at the terminal' },
    {
      path: 'Interface.{on,once}(1)<0>',
      tier: 'local',
      kind: 'text',
      label: 'a line of input',
      when: { 0: 'line' },
    },
    { path: 'Interface[]', tier: 'local', kind: 'text', label: 'a line of input' },
  ],
});
