// Written by `npm run generate`; changes made here are lost.
import noSqlInjection from './no-sql-injection.ts';

/** Every rule by its name, without the prefix of the plugin. */
export const rules = {
  'no-sql-injection': noSqlInjection,
};
