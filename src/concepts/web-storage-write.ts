import { concept } from '../dataflow/concept.ts';

/** What is fixed about where something is kept. */
export interface WebStorageFacts {
  /**
   * How long it stays, and who can read it there: on a page until it is removed, or as long as the window is open; on a
   * device, in a file that is not encrypted.
   */
  readonly area: 'page' | 'window' | 'device';
}

/** Keeps a value where scripts of the page, or programs of the device, can read it later. */
export const WebStorageWrite = concept<'key' | 'value', WebStorageFacts>('web-storage-write');
