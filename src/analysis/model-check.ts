import { conceptShapes } from '../concepts/index.ts';
import { contextsOf, CONTEXT_NAMES } from '../concepts/contexts.ts';
import { parseAccessPath, parseDefaults, parsePosition, parseShape } from '../dataflow/access-path.ts';
import type { ConceptShape, FactShape } from '../dataflow/concept.ts';
import {
  KINDS,
  TEXT_FORMS,
  TIERS,
  type GuardRow,
  type Model,
  type OperationRow,
  type RowConditions,
  type SanitizerRow,
  type SourceRow,
  type SummaryRow,
  type TypePath,
  type TypeRow,
} from '../dataflow/model.ts';
import { didYouMean } from '../syntax/did-you-mean.ts';
import { parseVersionRange } from '../syntax/version-range.ts';
import { isRecord } from './is-record.ts';

/** Something that a table cannot say: where it stands in the table, and what is wrong with it. */
export interface ModelProblem {
  /** `.operations[1].roles` */
  readonly where: string;
  readonly problem: string;
}

type Row = Readonly<Record<string, unknown>>;

/** What is wrong with a value of a row, as the end of a sentence that names it; undefined when nothing is. */
type Check = (value: unknown, row: Row) => string | undefined;

/** A column that must be there. */
interface Required {
  readonly required: Check;
}

type Columns<Shape> = { readonly [Key in keyof Required_<Shape>]: Check | Required };
type Required_<Shape> = { [Key in keyof Shape]-?: Shape[Key] };

const text: Check = (value) => (typeof value === 'string' && value !== '' ? undefined : 'must be a text');

const texts: Check = (value) => everyOf(value, (one) => text(one, {})) ?? undefined;

const path: Check = (value, row) => text(value, row) ?? parsed(value, parseAccessPath);

const position: Check = (value, row) => text(value, row) ?? parsed(value, parsePosition);

const positions: Check = (value, row) =>
  Array.isArray(value) ? everyOf(value, (one) => position(one, row)) : position(value, row);

const defaultsPath: Check = (value, row) => text(value, row) ?? parsed(value, parseDefaults);

const count: Check = (value) => (isCount(value) ? undefined : 'must be a whole number');

const arity: Check = (value) => {
  const isRange =
    Array.isArray(value) &&
    value.length === 2 &&
    value.every(isCount) &&
    Number(value[0]) <= Number(value[1]);
  return isCount(value) || isRange
    ? undefined
    : 'must be a number of arguments, or the least and the most of them';
};

const range: Check = (value) =>
  typeof value === 'string' && parseVersionRange(value)
    ? undefined
    : `must be a range of versions, such as '>=2 <4'`;

const when: Check = (value, row) => {
  if (!isRecord(value)) return 'must map positions to constants';
  for (const [key, constants] of Object.entries(value)) {
    const problem = position(key, row);
    if (problem !== undefined) return problem;
    if (!(Array.isArray(constants) ? constants : [constants]).every(isConstant))
      return `must map '${key}' to a text, a number, true, false, null, or a list of them`;
  }
  return undefined;
};

const given: Check = (value, row) => {
  if (!isRecord(value)) return 'must map positions to types of the table';
  for (const [key, types] of Object.entries(value)) {
    const problem = position(key, row) ?? (typeof types === 'string' ? undefined : texts(types, row));
    if (problem !== undefined) return problem;
  }
  return undefined;
};

/** Positions of a call, or of an earlier one of its chain: `1.schema.body`, `input(0)`. */
const schemaPlaces: Check = (value) =>
  everyOf(value, (one) => {
    const inside = /^\w+\((.+)\)$/.exec(String(one));
    return position(inside ? inside[1] : one, {});
  });

const contexts: Check = (value, row) =>
  texts(value, row) ??
  (value as readonly string[])
    .filter((name) => !contextsOf(name))
    .map((name) => `names the unknown context '${name}'${didYouMean(name, CONTEXT_NAMES)}`)[0];

const concept: Check = (value) => {
  const names = Object.keys(conceptShapes());
  if (typeof value === 'string' && names.includes(value)) return undefined;
  return typeof value === 'string'
    ? `names the unknown concept '${value}'${didYouMean(value, names)}`
    : 'must be the name of a concept';
};

