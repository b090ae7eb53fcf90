import { createCipheriv, randomBytes } from 'node:crypto';

export function seal(key, text) {
  const cipher = createCipheriv('aes-256-cbc', key, Buffer.alloc(16));
  return cipher.update(text, 'utf8', 'base64') + cipher.final('base64');
}

export function sealSafely(key, text) {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return { nonce, sealed, tag: cipher.getAuthTag() };
}
