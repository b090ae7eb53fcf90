import jwt from 'jsonwebtoken';

const secret = process.env.JWT_SECRET ?? '';

export function issue(user) {
  return jwt.sign({ sub: user.id, password: user.password }, secret);
}

export function issueSafely(user) {
  return jwt.sign({ sub: user.id }, process.env.JWT_SECRET, { expiresIn: '15m' });
}

export function whoIs(token) {
  const { header } = jwt.decode(token, { complete: true });
  return jwt.verify(token, header.jwk, { algorithms: ['RS256'] });
}

export function whoIsSafely(token) {
  return jwt.verify(token, process.env.JWT_SECRET, { algorithms: ['HS256'] });
}
