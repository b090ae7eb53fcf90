import { concept } from '../dataflow/concept.ts';

/** What is fixed about an API that encrypts or decrypts. */
export interface EncryptionFacts {
  readonly direction: 'encrypt' | 'decrypt' | 'both';
  /** The cipher, where the API has but one. */
  readonly cipher: string;
  /** The mode of operation, where the API has but one. */
  readonly mode: string;
  /** Whether key and initialisation vector are both made of a password by one round of MD5. */
  readonly fromPassword: boolean;
  /** Whether a text given as key is a passphrase, of which a key is made by one round of MD5. */
  readonly textIsPassphrase: boolean;
  /** Whether the tag of an authenticated mode is read from, and given to, the object that is returned. */
  readonly tagByMethod: boolean;
  /** What stands for a padding where one is passed on. */
  readonly padding: 'pkcs1' | 'oaep' | 'none' | 'zero' | 'pkcs7';
  /** Where options stand among the arguments, for a call that has none. */
  readonly optionsArgument: number;
  /** Another member of the same object that is sound. */
  readonly stronger: string;
}

/** What a call that encrypts can be given. */
export type EncryptionRole =
  'algorithm' | 'key' | 'iv' | 'data' | 'mode' | 'padding' | 'tagLength' | 'options';

/**
 * Encrypts or decrypts, or makes an object that does.
 *
 * `iv` is what makes equal texts come out differently: an initialisation vector, a nonce or a counter.
 */
export const Encryption = concept<EncryptionRole, EncryptionFacts>('encryption');
