// https://next-auth.js.org/configuration/providers/oauth
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'next-auth/providers/github',
  aliases: [
    'next-auth/providers/google',
    'next-auth/providers/facebook',
    'next-auth/providers/twitter',
    'next-auth/providers/discord',
    'next-auth/providers/auth0',
    'next-auth/providers/apple',
    'next-auth/providers/azure-ad',
    'next-auth/providers/gitlab',
    'next-auth/providers/linkedin',
    'next-auth/providers/slack',
    'next-auth/providers/spotify',
    'next-auth/providers/okta',
    'next-auth/providers/cognito',
    'next-auth/providers/keycloak',
    'next-auth/providers/twitch',
  ],
  operations: [
    performs(
      SecretUse,
      'default()',
      { secret: '0.clientSecret' },
      { purpose: 'the secret of an OAuth client', variable: 'OAUTH_CLIENT_SECRET' },
    ),
  ],
});
