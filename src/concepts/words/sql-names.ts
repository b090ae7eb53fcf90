/** Names of methods that run the statement they are given, on receivers of which nothing else is known. */
export const SQL_VERBS: readonly string[] = [
  'query',
  'queryRaw',
  'queryOne',
  'queryAll',
  'queryAsync',
  'querySync',
  'execute',
  'executeSql',
  'executeQuery',
  'executeRaw',
  'exec',
  'execSql',
  'run',
  'runQuery',
  'runSql',
  'all',
  'get',
  'each',
  'first',
  'one',
  'none',
  'many',
  'any',
  'oneOrNone',
  'manyOrNone',
  'prepare',
  'raw',
  'rawQuery',
  'sql',
  'select',
  'whereRaw',
  'sendNativeQuery',
  'unsafe',
  '$queryRawUnsafe',
  '$executeRawUnsafe',
];

/** Names of functions that run the statement they are given. */
export const SQL_FUNCTIONS: readonly string[] = [
  'sql',
  'query',
  'db',
  'execSql',
  'executeSql',
  'execQuery',
  'executeQuery',
  'runSql',
  'runQuery',
  'sqlQuery',
  'dbQuery',
  'queryDb',
  'queryDB',
  'execDb',
  'runDb',
];

/** Receivers whose methods of those names do something else with text. */
export const NO_DATABASES: ReadonlySet<string> = new Set([
  'console',
  'logger',
  'log',
  'document',
  'axios',
  'http',
  'https',
  'fetch',
  '$',
  'jQuery',
  'cy',
  'page',
  'i18n',
  'expect',
  'chai',
  'screen',
  'cache',
  'redis',
  'map',
]);

/** Functions that are taken to quote or clean what they are given when their code is not known. */
export const SQL_ESCAPERS =
  /(?:quote|escape|sanitize)_?(?:Ident|Identifier|Literal|Sql|SQL|Name|Id|String|Value)?$/i;

/** Identifiers that a program, and not its user, usually chooses. */
export const SCHEMA_NAMES =
  /(?:table|schema|column|prefix|dbname|database|sequence|extension|constraint|full|(?:^|_)db|(?:^|_)index)(?:_?names?|path)?s?$/i;
