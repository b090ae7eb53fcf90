import { globPattern } from '../syntax/glob.ts';
import { parseVersionRange, type VersionRange } from '../syntax/version-range.ts';
import {
  parseAccessPath,
  parseDefaults,
  parsePosition,
  parseShape,
  type AccessPath,
  type ParameterSelector,
  type PathToken,
  type Position,
} from './access-path.ts';
import { Mentions, type Entrance, type Mentioned } from './mentions.ts';
import { fileModule } from './module-name.ts';
import { packageOf } from './project.ts';
import type {
  Constant,
  GuardRow,
  Kind,
  Model,
  OperationRow,
  RowConditions,
  SanitizerRow,
  SourceRow,
  SummaryRow,
  TypePath,
  TypeRow,
} from './model.ts';

/** How an API is used where a row speaks of it. */
export type UseMode = 'call' | 'construct' | 'tag' | 'write' | 'read';

/** A row as the engine reads it: bound to its package, with its positions parsed. */
export interface RowBase<Row> {
  readonly row: Row;
  readonly module: string | undefined;
  readonly mode: UseMode;
  readonly positions: Readonly<Record<string, readonly Position[]>>;
  readonly conditions: Conditions | undefined;
}

/** An operation row as the engine reads it. */
export interface Operation extends RowBase<OperationRow> {
  /** The calls whose option sets the defaults of this one. */
  readonly defaults: DefaultsSource | undefined;
  /** The last names its uses can have in a text; the empty one stands for those without. */
  readonly names: readonly string[];
  /** Names one of which stands in each text with such a use; undefined where none has to. */
  readonly written: readonly string[] | undefined;
}

/** Calls that set the defaults of another's options. */
export interface DefaultsSource {
  /** What is called. */
  readonly callees: readonly ApiState[];
  /** The last names such a call can have in a text. */
  readonly names: readonly string[];
  readonly position: Position;
  /** Whether only those calls are meant that are given what the table's module exports. */
  readonly takesModule: boolean;
}

/** A source row as the engine reads it. */
export type Source = RowBase<SourceRow>;
/** A sanitizer row as the engine reads it. */
export type Sanitizer = RowBase<SanitizerRow>;
/** A guard row as the engine reads it. */
export type Guard = RowBase<GuardRow>;
/** A summary row as the engine reads it. */
export type Summary = RowBase<SummaryRow>;

/** Parsed row conditions. */
export interface Conditions {
  readonly when: readonly { readonly position: Position; readonly values: readonly Constant[] }[];
  readonly arity: readonly [number, number] | undefined;
  readonly files: readonly RegExp[] | undefined;
  readonly directive: string | undefined;
  readonly versions: { readonly module: string; readonly range: VersionRange } | undefined;
  readonly parameters: number | undefined;
  /** Positions of the call, and the types of this table one of which stands there. */
  readonly given: readonly { readonly position: Position; readonly types: readonly ApiState[] }[];
}

/** Something an expression may be, API-wise: a point on the way of one or more access paths. */
export interface ApiState {
  readonly id: number;
  readonly members: Map<string, Edge[]>;
  readonly anyMember: Edge[];
  readonly index: Edge[];
  readonly call: Edge[];
  readonly construct: Edge[];
  readonly tag: Edge[];
  readonly callbacks: CallbackEdge[];
  readonly decorated: Edge[];
  readonly parameters: { readonly selector: ParameterSelector; readonly edge: Edge }[];
  /** States that are this one as well. */
  readonly also: ApiState[];
  readonly operations: Operation[];
  readonly sources: Source[];
  readonly sanitizers: Sanitizer[];
  readonly guards: Guard[];
  readonly summaries: Summary[];
  /** Contexts for which everything that such a schema lets through is safe. */
  readonly promises: string[];
  /** What data that such a schema lets through can be at most. */
  schemaKind: Kind | undefined;
  converts: boolean;
  /** Where the call that gives a schema of this type has a pattern. */
  pattern: Position | undefined;
}

/** One step of an access path, and what must hold for it. */
export interface Edge {
  readonly target: ApiState;
  readonly conditions: Conditions | undefined;
}

