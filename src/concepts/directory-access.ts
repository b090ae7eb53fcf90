import { concept } from '../dataflow/concept.ts';

/**
 * Asks a directory (LDAP) for entries, or changes them.
 *
 * `filter` is the text of a filter, or a value that the library puts into one as it is; `name` is the distinguished name
 * of an entry, and `login` that of who logs in.
 */
export const DirectoryAccess = concept<'filter' | 'name' | 'login'>('directory-access');
