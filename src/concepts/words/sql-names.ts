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

/** Methods that no other kind of library has: each puts the text it is given into a statement. */
export const RAW_SQL_METHODS: readonly string[] = [
  'whereRaw',
  'andWhereRaw',
  'orWhereRaw',
  'havingRaw',
  'andHavingRaw',
  'orHavingRaw',
  'orderByRaw',
  'groupByRaw',
  'joinRaw',
  'fromRaw',
  '$queryRawUnsafe',
  '$executeRawUnsafe',
  'sendNativeQuery',
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

/** Names of what is a piece of a statement when it stands there unquoted. */
export const SQL_PIECES =
  /(?:sql|query|cte|clauses?|conditions?|predicates?|where|having|joins?|order(?:by)?|group(?:by)?|filters?|selects?|fragments?|expr(?:ession)?s?|placeholders?|bindings?|marks|alias(?:es)?|fields?|cols?|columns?|keys?|func(?:tion)?|operators?|operand|direction|type|suffix|returning)s?(?:list|str(?:ing)?|sql|text)?$/i;

/** Names of what is a number when it counts rows or measures a time. */
export const SQL_NUMBERS =
  /(?:limit|offset|count|size|page|skip|take|top|rows|max|min|num(?:ber)?|n|length|total|start|end|from|to|step|batch|chunk|days?|hours?|minutes?|seconds?|weeks?|months?|years?|ms|secs?|mins?|ttl|timeout|interval|retention|age|window|duration|per_?page|first|last)$/i;

/** Identifiers that a program, and not its user, usually chooses. */
export const SCHEMA_NAMES =
  /(?:table|schema|column|prefix|dbname|database|sequence|extension|constraint|full|(?:^|_)db|(?:^|_)index)(?:_?names?|path)?s?$/i;
