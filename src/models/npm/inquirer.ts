// https://github.com/SBoudrias/Inquirer.js
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'inquirer',
  aliases: ['enquirer', 'prompts', '@inquirer/prompts', 'readline-sync', 'get-stdin'],
  sources: [
    {
      path: '{prompt,input,password,editor,question}()',
      tier: 'local',
      kind: 'text',
      label: 'an answer at the terminal',
    },
    { path: 'default()', tier: 'local', kind: 'text', label: 'an answer at the terminal' },
  ],
});
