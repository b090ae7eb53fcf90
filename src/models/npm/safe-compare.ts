// https://github.com/Bruce17/safe-compare
import { ConstantTimeComparison } from '../../concepts/constant-time-comparison.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'safe-compare',
  aliases: ['tsscmp', 'scmp', 'secure-compare', 'buffer-equal-constant-time'],
  operations: [performs(ConstantTimeComparison, 'default()', { left: '0', right: '1' }, {})],
});
