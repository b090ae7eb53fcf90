import { createHash, createHmac } from 'node:crypto';

export function inviteToken(email: string): string {
  return createHash('md5').update(email).digest('hex');
}

export function inviteTokenSafely(key: Buffer, email: string): string {
  return createHmac('sha256', key).update(email).digest('hex');
}
