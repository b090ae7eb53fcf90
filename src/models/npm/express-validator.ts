// https://express-validator.github.io/docs/
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'express-validator',
  aliases: ['express-validator/check', 'express-validator/filter'],
  sources: [
    { path: 'matchedData()', tier: 'remote', kind: 'structure', label: 'a validated part of the request' },
  ],
});
