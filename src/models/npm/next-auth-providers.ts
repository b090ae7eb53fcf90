// https://next-auth.js.org/configuration/providers/oauth
import { OAuthLogin } from '../../concepts/oauth-login.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'next-auth/providers/github',
  aliases: [
    '@auth/core/providers/github',
    '@auth/core/providers/google',
    'next-auth/providers/apple',
    'next-auth/providers/auth0',
    'next-auth/providers/azure-ad',
    'next-auth/providers/cognito',
    'next-auth/providers/discord',
    'next-auth/providers/facebook',
    'next-auth/providers/gitlab',
    'next-auth/providers/google',
    'next-auth/providers/keycloak',
    'next-auth/providers/linkedin',
    'next-auth/providers/microsoft-entra-id',
    'next-auth/providers/okta',
    'next-auth/providers/slack',
    'next-auth/providers/spotify',
    'next-auth/providers/twitch',
    'next-auth/providers/twitter',
  ],
  operations: [
    performs(
      SecretUse,
      'default()',
      { secret: '0.clientSecret' },
      { purpose: 'the secret of an OAuth client', variable: 'OAUTH_CLIENT_SECRET' },
    ),
    performs(
      OAuthLogin,
      'default()',
      { options: '0' },
      { checksOption: 'checks', linkingOption: 'allowDangerousEmailAccountLinking' },
    ),
  ],
});
