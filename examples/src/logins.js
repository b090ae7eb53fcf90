import { Strategy } from 'passport-google-oauth20';
import speakeasy from 'speakeasy';

export const google = new Strategy({ clientID: '1', callbackURL: '/cb', state: false }, () => {});

export const googleSafely = new Strategy({ clientID: '1', callbackURL: '/cb', state: true }, () => {});

export async function login(req, res, findUser) {
  const user = await findUser(req.body.name, req.body.password);
  req.session.userId = user.id;
  res.redirect('/');
}

export async function loginSafely(req, res, findUser) {
  const user = await findUser(req.body.name, req.body.password);
  req.session.regenerate(() => {
    req.session.userId = user.id;
    res.redirect('/');
  });
}

export function checkCode(secret, token) {
  return speakeasy.totp.verify({ secret, token, window: 10 });
}

export function checkCodeSafely(secret, token) {
  return speakeasy.totp.verify({ secret, token, window: 1 });
}