/** The step to a parameter of a function that is given to a call. */
export interface CallbackEdge extends Edge {
  readonly construct: boolean;
  readonly position: Position;
  readonly parameter: ParameterSelector;
}

/** A function's parameters by their usual names; undefined for the one that is meant, and for any. */
export interface HandlerShape {
  readonly index: number;
  readonly names: readonly (readonly string[] | undefined)[];
  readonly state: ApiState;
}

/** A row that cannot be read: which one, and what is wrong with it. */
export class ModelError extends Error {
  constructor(where: string, problem: string) {
    super(`${where}: ${problem}`);
    this.name = 'ModelError';
  }
}

/** All model tables as one graph of what an expression may be. */
export class ApiGraph {
  /** Module specifier, without `node:`, to what it exports. */
  readonly #modules = new Map<string, ApiState>();
  readonly #types = new Map<string, Map<string, ApiState>>();
  readonly globals: ApiState;
  /** Functions a file exports, by name; `*` for any. */
  readonly exported = new Map<string, ApiState>();
  /** Names that stand for a type when nothing else is known. */
  readonly conventions = new Map<string, ApiState[]>();
  /** The same by what they stand for. */
  readonly #usualNames = new Map<ApiState, readonly string[]>();
  /** Functions whose parameter is a type when nothing else is known of it. */
  readonly shapes: HandlerShape[] = [];
  /** Names of operations that are written where they are used. */
  readonly #written = new Set<string>();
  #mentions: Mentions | undefined;
  /** Packages with sources of requests: what servers are made with. */
  readonly #servers = new Set<string>();
  #states = 0;

  constructor(models: readonly Model[]) {
    this.globals = this.#state();
    for (const model of models) this.#declare(model);
    for (const model of models) this.#add(model);
  }

  /** What a module exports; undefined where no table speaks of it. */
  module(specifier: string): ApiState | undefined {
    return this.#modules.get(bare(specifier));
  }

  /** The type a module's table declares under this name, for annotations. */
  type(specifier: string | undefined, name: string): ApiState | undefined {
    return this.#types.get(specifier === undefined ? '' : bare(specifier))?.get(name);
  }

  /** Whether a table speaks of a file of the project, as `fileModule` names it. */
  hasFile(name: string): boolean {
    return this.#modules.has(name);
  }

  /** The operations that a file with this text may hold, which is known to use values of these packages. */
  mentionedIn(text: string, packages?: Iterable<string>): Mentioned {
    this.#mentions ??= new Mentions([...this.#entrances()], this.#written);
    return this.#mentions.in(text, packages);
  }

  /** Whether a package is one that programs are made with which strangers send requests to. */
  serves(packageName: string): boolean {
    return this.#servers.has(packageName);
  }

  /** All ways from a file's text into the graph. */
  *#entrances(): Iterable<Entrance> {
    for (const [text, root] of this.#modules) {
      yield { kind: 'module', text, states: [root, ...(this.#types.get(text)?.values() ?? [])] };
    }
    for (const [text, edges] of this.globals.members) {
      const kind = text.startsWith('<') ? 'anywhere' : 'name';
      yield { kind, text, states: edges.map(({ target }) => target) };
    }
    for (const [text, state] of this.#types.get('') ?? []) yield { kind: 'name', text, states: [state] };
    for (const [text, states] of this.conventions) yield { kind: 'convention', text, states };
    for (const { names, state } of this.shapes) {
      for (const text of names.find((choice) => choice !== undefined) ?? [])
        yield { kind: 'convention', text, states: [state] };
    }
    const everywhere = [...this.exported.values(), ...this.globals.anyMember.map(({ target }) => target)];
    yield { kind: 'anywhere', text: '', states: everywhere };
  }

  #state(): ApiState {
    return {
      id: this.#states++,
      members: new Map(),
      anyMember: [],
      index: [],
      call: [],
      construct: [],
      tag: [],
      callbacks: [],
      decorated: [],
      parameters: [],
      also: [],
      operations: [],
      sources: [],
      sanitizers: [],
      guards: [],
      summaries: [],
      promises: [],
      schemaKind: undefined,
      converts: false,
      pattern: undefined,
    };
  }

  #rootOf(specifier: string | undefined): ApiState {
    if (specifier === undefined) return this.globals;
    const key = bare(specifier);
    const known = this.#modules.get(key);
    if (known) return known;
    const state = this.#state();
    // A default import and what `module.exports` is are one object for whoever calls it.
    state.members.set('default', [{ target: state, conditions: undefined }]);
    this.#modules.set(key, state);
    return state;
  }

  #typesOf(specifier: string | undefined): Map<string, ApiState> {
    const key = specifier === undefined ? '' : bare(specifier);
    const types = this.#types.get(key) ?? new Map<string, ApiState>();
    this.#types.set(key, types);
    return types;
  }

