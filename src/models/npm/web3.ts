// https://docs.web3js.org
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'web3',
  operations: [
    performs(
      SecretUse,
      'new {default,Web3}().eth.accounts.{privateKeyToAccount,sign,signTransaction}',
      { secret: '1' },
      { purpose: 'the private key of a wallet', variable: 'PRIVATE_KEY' },
    ),
    performs(
      SecretUse,
      'new {default,Web3}().eth.accounts.privateKeyToAccount',
      { secret: '0' },
      { purpose: 'the private key of a wallet', variable: 'PRIVATE_KEY' },
    ),
    performs(
      SecretUse,
      'new {default,Web3}().eth.accounts.wallet.add',
      { secret: '0' },
      { purpose: 'the private key of a wallet', variable: 'PRIVATE_KEY' },
    ),
  ],
});
