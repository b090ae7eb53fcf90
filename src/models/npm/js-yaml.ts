// https://github.com/nodeca/js-yaml#readme
import { Deserialization } from '../../concepts/deserialization.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

/** Schemas without functions, in every version that has them. */
const SAFE = ['DEFAULT_SAFE_SCHEMA', 'FAILSAFE_SCHEMA', 'JSON_SCHEMA', 'CORE_SCHEMA', 'YAML11_SCHEMA'];
/** Schemas of version 3 that build functions: `!!js/function`. */
const FULL = ['DEFAULT_FULL_SCHEMA', 'DEFAULT_SCHEMA'];

const upToVersion3 = { danger: 'code', option: ['schema'], dangerous: FULL, safe: SAFE } as const;
const fromVersion4 = {
  danger: 'none',
  option: ['schema'],
  dangerous: ['DEFAULT_FULL_SCHEMA'],
  safe: SAFE,
} as const;

export default defineModel({
  package: 'js-yaml',
  operations: [
    performs(
      Deserialization,
      'load',
      { data: '0', options: '1' },
      { ...upToVersion3, safeTwin: 'safeLoad' },
      { versions: '<4' },
    ),
    performs(Deserialization, 'load', { data: '0', options: '1' }, fromVersion4, { versions: '>=4' }),
    performs(
      Deserialization,
      'loadAll',
      { data: '0', options: '2' },
      { ...upToVersion3, safeTwin: 'safeLoadAll' },
      { versions: '<4' },
    ),
    performs(Deserialization, 'loadAll', { data: '0', options: '2' }, fromVersion4, { versions: '>=4' }),
    performs(
      Deserialization,
      '{safeLoad,safeLoadAll}',
      { data: '0', options: '1' },
      { danger: 'none', option: ['schema'], dangerous: FULL, safe: SAFE },
    ),
  ],
});
