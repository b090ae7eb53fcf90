// https://jsr.io/@std/crypto
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'jsr:@std/crypto',
  aliases: ['@std/crypto', 'https://deno.land/std/crypto/mod.ts'],
  operations: [
    performs(
      Hashing,
      'crypto.subtle.{digest,digestSync}()',
      { algorithm: ['0', '0.name'], data: '1' },
      { use: 'digest', spelling: 'SHA-256' },
    ),
  ],
});
