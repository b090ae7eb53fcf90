import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { annotationOf } from './annotations.ts';
import { parsePosition } from './access-path.ts';
import { closure } from './api-states.ts';
import { valuesAt, viewsOf } from './call-view.ts';
import { demand, type Demand, type KeyPath } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Kind } from './model.ts';
import { textOfPattern } from './pattern-tests.ts';
import type { Query } from './query.ts';
import type { TaintQuestion } from './taint.ts';

/** Variables and calls on a schema that are looked through to what it was made from. */
const MOST_HOPS = 8;

/** Formats of JSON schemas that leave no room for anything but digits, letters and what stands between them in names and times. */
const NARROW_FORMATS = new Set([
  'uuid',
  'date',
  'date-time',
  'time',
  'duration',
  'ipv4',
  'ipv6',
  'ulid',
  'objectid',
]);
const NARROW_TYPES = new Set(['integer', 'number', 'boolean', 'null']);

/** What schemas are asked about. */
export interface SchemaScope {
  readonly file: FileFlow;
  readonly question: Pick<TaintQuestion, 'covers' | 'harmless'>;
  readonly query: Query;
  /** Whether the data itself is asked about, and not what a schema makes of it. */
  readonly original?: boolean;
}

/** What schemas promise of a part of the data they let through. */
export interface Promised {
  /** Whether it is harmless, whatever was sent. */
  readonly harmless: boolean;
  /** What it can be at most. */
  readonly kind: Kind | undefined;
}

const NOTHING_PROMISED: Promised = { harmless: false, kind: undefined };

/**
 * What schemas promise of the part of the data at `path`: harmless, where each is at that part a type that lets nothing
 * harmful through, or a JSON schema of a number, of listed values, of a narrow format or pattern; a text, where each is a
 * text's. Of a part that a schema says nothing about, nothing is promised.
 */
export function promisedBy(scope: SchemaScope, schemas: readonly Demand[], path: KeyPath): Promised {
  let parts = schemas;
  for (const key of path) {
    if (!/^[\w$-]+$|^\*$/.test(key)) return NOTHING_PROMISED;
    parts = parts.flatMap((part) => partsAt(scope, part, key));
  }
  if (parts.length === 0) return NOTHING_PROMISED;
  const [kind, ...others] = new Set(parts.map((part) => kindOf(scope, part)));
  return {
    harmless: parts.every((part) => isNarrow(scope, part)),
    kind: others.length === 0 ? kind : undefined,
  };
}

function kindOf(scope: SchemaScope, schema: Demand): Kind | undefined {
  const { states } = scope.file.apiOf(schema.node, schema.path, scope.query);
  const named = states.flatMap(({ schemaKind }) => schemaKind ?? [])[0];
  if (named) return named;
  const type = scope.file.constantsOf({ ...schema, path: [...schema.path, 'type'] }, scope.query);
  return type.complete && type.values.length > 0 && type.values.every(({ value }) => value === 'string')
    ? 'text'
    : undefined;
}

/**
 * What the call that a handler is given to, or one of its chain, promises of its parameter's part at `path`.
 *
 * @param value the parameter, or a name that holds a part of it
 */
export function promisedToHandler(
  scope: SchemaScope,
  value: Demand,
  places: readonly string[],
  path: KeyPath,
): Promised {
  const { file, query } = scope;
  const parameters = file.originsOf(value, query).filter((origin) => origin.kind === 'parameter');
  const schemas = parameters.flatMap(({ owner }) =>
    file
      .usesOf(owner)
      .callbacks.flatMap(({ call }) =>
        places.flatMap((place) => schemasAt(place, call.type === 'CallExpression' ? call : undefined)),
      ),
  );
  return promisedBy(
    scope,
    schemas.filter((one) => exists(scope, one)),
    path,
  );
}

type Call = Extract<Parameters<typeof viewsOf>[0], { type: 'CallExpression' }>;

/** The schemas at a place: a position of the call, or of an earlier call of its chain. */
function schemasAt(place: string, call: Call | undefined): readonly Demand[] {
  const earlier = /^(\w+)\((.+)\)$/.exec(place);
  if (!call) return [];
  if (!earlier) return viewsOf(call).flatMap((view) => valuesAt(view, parsePosition(place)));
  const found: Demand[] = [];
  let current: ReturnType<typeof unwrap> = call;
  while (current.type === 'CallExpression') {
    const callee = unwrap(current.callee);
    if (callee.type !== 'MemberExpression') break;
    if (staticKey(callee) === earlier[1])
      found.push(...viewsOf(current).flatMap((view) => valuesAt(view, parsePosition(earlier[2] ?? ''))));
    current = unwrap(callee.object);
  }
  return found;
}

/** Whether something is written there: of several places, a call uses one. */
function exists({ file, query }: SchemaScope, schema: Demand): boolean {
  if (schema.path.length === 0) return !isFunction(unwrap(schema.node));
  return file
    .originsOf(schema, query)
    .some((origin) => origin.kind !== 'undefined' && origin.kind !== 'unknown');
}

/** What a schema says of one property, or of an element. */
function partsAt(scope: SchemaScope, schema: Demand, key: string): readonly Demand[] {
  return objectsOf(scope, schema, MOST_HOPS).map((one): Demand => {
    const within = (...keys: string[]): Demand => ({ ...one, path: [...one.path, ...keys] });
    if (!isJsonSchema(scope, one)) return within(key);
    return /^\d+$|^\*$/.test(key) ? within('items') : within('properties', key);
  });
}

