import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';

export function oneTimeCode() {
  return Math.floor(Math.random() * 1000000);
}

export function oneTimeCodeSafely() {
  return randomInt(1000000);
}

export function isGenuine(key, body, signature) {
  return createHmac('sha256', key).update(body).digest('hex') === signature;
}

export function isGenuineSafely(key, body, signature) {
  const expected = createHmac('sha256', key).update(body).digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
