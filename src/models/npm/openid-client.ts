// https://github.com/panva/openid-client#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'openid-client',
  types: { Issuer: ['new Issuer()', 'Issuer.discover()'] },
  operations: [
    performs(
      SecretUse,
      'new Issuer.Client()',
      { secret: '0.client_secret' },
      { purpose: 'the secret of an OAuth client', variable: 'OAUTH_CLIENT_SECRET' },
    ),
    performs(
      SecretUse,
      'discovery',
      { secret: ['2', '2.client_secret', '3'] },
      { purpose: 'the secret of an OAuth client', variable: 'OAUTH_CLIENT_SECRET' },
    ),
  ],
});
