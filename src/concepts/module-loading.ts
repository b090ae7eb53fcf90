import { concept } from '../dataflow/concept.ts';

/** Loads a module by a name that is a value of the program. `specifier` is the name, or the path of the file. */
export const ModuleLoading = concept<'specifier'>('module-loading');
