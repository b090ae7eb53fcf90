// https://www.passportjs.org/packages/passport-oauth2/
import { OAuthLogin } from '../../concepts/oauth-login.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

/** Strategies that are made of `passport-oauth2`, and take its options. */
export default defineModel({
  package: 'passport-oauth2',
  aliases: [
    'passport-oauth',
    'passport-google-oauth20',
    'passport-google-oauth2',
    'passport-facebook',
    'passport-github',
    'passport-github2',
    'passport-gitlab2',
    'passport-bitbucket-oauth2',
    'passport-linkedin-oauth2',
    'passport-microsoft',
    'passport-discord',
    'passport-spotify',
    'passport-slack-oauth2',
    'passport-amazon',
    'passport-dropbox-oauth2',
    'passport-instagram',
    'passport-twitch-new',
    'passport-yahoo-oauth2',
    'passport-azure-oauth2',
  ],
  operations: [
    performs(
      OAuthLogin,
      'new {Strategy,OAuth2Strategy,default}()',
      { options: '0' },
      { stateOption: 'state', tiedBy: ['store', 'pkce'] },
    ),
  ],
});
