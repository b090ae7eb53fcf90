import {
  parseAccessPath,
  parsePosition,
  type AccessPath,
  type ParameterSelector,
  type PathToken,
  type Position,
  type PositionStep,
} from '../../src/dataflow/access-path.ts';
import type { Model, OperationRow, RowConditions, TypeRow } from '../../src/dataflow/model.ts';
import { loadModels } from '../../src/models/index.ts';

/** What calls are written with where a row does not care. */
export const ANYTHING = 'anything';

/** What is given to a call, by positions of the grammar of rows: `0`, `0.sql`, `holes`. */
export type GivenValues = Readonly<Record<string, string>>;

/** Values for the roles of an operation, each at the first position it may have. */
export function plainValues({ roles }: OperationRow): GivenValues {
  return Object.fromEntries(
    Object.values(roles).map((positions) => [positionsIn(positions)[0] ?? '0', ANYTHING]),
  );
}

/** What a call is given for a row to speak of it: `given: { 0: 'Plugin' }` where the module is the plugin. */
export function conditionValues({ types = {} }: Model, { given = {} }: OperationRow): GivenValues {
  return Object.fromEntries(
    Object.entries(given).flatMap(([position, names]) => {
      const [type] = typeof names === 'string' ? [names] : names;
      const row = type === undefined ? undefined : types[type];
      const paths = (Array.isArray(row) ? row : (row as TypeRow | undefined)?.paths) ?? [];
      return paths.includes('default') ? [[position, 'library']] : [];
    }),
  );
}

/** All positions that the roles of an operation have. */
export function rolePositions({ roles }: OperationRow): readonly string[] {
  return [...new Set(Object.values(roles).flatMap(positionsIn))];
}

function positionsIn(positions: string | readonly string[]): readonly string[] {
  return typeof positions === 'string' ? [positions] : positions;
}

/** Whether an operation is an assignment, not a call. */
export function writesIn(row: OperationRow): boolean {
  return rolePositions(row).some((position) => position.startsWith('value'));
}

/** A file that reaches an API by the way a row's path says. */
export interface RowProgram {
  readonly code: string;
  readonly filename: string;
}

/** Code that stands around a place at which `expression` is the API. */
interface Place {
  readonly before: string;
  readonly expression: string;
  readonly after: string;
  /** Conditions of the ways taken so far. */
  readonly conditions: readonly RowConditions[];
  /** Whether the next call is a construction. */
  readonly element?: string;
}

/**
 * A program in TypeScript that uses an API once with each of the given sets of values, in a generator function where
 * `anything` is a parameter that the command line gives a value; undefined where the path leads to no place that can be written.
 */
export function programOf(
  model: Model,
  row: RowConditions,
  path: string,
  uses: readonly GivenValues[],
  mode: 'use' | 'read' | 'write' = 'use',
): RowProgram | undefined {
  const parsed = parseAccessPath(path);
  const last = parsed.tokens.at(-1);
  const used = last && ['call', 'construct', 'tag'].includes(last.kind) ? last.kind : 'call';
  const isUse = last?.kind === used && mode === 'use';
  const place = new Writer(model).placeOf(
    { root: parsed.root, tokens: isUse ? parsed.tokens.slice(0, -1) : parsed.tokens },
    mode === 'read' ? row : undefined,
  );
  if (!place) return undefined;
  const conditions = [...place.conditions, row];
  const statements = uses.map((given) => {
    const constants = constantsOf(row);
    const values = { ...constants, ...given };
    if (place.element !== undefined)
      return `<${place.element} ${place.expression}={${values['value'] ?? ANYTHING}} />;`;
    if (mode === 'read') return `readHere(${place.expression});`;
    if (mode === 'write') return `${place.expression} = ${values['value'] ?? ANYTHING};`;
    return `${useOf(place.expression, used as 'call', values, row, constants)};`;
  });
  const [files] = conditions.flatMap((one) => one.files ?? []);
  const [directive] = conditions.flatMap((one) => (one.directive === undefined ? [] : [one.directive]));
  return {
    code: [
      ...(directive === undefined ? [] : [`'${directive}';`]),
      ...(model.package === undefined
        ? []
        : [
            `const library = require('${model.package}');`,
            `import type * as types from '${model.package}';`,
          ]),
      place.before,
      `void async function* (${ANYTHING} = process.argv[2]) {`,
      ...statements,
      `};`,
      place.after,
    ].join('\n'),
    filename: fileOf(files, place.element !== undefined),
  };
}

/** A name that a glob allows. */
function fileOf(glob: string | undefined, isElement: boolean): string {
  const extension = isElement ? 'tsx' : 'ts';
  if (glob === undefined) return `src/example.${extension}`;
  return glob
    .replace(/\.\{[^}]*\}$/, `.${extension}`)
    .replace(/\*\*$/, `any.${extension}`)
    .replaceAll('**/', 'any/')
    .replaceAll('*', 'any')
    .replace(/\{([^,}]*)[^}]*\}/g, '$1');
}

