import { createHash, createHmac } from 'node:crypto';

export function downloadSignature(file, secret) {
  return createHash('md5')
    .update(file + secret)
    .digest('hex');
}

export function downloadSignatureSafely(file, secret) {
  return createHmac('sha256', secret).update(file).digest('hex');
}
