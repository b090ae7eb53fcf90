import { concept } from '../dataflow/concept.ts';

/**
 * Asks a store of documents for those that match a filter: an object, in which a key that begins with `$` is an operator.
 *
 * `filter` is the filter, or a pipeline that holds some; `code` is a text that the store runs as a script.
 */
export const DocumentQuery = concept<'filter' | 'code'>('document-query');