  #declare(model: Model): void {
    for (const specifier of specifiersOf(model)) {
      this.#rootOf(specifier);
      const types = this.#typesOf(specifier);
      for (const name of Object.keys(model.types ?? {})) {
        if (!types.has(name)) types.set(name, this.#state());
      }
    }
  }

  #add(model: Model): void {
    for (const specifier of specifiersOf(model)) {
      const where = specifier ?? 'globals';
      for (const [name, type] of Object.entries(model.types ?? {}))
        this.#addType(specifier, where, name, asTypeRow(type));
      eachRow(`${where}, operations`, model.operations, (row, at) => this.#addOperation(specifier, at, row));
      eachRow(`${where}, sources`, model.sources, (row, at) => {
        if (row.tier === 'remote' && specifier !== undefined)
          this.#servers.add(packageOf(specifier) ?? specifier);
        this.#attach(specifier, at, row.path, row, {}, 'read', (state, bound) => state.sources.push(bound));
      });
      eachRow(`${where}, sanitizers`, model.sanitizers, (row, at) => {
        const roles = { input: row.input, output: row.output };
        this.#attach(specifier, at, row.call, row, roles, 'call', (state, bound) =>
          state.sanitizers.push(bound),
        );
      });
      eachRow(`${where}, guards`, model.guards, (row, at) => {
        const roles = {
          input: row.input,
          ...(row.of !== undefined && { of: row.of }),
          ...(row.schema !== undefined && { schema: row.schema }),
        };
        this.#attach(specifier, at, row.call, row, roles, 'call', (state, bound) => state.guards.push(bound));
      });
      eachRow(`${where}, summaries`, model.summaries, (row, at) => {
        const roles = {
          input: row.input,
          output: row.output,
          ...(row.schema !== undefined && { schema: row.schema }),
        };
        this.#attach(specifier, at, row.call, row, roles, 'call', (state, bound) =>
          state.summaries.push(bound),
        );
      });
    }
  }

  #addType(specifier: string | undefined, where: string, name: string, type: TypeRow): void {
    const state = this.#typesOf(specifier).get(name) as ApiState;
    for (const entry of type.paths ?? []) {
      const row: TypePath = typeof entry === 'string' ? { path: entry } : entry;
      const path = read(where, row.path, parseAccessPath);
      const conditions = this.#conditions(where, specifier, row, row.parameters);
      for (const end of this.#walk(specifier, where, path, conditions)) {
        if (end !== state) end.also.push(state);
      }
    }
    state.promises.push(...(type.promises ?? []));
    state.schemaKind ??= type.schemaKind;
    state.converts ||= type.converts ?? false;
    if (type.pattern !== undefined) state.pattern ??= read(where, type.pattern, parsePosition);
    for (const base of type.extends ?? []) {
      const [module, baseName] = base.includes('#') ? splitType(base) : [specifier, base];
      const found = this.type(module, baseName);
      if (!found) throw new ModelError(where, `type '${name}' extends '${base}', which no table declares`);
      state.also.push(found);
    }
    for (const text of type.shapes ?? []) {
      const shape = read(where, text, parseShape);
      this.shapes.push({ ...shape, state });
    }
    for (const conventional of type.names ?? []) {
      const states = this.conventions.get(conventional) ?? [];
      if (!states.includes(state)) states.push(state);
      this.conventions.set(conventional, states);
      this.#usualNames.set(state, [...(this.#usualNames.get(state) ?? []), conventional]);
    }
  }

  #addOperation(specifier: string | undefined, where: string, row: OperationRow): void {
    const path = read(where, row.call, parseAccessPath);
    const mode = modeOf(path, Object.values(row.roles).flat());
    const names = lastNames(path);
    const written = this.#requiredNames(specifier, path, names);
    for (const name of written ?? []) this.#written.add(name);
    const defaults = this.#defaultsOf(specifier, where, row);
    this.#attach(specifier, where, row.call, row, row.roles, mode, (state, bound) => {
      const usual = this.#usualNames.get(state) ?? [];
      state.operations.push({
        ...bound,
        defaults,
        names: [...names, ...usual],
        written: written && [...written, ...usual],
      });
    });
  }

  /** Of the last names of a path those that are written wherever what it speaks of is used. */
  #requiredNames(
    specifier: string | undefined,
    { root }: AccessPath,
    names: readonly string[],
  ): readonly string[] | undefined {
    const given = names.filter((name) => name !== '');
    const types = this.#typesOf(specifier);
    const isOpen =
      given.length === 0 ||
      // The names of modules begin with one that is no name.
      given.some((name) => !/^[a-z_$][\w$]*$/i.test(name)) ||
      // A type has a name of ours.
      (root.kind === 'names' && given.some((name) => root.names.includes(name) && types.has(name)));
    // Libraries of promises make names of their own.
    return isOpen ? undefined : given.flatMap((name) => [name, `${name}Async`]);
  }

  #defaultsOf(specifier: string | undefined, where: string, row: OperationRow): DefaultsSource | undefined {
    if (row.defaultsFrom === undefined) return undefined;
    const { path, takesModule, position } = read(where, row.defaultsFrom, parseDefaults);
    return {
      callees: this.#walk(specifier, where, path, undefined),
      names: lastNames(path),
      takesModule,
      position,
    };
  }

  #attach<Row extends RowConditions>(
    specifier: string | undefined,
    where: string,
    pathText: string,
    row: Row,
    roles: Readonly<Record<string, string | readonly string[]>>,
    fallback: UseMode,
    push: (state: ApiState, bound: RowBase<Row>) => void,
  ): void {
    const path = read(where, pathText, parseAccessPath);
    const mode = fallback === 'read' ? 'read' : modeOf(path, Object.values(roles).flat());
    const tokens = mode === 'read' || mode === 'write' ? path.tokens : withoutUse(path.tokens);
    const positions: Record<string, readonly Position[]> = {};
    for (const [role, texts] of Object.entries(roles)) {
      positions[role] = (typeof texts === 'string' ? [texts] : texts).map((text) =>
        read(where, text, parsePosition),
      );
    }
    const conditions = this.#conditions(where, specifier, row, undefined);
    // What a call gives or passes on depends on that call, and so its conditions go with the last step of the path; a
    // member is there in any case, and conditions on it are asked for where the row is.
    const isRead = mode === 'read' && !/^(?:member|any-member|index)$/.test(path.tokens.at(-1)?.kind ?? '');
    const bound: RowBase<Row> = {
      row,
      module: specifier,
      mode,
      positions,
      conditions: isRead ? undefined : conditions,
    };
    const ends = this.#walk(specifier, where, path, isRead ? conditions : undefined, tokens);
    for (const state of ends) push(state, bound);
  }

  /** The states a path ends in, made where they do not exist yet; `conditions` go to its last step. */
  #walk(
    specifier: string | undefined,
    where: string,
    path: AccessPath,
    conditions: Conditions | undefined,
    // Without the use that ends the path of an operation; what the path begins with is judged by all of it.
    tokens = path.tokens,
  ): readonly ApiState[] {
    let states = this.#rootStates(specifier, where, path);
    tokens.forEach((token, at) => {
      const last = at === tokens.length - 1 ? conditions : undefined;
      states = states.flatMap((state) => this.#step(state, token, last));
    });
    return states;
  }

  #rootStates(specifier: string | undefined, where: string, path: AccessPath): readonly ApiState[] {
    const { root } = path;
    switch (root.kind) {
      case 'module':
        return [this.#rootOf(specifier)];
      case 'names': {
        const use = path.tokens[0]?.kind;
        return root.names.flatMap((name) => {
          const type = this.#typesOf(specifier).get(name);
          // `new Client()` makes one and is none; `Client()` may be a call of either.
          const isExport = !type || use === 'construct' || use === 'call' || use === 'callback';
          const exported = isExport ? [this.#member(this.#rootOf(specifier), name, undefined)] : [];
          return type && use !== 'construct' ? [type, ...exported] : exported;
        });
      }
      case 'type-of': {
        const type = this.type(root.module, root.name);
        if (!type) throw new ModelError(where, `no table declares the type '${root.module}#${root.name}'`);
        return [type];
      }
      case 'export':
        return root.names.map((name) => {
          const known = this.exported.get(name) ?? this.#state();
          this.exported.set(name, known);
          return known;
        });
      case 'element':
        return [this.#elementState(specifier, root.name)];
    }
  }

  /** A JSX element: of the language of pages in tables without a module, of a module's export elsewhere. */
  #elementState(specifier: string | undefined, name: string): ApiState {
    if (specifier === undefined) return this.#member(this.globals, elementKey(name), undefined);
    const root = this.#rootOf(specifier);
    return name === '*' ? root : this.#member(root, name, undefined);
  }

  #step(state: ApiState, token: PathToken, conditions: Conditions | undefined): readonly ApiState[] {
    switch (token.kind) {
      case 'member':
        return token.names.map((name) => this.#member(state, name, conditions));
      case 'any-member':
        return [this.#edge(state.anyMember, conditions)];
      case 'index':
        return [this.#edge(state.index, conditions)];
      case 'call':
        return [this.#edge(state.call, conditions)];
      case 'construct':
        return [this.#edge(state.construct, conditions)];
      case 'tag':
        return [this.#edge(state.tag, conditions)];
      case 'decorated':
        return [this.#edge(state.decorated, conditions)];
      case 'callback': {
        const target = this.#state();
        state.callbacks.push({
          target,
          conditions,
          construct: token.construct,
          position: token.position,
          parameter: token.parameter,
        });
        return [target];
      }
      case 'parameter': {
        const target = this.#state();
        state.parameters.push({ selector: token.parameter, edge: { target, conditions } });
        return [target];
      }
    }
  }

  #conditions(
    where: string,
    specifier: string | undefined,
    row: RowConditions,
    parameters: number | undefined,
  ): Conditions | undefined {
    const given = Object.entries(row.given ?? {}).map(([position, names]) => ({
      position: read(where, position, parsePosition),
      types: (typeof names === 'string' ? [names] : names).map((name) => {
        const [module, typeName] = name.includes('#') ? splitType(name) : [specifier, name];
        const type = this.type(module, typeName);
        if (!type) throw new ModelError(where, `'given' names the type '${name}', which no table declares`);
        return type;
      }),
    }));
    return conditionsOf(where, specifier, row, parameters, given);
  }

  #member(state: ApiState, name: string, conditions: Conditions | undefined): ApiState {
    const edges = state.members.get(name) ?? [];
    state.members.set(name, edges);
    return this.#edge(edges, conditions);
  }

  #edge(edges: Edge[], conditions: Conditions | undefined): ApiState {
    const known = conditions ? undefined : edges.find((edge) => !edge.conditions);
    if (known) return known.target;
    const target = this.#state();
    edges.push({ target, conditions });
    return target;
  }
}

/** The member of the global scope, or of a component, that stands for JSX of this name. */
export function elementKey(name: string): string {
  return `<${name}>`;
}

/** Adds rows, and says of one that cannot be read which it is. */
function eachRow<Row>(
  where: string,
  rows: readonly Row[] | undefined,
  add: (row: Row, where: string) => void,
): void {
  rows?.forEach((row, at) => add(row, `${where}[${at}]`));
}

/** A specifier as modules are compared: without `node:`, and files of the project without extension. */
function bare(specifier: string): string {
  if (specifier.startsWith('./')) return fileModule(specifier);
  if (specifier.startsWith('node:')) return specifier.slice('node:'.length);
  // Specifiers of Deno: an address with a version in it, a package with one behind it.
  if (/^https?:/.test(specifier)) return specifier.replace(/@v?\d[\w.-]*(?=\/|$)/, '');
  return specifier.startsWith('npm:')
    ? specifier.slice('npm:'.length).replace(/^\/|(?<=\w)@[\w.^~-]+(?=\/|$)/g, '')
    : specifier;
}

function specifiersOf(model: Model): readonly (string | undefined)[] {
  return [model.package, ...(model.aliases ?? [])];
}

function asTypeRow(type: readonly (string | TypePath)[] | TypeRow): TypeRow {
  return Array.isArray(type) ? { paths: type as readonly (string | TypePath)[] } : (type as TypeRow);
}

function splitType(text: string): [string, string] {
  const at = text.lastIndexOf('#');
  return [text.slice(0, at), text.slice(at + 1)];
}

function read<Result>(where: string, text: string, parse: (text: string) => Result): Result {
  try {
    return parse(text);
  } catch (error) {
    throw new ModelError(where, error instanceof Error ? error.message : String(error));
  }
}

/** How a row's API is used: as its path ends, or by the position its roles speak of. */
function modeOf(path: AccessPath, roles: readonly string[]): UseMode {
  const last = path.tokens.at(-1);
  if (last?.kind === 'construct') return 'construct';
  if (last?.kind === 'tag') return 'tag';
  if (last?.kind !== 'call' && roles.some((role) => role.startsWith('value'))) return 'write';
  return 'call';
}

function withoutUse(tokens: readonly PathToken[]): readonly PathToken[] {
  const last = tokens.at(-1);
  return last?.kind === 'call' || last?.kind === 'construct' || last?.kind === 'tag'
    ? tokens.slice(0, -1)
    : tokens;
}

/** Names of values that have none of their own: a default import, a required module. */
const MODULE_NAMES = [
  // Compilers leave it a member: `session_1.default()`.
  'default',
  '<default>',
  '__importDefault',
  '__importStar',
  '__toESM',
  '_interopRequireDefault',
];

/** The last names by which a path can appear in a text. */
function lastNames(path: AccessPath): readonly string[] {
  const tokens = withoutUse(path.tokens);
  const named: readonly string[] = tokens.length > 0 ? [''] : [];
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'member') return writtenNames(token.names);
    if (token?.kind === 'any-member' || token?.kind === 'callback' || token?.kind === 'parameter')
      return [''];
  }
  return path.root.kind === 'names' ? [...writtenNames(path.root.names), ...named] : MODULE_NAMES;
}

/** Names as a text has them: a default export goes by whatever an import calls it. */
function writtenNames(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => (name === 'default' ? MODULE_NAMES : [name]));
}

function conditionsOf(
  where: string,
  module: string | undefined,
  row: RowConditions,
  parameters: number | undefined,
  given: Conditions['given'],
): Conditions | undefined {
  const { when, arity, files, directive, versions } = row;
  if (
    !when &&
    arity === undefined &&
    !files &&
    directive === undefined &&
    versions === undefined &&
    parameters === undefined &&
    given.length === 0
  ) {
    return undefined;
  }
  return {
    when: Object.entries(when ?? {}).map(([position, values]) => ({
      position: read(where, position, parsePosition),
      values: Array.isArray(values) ? (values as readonly Constant[]) : [values as Constant],
    })),
    arity: arity === undefined ? undefined : typeof arity === 'number' ? [arity, arity] : arity,
    files: files?.map(globPattern),
    directive,
    versions:
      versions === undefined || module === undefined
        ? undefined
        : { module, range: read(where, versions, readRange) },
    parameters,
    given,
  };
}

function readRange(text: string): VersionRange {
  const range = parseVersionRange(text);
  if (!range) throw new Error(`'${text}' is no range of versions`);
  return range;
}
