import { concept } from '../dataflow/concept.ts';

/** Makes a text of one that nobody can read: of hexadecimal digits, base64, codes of characters. */
export const TextDecoding = concept<'text'>('text-decoding');
