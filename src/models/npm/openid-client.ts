// https://github.com/panva/openid-client#readme
import { OAuthAnswer } from '../../concepts/oauth-login.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'openid-client',
  types: { Issuer: ['new module.Issuer()', 'module.Issuer.discover()'], Session: ['new Issuer.Client()'] },
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
    performs(
      OAuthAnswer,
      'Session.{callback,oauthCallback}()',
      { checks: '2' },
      { checks: ['state', 'nonce', 'code_verifier'] },
    ),
    performs(
      OAuthAnswer,
      'authorizationCodeGrant()',
      { checks: '2' },
      { checks: ['expectedState', 'expectedNonce', 'pkceCodeVerifier'] },
    ),
    performs(OAuthAnswer, 'allowInsecureRequests()', {}, { cleartext: true }),
  ],
});