const roles: Check = (value, row) => {
  if (!isRecord(value)) return 'must map roles to positions';
  const known = shapeOf(row)?.roles ?? [];
  for (const [role, where] of Object.entries(value)) {
    if (!known.includes(role))
      return `names the unknown role '${role}' of '${String(row['concept'])}'${didYouMean(role, known)}`;
    const problem = positions(where, row);
    if (problem !== undefined) return `'${role}' ${problem}`;
  }
  return undefined;
};

const facts: Check = (value, row) => {
  if (!isRecord(value)) return 'must map facts to their values';
  const known = shapeOf(row)?.facts ?? {};
  for (const [fact, given] of Object.entries(value)) {
    const shape = Object.hasOwn(known, fact) ? known[fact] : undefined;
    if (!shape)
      return `names the unknown fact '${fact}' of '${String(row['concept'])}'${didYouMean(fact, Object.keys(known))}`;
    if (!fits(given, shape)) return `'${fact}' must be ${shape.map(inWords).join(', ')}`;
  }
  return undefined;
};

const CONDITIONS: Columns<RowConditions> = {
  when,
  given,
  arity,
  files: texts,
  directive: text,
  versions: range,
};

const ROWS = {
  operations: {
    concept: { required: concept },
    call: { required: path },
    roles: { required: roles },
    facts,
    defaultsFrom: defaultsPath,
    ...CONDITIONS,
  } satisfies Columns<OperationRow>,
  sources: {
    path: { required: path },
    tier: { required: (value) => oneOf(value, TIERS) },
    kind: { required: (value) => oneOf(value, KINDS) },
    label: { required: text },
    whole: (value) => (value === true ? undefined : 'must be true, or absent'),
    schema: schemaPlaces,
    ...CONDITIONS,
  } satisfies Columns<SourceRow>,
  sanitizers: {
    call: { required: path },
    input: { required: positions },
    output: { required: position },
    for: { required: contexts },
    ...CONDITIONS,
  } satisfies Columns<SanitizerRow>,
  guards: {
    call: { required: path },
    input: { required: position },
    for: { required: contexts },
    safe: (value) => oneOf(value, ['true', 'false', 'returns', 'passed']),
    of: position,
    schema: position,
    part: text,
    ...CONDITIONS,
  } satisfies Columns<GuardRow>,
  summaries: {
    call: { required: path },
    input: { required: positions },
    output: { required: position },
    keeps: { required: (value) => oneOf(value, ['value', 'taint', 'format']) },
    kind: (value) => oneOf(value, KINDS),
    form: (value) => oneOf(value, TEXT_FORMS),
    schema: position,
    escapes: text,
    ...CONDITIONS,
  } satisfies Columns<SummaryRow>,
} as const;

const TYPE_PATH = {
  path: { required: path },
  parameters: count,
  ...CONDITIONS,
} satisfies Columns<TypePath>;

const typePaths: Check = (value) => {
  // A type may be known by its names alone.
  if (Array.isArray(value) && value.length === 0) return undefined;
  return everyOf(value, (one) => {
    if (typeof one === 'string') return path(one, {});
    if (!isRecord(one)) return 'must be a path';
    const problem = problemIn(one, TYPE_PATH);
    return problem && `${problem.where.slice(1)} ${problem.problem}`.trim();
  });
};

const shapes: Check = (value) => everyOf(value, (one) => text(one, {}) ?? parsed(one, parseShape));

const TYPE = {
  paths: typePaths,
  extends: texts,
  names: texts,
  shapes,
  promises: contexts,
  schemaKind: (value) => oneOf(value, KINDS),
  converts: (value) => (value === true ? undefined : 'must be true, or absent'),
  pattern: position,
} satisfies Columns<TypeRow>;

const MODULE: Check = (value, row) => {
  const problem = text(value, row);
  if (problem !== undefined) return problem;
  return /^(?:\.\.\/|\/|[A-Za-z]:)/.test(String(value))
    ? `must be a package, or a file of the project that begins with './', counted from the working directory`
    : undefined;
};

const TABLE = {
  package: MODULE,
  aliases: (value) => everyOf(value, (one) => MODULE(one, {})),
  types: () => undefined,
  operations: () => undefined,
  sources: () => undefined,
  sanitizers: () => undefined,
  guards: () => undefined,
  summaries: () => undefined,
} satisfies Columns<Model>;

