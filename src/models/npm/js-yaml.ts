// https://github.com/nodeca/js-yaml#readme
import { Deserialization } from '../../concepts/deserialization.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'js-yaml',
  operations: [
    // The schema of version 3 builds functions: `!!js/function`.
    performs(
      Deserialization,
      'load',
      { data: '0', options: '1' },
      {
        danger: 'code',
        option: ['schema'],
        dangerous: ['DEFAULT_FULL_SCHEMA', 'DEFAULT_SCHEMA'],
        safe: ['DEFAULT_SAFE_SCHEMA', 'FAILSAFE_SCHEMA', 'JSON_SCHEMA', 'CORE_SCHEMA', 'YAML11_SCHEMA'],
        safeTwin: 'safeLoad',
      },
      { versions: '<4' },
    ),
    performs(
      Deserialization,
      'load',
      { data: '0', options: '1' },
      {
        danger: 'none',
        option: ['schema'],
        dangerous: ['DEFAULT_FULL_SCHEMA'],
        safe: [
          'DEFAULT_SCHEMA',
          'DEFAULT_SAFE_SCHEMA',
          'FAILSAFE_SCHEMA',
          'JSON_SCHEMA',
          'CORE_SCHEMA',
          'YAML11_SCHEMA',
        ],
      },
      { versions: '>=4' },
    ),
    performs(
      Deserialization,
      'loadAll',
      { data: '0', options: '2' },
      {
        danger: 'code',
        option: ['schema'],
        dangerous: ['DEFAULT_FULL_SCHEMA', 'DEFAULT_SCHEMA'],
        safe: ['DEFAULT_SAFE_SCHEMA', 'FAILSAFE_SCHEMA', 'JSON_SCHEMA', 'CORE_SCHEMA', 'YAML11_SCHEMA'],
        safeTwin: 'safeLoadAll',
      },
      { versions: '<4' },
    ),
    performs(
      Deserialization,
      'loadAll',
      { data: '0', options: '2' },
      {
        danger: 'none',
        option: ['schema'],
        dangerous: ['DEFAULT_FULL_SCHEMA'],
        safe: [
          'DEFAULT_SCHEMA',
          'DEFAULT_SAFE_SCHEMA',
          'FAILSAFE_SCHEMA',
          'JSON_SCHEMA',
          'CORE_SCHEMA',
          'YAML11_SCHEMA',
        ],
      },
      { versions: '>=4' },
    ),
    performs(
      Deserialization,
      '{safeLoad,safeLoadAll}',
      { data: '0', options: '1' },
      { danger: 'none', option: ['schema'], dangerous: ['DEFAULT_FULL_SCHEMA', 'DEFAULT_SCHEMA'], safe: [] },
    ),
  ],
});
