// https://www.passportjs.org/packages/
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'passport-oauth2',
  aliases: [
    'passport-google-oauth20',
    'passport-google-oauth',
    'passport-github',
    'passport-github2',
    'passport-facebook',
    'passport-twitter',
    'passport-linkedin-oauth2',
    'passport-microsoft',
    'passport-azure-ad',
    'passport-auth0',
    'passport-discord',
    'passport-spotify',
    'passport-slack',
    'passport-gitlab2',
    'passport-bitbucket-oauth2',
    'passport-apple',
    'passport-steam',
    'passport-amazon',
    'passport-instagram',
    'passport-oauth1',
    'passport-openidconnect',
  ],
  operations: [
    performs(
      SecretUse,
      'new {default,Strategy,OAuth2Strategy,OIDCStrategy,OAuthStrategy}()',
      { secret: '0.{clientSecret,consumerSecret,apiKey,privateKey}' },
      { purpose: 'the secret of an OAuth client', variable: 'OAUTH_CLIENT_SECRET' },
    ),
  ],
});