/** The constants that a row's `when` asks for, each at its position. */
function constantsOf({ when = {} }: RowConditions): GivenValues {
  return Object.fromEntries(
    Object.entries(when).map(([position, values]) => [
      position,
      JSON.stringify(Array.isArray(values) ? (values as readonly unknown[])[0] : values),
    ]),
  );
}

function useOf(
  callee: string,
  use: 'call' | 'construct' | 'tag',
  values: GivenValues,
  { arity }: RowConditions,
  constants: GivenValues,
): string {
  if (use === 'tag') {
    const holes = Object.entries(values).filter(([position]) => position === 'holes');
    return `${callee}\`${['text ', ...holes.map(([, value]) => `\${${value === '' ? 'undefined' : value}}`)].join('')}\``;
  }
  const least = arity === undefined ? 0 : typeof arity === 'number' ? arity : arity[0];
  const given = argumentsOf(values, constants);
  while (given.length < least) given.push(ANYTHING);
  const call = `${use === 'construct' ? constructed(callee) : callee}(${given.join(', ')})`;
  const later = Object.entries(values).flatMap(([text, value]) => {
    const { base, steps } = parsePosition(text);
    const [member] = steps;
    return base.kind === 'return' && member?.kind === 'property' ? [`.${member.names[0]}(${value})`] : [];
  });
  return call + later.join('');
}

function constructed(callee: string): string {
  return callee.includes('(') ? `new (${callee})` : `new ${callee}`;
}

/**
 * Arguments in order, made of the values at their positions; the first of two values at one argument counts, and before
 * all others those that must be there.
 */
function argumentsOf(values: GivenValues, constants: GivenValues = {}): string[] {
  const written: (string | undefined)[] = [];
  for (const [text, value] of [...Object.entries(constants), ...Object.entries(values)]) {
    const { base, steps } = parsePosition(text);
    const index =
      base.kind === 'argument' || base.kind === 'arguments-from'
        ? base.index
        : base.kind === 'last'
          ? written.length
          : undefined;
    if (index === undefined || written[index] !== undefined) continue;
    written[index] = inside(value, steps);
  }
  return Array.from(written, (value) => value ?? ANYTHING);
}

function inside(value: string, steps: readonly PositionStep[]): string {
  return steps.reduceRight((inner, step) => {
    switch (step.kind) {
      case 'property':
        return `{ ${/^[\w$]+$/.test(step.names[0] ?? '') ? step.names[0] : `'${step.names[0]}'`}: ${inner} }`;
      case 'index':
        return `[${inner}]`;
      case 'any-property':
        return `{ some: ${inner} }`;
      case 'any-depth':
        return `{ some: { deeper: ${inner} } }`;
      case 'call':
        return inner;
    }
  }, value || 'undefined');
}

class Writer {
  readonly #model: Model;
  /** Types on the way to which the writer is. */
  readonly #open = new Set<string>();
  #names = 0;

  constructor(model: Model) {
    this.#model = model;
  }

  /** @param conditions what must hold of the last call of the path */
  placeOf({ root, tokens }: AccessPath, conditions: RowConditions = {}): Place | undefined {
    let place: Place | undefined;
    let left = [...tokens];
    switch (root.kind) {
      case 'module':
        if (this.#model.package === undefined) place = at('globalThis');
        else place = at('library');
        break;
      case 'names': {
        const [name = ''] = root.names;
        const isType = this.#typeRows(name).length > 0 && left[0]?.kind !== 'construct';
        place = isType
          ? this.#typePlace(name)
          : at(this.#model.package === undefined ? name : member('library', name));
        break;
      }
      case 'type-of':
        place = this.#parameter(`import('${root.module}').${root.name}`);
        break;
      case 'export': {
        const at = left.findIndex(({ kind }) => kind === 'parameter');
        const parameter = left[at];
        if (parameter?.kind !== 'parameter') return undefined;
        const { names, chosen } = this.#parameters(parameter.parameter);
        const keys = left
          .slice(0, at)
          .map((token) => (token.kind === 'member' ? (token.names[0] ?? 'some') : 'some'));
        place = exportedFunction(root.names[0] ?? '*', keys, names, chosen);
        left = left.slice(at + 1);
        break;
      }
      case 'element': {
        const [member] = left;
        if (member?.kind !== 'member') return undefined;
        const name = root.name === '*' ? 'div' : root.name;
        const element = this.#model.package === undefined ? name : `library.${name}`;
        // Attributes are kept apart from properties by the signs around them.
        return { ...at((member.names[0] ?? '').replace(/[<>]/g, '')), element };
      }
    }
    left.forEach((token, index) => {
      const given = index === left.length - 1 ? constantsOf(conditions) : {};
      place &&= this.#step(place, token, given);
    });
    return place;
  }

  /** What the tables of the same module say of a type. */
  #typeRows(name: string): readonly TypeRow[] {
    return loadModels()
      .filter(({ package: own }) => own === this.#model.package)
      .flatMap(({ types = {} }) => {
        const declared = Object.hasOwn(types, name) ? types[name] : undefined;
        if (!declared) return [];
        return [Array.isArray(declared) ? { paths: declared as TypeRow['paths'] } : (declared as TypeRow)];
      }) as readonly TypeRow[];
  }

  #typePlace(name: string): Place | undefined {
    if (this.#open.has(name)) return undefined;
    this.#open.add(name);
    const rows = this.#typeRows(name);
    let found: Place | undefined;
    for (const entry of rows.flatMap(({ paths = [] }) => paths)) {
      const way = typeof entry === 'string' ? { path: entry } : entry;
      const place = this.placeOf(parseAccessPath(way.path), way);
      found ??= place && { ...place, conditions: [...place.conditions, way] };
    }
    this.#open.delete(name);
    if (found) return found;
    const [conventional] = rows.flatMap(({ names = [] }) => names);
    return conventional === undefined
      ? this.#parameter(this.#typeName(name))
      : this.#parameter(undefined, conventional);
  }

  #typeName(name: string): string {
    return this.#model.package === undefined ? name : `types.${name}`;
  }

  /** A parameter that nobody passes, of this type or by this name. */
  #parameter(type: string | undefined, name = this.#name()): Place {
    return {
      before: `void function (${name}${type === undefined ? '' : `: ${type}`}) {`,
      expression: name,
      after: '}',
      conditions: [],
    };
  }

