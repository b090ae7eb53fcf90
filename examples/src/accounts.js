import { createHash } from 'node:crypto';
import bcrypt from 'bcrypt';

export async function register(users, email, password) {
  await users.insert({ email, digest: createHash('sha256').update(password).digest('hex') });
}

export async function registerSafely(users, email, password) {
  await users.insert({ email, digest: await bcrypt.hash(password, 12) });
}