/** What is wrong with a table, the first thing there is; undefined when it can be read. */
export function problemInModel(model: unknown): ModelProblem | undefined {
  if (!isRecord(model)) return { where: '', problem: 'must be a table' };
  const problem = problemIn(model, TABLE);
  if (problem) return problem;
  return problemInTypes(model['types']) ?? problemInRows(model);
}

function problemInTypes(types: unknown): ModelProblem | undefined {
  if (types === undefined) return undefined;
  if (!isRecord(types)) return { where: '.types', problem: 'must map names to paths' };
  for (const [name, type] of Object.entries(types)) {
    const found = Array.isArray(type)
      ? problemIn({ paths: type }, TYPE)
      : isRecord(type)
        ? problemIn(type, TYPE)
        : { where: '', problem: 'must be a list of paths' };
    if (found) return { where: `.types.${name}${found.where}`, problem: found.problem };
  }
  return undefined;
}

function problemInRows(model: Row): ModelProblem | undefined {
  for (const [kind, columns] of Object.entries(ROWS)) {
    const rows = model[kind];
    if (rows === undefined) continue;
    if (!Array.isArray(rows)) return { where: `.${kind}`, problem: 'must be a list of rows' };
    for (const [at, row] of (rows as readonly unknown[]).entries()) {
      const where = `.${kind}[${at}]`;
      if (!isRecord(row)) return { where, problem: 'must be a row' };
      const found =
        problemIn(row, columns) ??
        (row['versions'] !== undefined && model['package'] === undefined
          ? { where: '.versions', problem: 'needs a table with a package, whose versions are meant' }
          : undefined);
      if (found) return { where: `${where}${found.where}`, problem: found.problem };
    }
  }
  return undefined;
}

function problemIn(row: Row, columns: Readonly<Record<string, Check | Required>>): ModelProblem | undefined {
  const known = Object.keys(columns);
  const unknown = Object.keys(row).find((name) => !known.includes(name));
  if (unknown !== undefined)
    return { where: '', problem: `has the unknown key '${unknown}'${didYouMean(unknown, known)}` };
  for (const [name, column] of Object.entries(columns)) {
    const isRequired = typeof column === 'object';
    const value = row[name];
    if (value === undefined) {
      if (isRequired) return { where: '', problem: `lacks '${name}'` };
      continue;
    }
    const problem = (isRequired ? column.required : column)(value, row);
    if (problem !== undefined) return { where: `.${name}`, problem };
  }
  return undefined;
}

function everyOf(value: unknown, check: (one: unknown) => string | undefined): string | undefined {
  if (!Array.isArray(value) || value.length === 0) return 'must be a list that is not empty';
  for (const [at, one] of (value as readonly unknown[]).entries()) {
    const problem = check(one);
    if (problem !== undefined) return `entry ${at} ${problem}`;
  }
  return undefined;
}

function oneOf(value: unknown, known: readonly string[]): string | undefined {
  return typeof value === 'string' && known.includes(value)
    ? undefined
    : `must be one of ${known.join(', ')}`;
}

function parsed(value: unknown, parse: (text: string) => unknown): string | undefined {
  try {
    parse(String(value));
    return undefined;
  } catch (error) {
    return `does not parse: ${error instanceof Error ? error.message : 'unknown error'}`;
  }
}

function shapeOf(row: Row): ConceptShape | undefined {
  const shapes = conceptShapes();
  const name = String(row['concept']);
  return Object.hasOwn(shapes, name) ? shapes[name] : undefined;
}

function fits(value: unknown, shape: FactShape): boolean {
  const type = value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
  return shape.some((one) => one === value || one === `<${type}>`);
}

/** A member of a fact's shape as a sentence names it. */
function inWords(one: FactShape[number]): string {
  const type = /^<(.+)>$/.exec(String(one))?.[1];
  if (type === undefined) return typeof one === 'string' ? `'${one}'` : String(one);
  return type === 'null'
    ? 'null'
    : type === 'object'
      ? 'an object'
      : `a ${type === 'string' ? 'text' : type}`;
}

function isConstant(value: unknown): boolean {
  return value === null || /^(?:string|number|boolean)$/.test(typeof value);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
