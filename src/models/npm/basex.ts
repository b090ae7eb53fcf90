// https://docs.basex.org/main/Clients
import { XpathEvaluation } from '../../concepts/xpath-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'basex',
  aliases: ['simple-basex'],
  types: { Session: ['new Session()', 'new default.Session()'] },
  operations: [performs(XpathEvaluation, 'Session.{execute,query}()', { expression: '0' })],
});