  #name(): string {
    this.#names += 1;
    return `p${this.#names}`;
  }

  #parameters(
    { first }: ParameterSelector,
    least = 0,
  ): { readonly names: readonly string[]; readonly chosen: string } {
    const names = Array.from({ length: Math.max(first + 1, least) }, () => this.#name());
    return { names, chosen: names[first] as string };
  }

  #step(place: Place, token: PathToken, given: GivenValues): Place | undefined {
    const { expression } = place;
    switch (token.kind) {
      case 'member':
        return { ...place, expression: member(expression, token.names[0] ?? '') };
      case 'any-member':
        return { ...place, expression: `${expression}.whatever` };
      case 'index':
        return { ...place, expression: `${expression}[0]` };
      case 'call':
        return { ...place, expression: `${expression}(${argumentsOf(given).join(', ')})` };
      case 'construct':
        return { ...place, expression: `${constructed(expression)}(${argumentsOf(given).join(', ')})` };
      case 'tag':
        return { ...place, expression: `${expression}\`\`` };
      case 'decorated': {
        const name = this.#name();
        return {
          ...place,
          before: `${place.before}\nclass Decorated${name} { method(@${expression} ${name}) {`,
          expression: name,
          after: `} }\n${place.after}`,
        };
      }
      case 'parameter': {
        const { names, chosen } = this.#parameters(token.parameter);
        // A function of the type, which the parameter before it was written for.
        return {
          ...place,
          before: `${place.before}\n${expression} = function (${names.join(', ')}) {`,
          expression: chosen,
          after: `};\n${place.after}`,
        };
      }
      case 'callback': {
        const { names, chosen } = this.#parameters(token.parameter);
        const [opening = '', closing = ''] = argumentsOf({ ...given, [textOf(token.position)]: SPLIT })
          .join(', ')
          .split(SPLIT);
        return {
          ...place,
          before: `${place.before}\n${token.construct ? constructed(expression) : expression}(${opening}function (${names.join(', ')}) {`,
          expression: chosen,
          after: `}${closing});\n${place.after}`,
        };
      }
    }
  }
}

/** A function that the file exports, or that an object has at `keys` that it exports. */
function exportedFunction(
  exported: string,
  keys: readonly string[],
  parameters: readonly string[],
  expression: string,
): Place {
  const name = exported === '*' ? 'action' : exported;
  const signature = `(${parameters.join(', ')}) {`;
  if (keys.length > 0) {
    return {
      before: `export ${name === 'default' ? 'default' : `const ${name} =`} ${keys.map((key) => `{ ${key}: `).join('')}async function* ${signature}`,
      expression,
      after: `} ${keys.map(() => '}').join(' ')};`,
      conditions: [],
    };
  }
  const declared = name === 'default' ? 'default async function* page' : `async function* ${name}`;
  return { before: `export ${declared}${signature}`, expression, after: '}', conditions: [] };
}

function member(object: string, name: string): string {
  if (/^\d+$/.test(name)) return `${object}[${name}]`;
  return /^#?[\w$]+$/.test(name) ? `${object}.${name}` : `${object}['${name}']`;
}

function at(expression: string): Place {
  return { before: '', expression, after: '', conditions: [] };
}

/** Stands for a function in a list of arguments. */
const SPLIT = '\0';

/** A position as rows write it. */
function textOf({ base, steps }: Position): string {
  const start =
    base.kind === 'argument'
      ? String(base.index)
      : base.kind === 'arguments-from'
        ? `${base.index}..`
        : base.kind;
  return (
    start +
    steps
      .map((step) => {
        switch (step.kind) {
          case 'property':
            return `.${step.names[0]}`;
          case 'index':
            return '[]';
          case 'any-property':
            return '.*';
          case 'any-depth':
            return '.**';
          case 'call':
            return '()';
        }
      })
      .join('')
  );
}
