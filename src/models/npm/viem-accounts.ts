// https://viem.sh/docs/accounts/local
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'viem/accounts',
  operations: [
    performs(
      SecretUse,
      'privateKeyToAccount',
      { secret: '0' },
      { purpose: 'the private key of a wallet', variable: 'PRIVATE_KEY' },
    ),
    performs(
      SecretUse,
      'mnemonicToAccount',
      { secret: '0' },
      { purpose: 'the words of a wallet', variable: 'MNEMONIC' },
    ),
  ],
});
