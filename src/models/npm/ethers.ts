// https://docs.ethers.org
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'ethers',
  aliases: ['@ethersproject/wallet'],
  operations: [
    performs(
      SecretUse,
      'new Wallet()',
      { secret: '0' },
      { purpose: 'the private key of a wallet', variable: 'PRIVATE_KEY' },
    ),
    performs(
      SecretUse,
      'new ethers.Wallet()',
      { secret: '0' },
      { purpose: 'the private key of a wallet', variable: 'PRIVATE_KEY' },
    ),
    performs(
      SecretUse,
      'Wallet.{fromMnemonic,fromPhrase}',
      { secret: '0' },
      { purpose: 'the words of a wallet', variable: 'MNEMONIC' },
    ),
    performs(
      SecretUse,
      'ethers.Wallet.{fromMnemonic,fromPhrase}',
      { secret: '0' },
      { purpose: 'the words of a wallet', variable: 'MNEMONIC' },
    ),
  ],
});