function isJsonSchema({ file, query }: SchemaScope, object: Demand): boolean {
  const type = { ...object, path: [...object.path, 'type'] };
  return file.constantsOf(type, query).values.some(({ value }) => value === 'object' || value === 'array');
}

/** The literals that a schema is, or was made from: the argument of the call that made it. */
function objectsOf(scope: SchemaScope, schema: Demand, hops: number): readonly Demand[] {
  const node = unwrap(schema.node);
  const { file, query } = scope;
  if (hops === 0 || !query.charge()) return [];
  if (schema.path.length === 0 && node.type === 'ObjectExpression') return [{ ...schema, node }];
  if (schema.path.length === 0 && node.type === 'CallExpression') {
    const [argument] = node.arguments;
    const written =
      argument && argument.type !== 'SpreadElement' ? objectsOf(scope, demand(argument), hops - 1) : [];
    if (written.length > 0) return written;
    const callee = unwrap(node.callee);
    // `z.object({ … }).strict()`: what is called on a schema gives it back.
    return callee.type === 'MemberExpression' ? objectsOf(scope, demand(callee.object), hops - 1) : [];
  }
  return file
    .originsOf({ ...schema, node }, query)
    .flatMap((origin) => (origin.kind === 'value' ? objectsOf(scope, origin.demand, hops - 1) : []));
}

/** Whether everything a schema lets through is harmless. */
function isNarrow(scope: SchemaScope, schema: Demand): boolean {
  const { file, question, query } = scope;
  const { states } = file.apiOf(schema.node, schema.path, query);
  if (scope.original && states.some(({ converts }) => converts)) return false;
  if (isPatterned(scope, schema, MOST_HOPS)) return true;
  if (states.some(({ promises }) => promises.length > 0 && question.covers(promises))) return true;
  const at = (key: string): Demand => ({ ...schema, path: [...schema.path, key] });
  const constants = (key: string): readonly unknown[] => {
    const { values, complete } = file.constantsOf(at(key), query);
    return complete ? values.map(({ value }) => value) : [];
  };
  const types = constants('type');
  if (types.length > 0 && types.every((type) => NARROW_TYPES.has(String(type)))) return true;
  if (lists(scope, schema)) return true;
  const formats = constants('format');
  if (formats.length > 0 && formats.every((format) => NARROW_FORMATS.has(String(format)))) return true;
  const patterns = constants('pattern');
  return (
    patterns.length > 0 &&
    patterns.every((pattern) => {
      const language = file.patternLanguage(String(pattern), '');
      return language !== undefined && question.harmless(language.matched);
    })
  );
}

/** Whether a schema's texts match a pattern that lets nothing harmful through: `z.string().regex(/^\w+$/)`. */
function isPatterned(scope: SchemaScope, schema: Demand, hops: number): boolean {
  const { file, question, query } = scope;
  const node = unwrap(schema.node);
  if (hops === 0 || !query.charge()) return false;
  if (schema.path.length > 0 || node.type !== 'CallExpression')
    return file
      .originsOf({ ...schema, node }, query)
      .some((origin) => origin.kind === 'value' && isPatterned(scope, origin.demand, hops - 1));
  const { states } = file.apiOf(node, [], query);
  const positions = states.flatMap(({ pattern }) => pattern ?? []);
  if (positions.length === 0) return false;
  const matches = viewsOf(node)
    .flatMap((view) => positions.flatMap((position) => valuesAt(view, position)))
    .some((regex) => question.harmless(textOfPattern(file, regex.node, true, query)));
  const callee = unwrap(node.callee);
  return (
    matches || (callee.type === 'MemberExpression' && isPatterned(scope, demand(callee.object), hops - 1))
  );
}

/** Whether a JSON schema lists its values: `{ enum: ['a', 'b'] }`. */
function lists(scope: SchemaScope, schema: Demand): boolean {
  const objects = literalsOf(scope, schema, MOST_HOPS);
  return (
    objects.length > 0 &&
    objects.every((object) =>
      object.properties.some(
        (property) => property.type === 'Property' && /^(?:enum|const)$/.test(staticKey(property) ?? ''),
      ),
    )
  );
}

function literalsOf(scope: SchemaScope, value: Demand, hops: number): readonly TSESTree.ObjectExpression[] {
  const node = unwrap(value.node);
  if (hops === 0 || !scope.query.charge()) return [];
  if (value.path.length === 0 && node.type === 'ObjectExpression') return [node];
  return scope.file
    .originsOf({ ...value, node }, scope.query)
    .flatMap((origin) => (origin.kind === 'value' ? literalsOf(scope, origin.demand, hops - 1) : []));
}

/**
 * Whether the class that a parameter's annotation names, in this file, promises by a decorator of the property that the
 * parameter's part at `path` is harmless.
 */
export function isPromisedByClass(scope: SchemaScope, value: Demand): boolean {
  const { file, question, query } = scope;
  const [key, ...below] = value.path;
  if (key === undefined || below.length > 0) return false;
  const type = annotationOf(file, unwrap(value.node));
  if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return false;
  const definition: unknown = file.bindings.of(type.typeName)?.variable?.defs[0]?.node;
  const owner = definition as ReturnType<typeof unwrap> | undefined;
  if (owner?.type !== 'ClassDeclaration') return false;
  return owner.body.body.some(
    (member) =>
      member.type === 'PropertyDefinition' &&
      staticKey(member) === key &&
      (member.decorators ?? []).some(({ expression }) =>
        closure(
          file
            .apiOf(expression, [], query)
            .states.flatMap((state) => state.decorated.map(({ target }) => target)),
        ).some(({ promises }) => promises.length > 0 && question.covers(promises)),
      ),
  );
}
