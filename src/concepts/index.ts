// Written by `npm run generate` from the types of concepts; changes made here are lost.
import type { ConceptShape } from '../dataflow/concept.ts';

/** What can be said of each concept in a row of plain data. */
export function conceptShapes(): Readonly<Record<string, ConceptShape>> {
  return {
    'application-creation': { roles: [], facts: { kind: ['application', 'router'] } },
    'application-start': { roles: ['application'], facts: {} },
    'code-evaluation': {
      roles: ['code', 'parameters'],
      facts: { takesFunctions: [false, true], isolated: [false, true], shape: ['eval', 'function', 'timer'] },
    },
    'command-execution': {
      roles: ['command', 'argv', 'arguments', 'options'],
      facts: { shell: ['always', 'by-option', 'never'], argvTwin: ['<string>'] },
    },
    'cookie-write': {
      roles: ['options', 'name', 'value', 'header'],
      facts: {
        httpOnly: ['absent', 'by-request', 'impossible', 'on'],
        secure: ['absent', 'by-request', 'on'],
        sameSite: ['absent', 'by-request', 'on'],
        keys: ['<object>'],
        optionsAt: ['<number>'],
        purpose: ['preference', 'script-token', 'session'],
        replaces: [false, true],
        unit: ['days', 'ms', 's'],
      },
    },
    deserialization: {
      roles: ['options', 'data'],
      facts: {
        danger: ['code', 'memory', 'none'],
        option: ['<list>'],
        dangerous: ['<list>'],
        safe: ['<list>'],
        safeTwin: ['<string>'],
      },
    },
    'document-query': { roles: ['code', 'filter'], facts: {} },
    'handler-registration': {
      roles: ['application', 'path', 'method', 'handlers'],
      facts: { kind: ['middleware', 'plugin', 'route'], method: ['any', 'by-argument', 'by-name'] },
    },
    'route-opening': { roles: ['application', 'path'], facts: {} },
    'router-exposure': { roles: ['router'], facts: {} },
    'secret-use': { roles: ['secret'], facts: { purpose: ['<string>'], variable: ['<string>'] } },
    'sql-execution': {
      roles: ['parameters', 'query', 'identifier'],
      facts: {
        placeholder: ['$1', '$name', ':1', ':name', '?', '@name', '{name}'],
        bind: ['arguments', 'bind-call', 'list', 'object', 'option', 'same-object', 'statement', 'tag'],
        bindProperty: ['<string>'],
        textProperty: ['<string>'],
        tag: ['<string>'],
        binding: ['client', 'server'],
        substitutes: ['anywhere'],
        expandsObjects: [false, true],
        lists: ['any', 'expand'],
        backslashEscapes: [false, true],
        typesValues: [false, true],
        functions: ['only', 'too'],
        language: ['aql', 'cypher', 'dynamodb', 'javascript', 'postgrest', 'realm'],
        identifierPlaceholder: ['<string>'],
        text: ['fragment', 'statement'],
        raw: [false, true],
        scalarOnly: [false, true],
        bindsLimit: [false, true],
        prepared: ['<object>'],
      },
    },
  };
}
