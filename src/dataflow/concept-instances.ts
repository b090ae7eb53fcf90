import type { TSESTree } from '@typescript-eslint/utils';
import type { Operation } from './api-graph.ts';
import { attributeKey, type Position } from './access-path.ts';
import { keysOfSteps, valuesAt, viewsIn, type CallView } from './call-view.ts';
import type { Concept } from './concept.ts';
import { follow } from './api-states.ts';
import { conventionalStates } from './conventional-api.ts';
import { demand, type Demand } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import { attributeName, attributeValue, elementStates } from './jsx-states.ts';
import { operationsAt, type Performance } from './operations-at.ts';
import { optionDefaults } from './option-defaults.ts';
import { Query } from './query.ts';
import type { ApiAnswer } from './resolve-api.ts';
import { argumentsOnResult } from './result-arguments.ts';

/** A place where the program does what a concept says. */
export interface Instance<Role extends string, Facts extends object> {
  readonly node:
    | TSESTree.CallExpression
    | TSESTree.NewExpression
    | TSESTree.TaggedTemplateExpression
    | TSESTree.AssignmentExpression
    | TSESTree.JSXAttribute
    | TSESTree.ImportExpression;
  /** The call as its function sees it; undefined for a write. */
  readonly view: CallView | undefined;
  /** What is fixed about the API, and known. */
  readonly facts: Partial<Facts>;
  /** The module whose table says so. */
  readonly module: string | undefined;
  /** Whether the API was recognised by a usual name alone. */
  readonly convention: boolean;
  /**
   * Options given to another call that this one's options default to; undefined where such a call is to be looked for
   * in another file.
   */
  readonly defaults: readonly Demand[] | undefined;
  /** The values given in a role; none where the call has no such argument. */
  role(name: Role): readonly Demand[];
}

type AnyInstance = Instance<string, object>;

type Call = TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.TaggedTemplateExpression;

/** A way to read a call, with what its callee may be. */
interface ResolvedView extends ApiAnswer {
  readonly view: CallView;
  /** The steps that finding that has left for each concept. */
  readonly left: number;
}

/**
 * The places of a file that do what concepts say. Asks the index for the calls whose last name a row could mean, and
 * resolves those alone, each once for all concepts.
 */
export class Instances {
  readonly #file: FileFlow;
  readonly #found = new Map<string, readonly AnyInstance[]>();
  readonly #views = new Map<Call, readonly ResolvedView[]>();
  readonly #usual = new Map<Call, boolean>();

  constructor(file: FileFlow) {
    this.#file = file;
  }

  /** All places that do what a concept says, in the order of the text. */
  of<Role extends string, Facts extends object>({
    name,
  }: Concept<Role, Facts>): readonly Instance<Role, Facts>[] {
    const known = this.#found.get(name) ?? this.#find(name);
    this.#found.set(name, known);
    return known as readonly Instance<Role, Facts>[];
  }

  #find(concept: string): readonly AnyInstance[] {
    const file = this.#file;
    const mentioned = file.mentioned.get(concept);
    if (!mentioned) return [];
    const found: AnyInstance[] = [];
    const { declared, conventional } = mentioned;
    const isRead = ({ mode }: Operation): boolean => mode !== 'write';
    const reads = declared.filter(isRead);
    const calls = new Set(file.index.callsNamed(namesOf(reads)));
    for (const call of calls) found.push(...this.#instanceAt(concept, call));
    for (const call of file.index.callsNamed(namesOf(conventional.filter(isRead)))) {
      // No module and no global leads there: what bears no usual name need not be asked where it comes from.
      if (!calls.has(call) && this.#isUsual(call)) found.push(...this.#instanceAt(concept, call));
    }
    const writes = [...declared, ...conventional].filter((one) => !isRead(one));
    if (writes.length > 0)
      found.push(...this.#writesOf(concept, new Set(writes.flatMap(({ names }) => names))));
    return found.sort((a, b) => a.node.range[0] - b.node.range[0]);
  }

  /** Of the ways a call can be read the first counts that the concept speaks of. */
  #instanceAt(concept: string, call: Call): readonly AnyInstance[] {
    for (const { view, states, convention, left } of this.#viewsOf(call)) {
      const performed = operationsAt(this.#file, concept, states, view.use, call, new Query(left));
      if (performed) return [callInstance(this.#file, view, performed, convention)];
    }
    return [];
  }

  #viewsOf(call: Call): readonly ResolvedView[] {
    const known = this.#views.get(call);
    if (known) return known;
    const views = viewsIn(this.#file, call, new Query()).map((view): ResolvedView => {
      const query = new Query();
      const answer = this.#file.apiOf(view.callee, [], query);
      return { view, ...answer, left: query.left };
    });
    this.#views.set(call, views);
    return views;
  }

  /** Whether a callee bears a name, or is reached from one, that usually stands for something. */
  #isUsual(call: Call): boolean {
    const known = this.#usual.get(call);
    if (known !== undefined) return known;
    const isUsual = viewsIn(this.#file, call, new Query()).some(
      ({ callee }) => conventionalStates(this.#file, callee, [], new Query()).length > 0,
    );
    this.#usual.set(call, isUsual);
    return isUsual;
  }

  #writesOf(concept: string, names: ReadonlySet<string>): readonly AnyInstance[] {
    const file = this.#file;
    const found: AnyInstance[] = [];
    for (const name of names) {
      for (const write of file.index.writesTo(name)) {
        const query = new Query();
        const { states, convention } = file.apiOf(write.left, [], query);
        const performed = operationsAt(file, concept, states, 'write', write, query);
        if (performed) found.push(writeInstance(write, write.right, performed, convention));
      }
    }
    for (const attribute of file.index.jsxAttributes) {
      const key = attributeKey(attributeName(attribute));
      if (!names.has(key)) continue;
      const query = new Query();
      const states = follow(elementStates(file, attribute, query), [key]);
      const performed = operationsAt(file, concept, states, 'write', attribute, query);
      if (performed) found.push(writeInstance(attribute, attributeValue(attribute), performed, false));
    }
    return found;
  }
}

function namesOf(operations: readonly Operation[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const operation of operations) {
    for (const name of operation.names) {
      names.add(name);
      // Names that libraries of promises make.
      if (name !== '') names.add(`${name}Async`);
    }
  }
  return names;
}

function callInstance(
  file: FileFlow,
  view: CallView,
  { operations, facts }: Performance,
  convention: boolean,
): AnyInstance {
  return {
    node: view.node,
    view,
    facts,
    module: operations[0].module,
    convention,
    get defaults() {
      return optionDefaults(file, operations[0]);
    },
    role: (name) =>
      distinct(
        operations.flatMap((one) =>
          (one.positions[name] ?? []).flatMap((position) => roleValues(file, view, position)),
        ),
      ),
  };
}

function roleValues(file: FileFlow, view: CallView, position: Position): readonly Demand[] {
  return position.base.kind === 'return'
    ? argumentsOnResult(file, view.node, position.steps, new Query())
    : valuesAt(view, position);
}

/** What rows of a concept say of the function or object that a value is: a hash passed as an argument. */
export function factsOf<Role extends string, Facts extends object>(
  file: FileFlow,
  concept: Concept<Role, Facts>,
  asked: Demand,
): readonly Partial<Facts>[] {
  const { states } = file.apiOf(asked.node, asked.path, new Query());
  return states.flatMap(({ operations }) =>
    operations
      .filter(({ row }) => row.concept === concept.name)
      .map(({ row }) => (row.facts ?? {}) as Partial<Facts>),
  );
}

function writeInstance(
  node: TSESTree.AssignmentExpression | TSESTree.JSXAttribute,
  value: TSESTree.Node | undefined,
  { operations: [operation], facts }: Performance,
  convention: boolean,
): AnyInstance {
  return {
    node,
    view: undefined,
    facts,
    module: operation.module,
    convention,
    defaults: [],
    role: (name) =>
      distinct(
        (operation.positions[name] ?? [])
          .filter(({ base }) => base.kind === 'value')
          .flatMap(({ steps }) => (value ? keysOfSteps(steps).map((keys) => demand(value, keys)) : [])),
      ),
  };
}

function distinct(values: readonly Demand[]): readonly Demand[] {
  return values.filter(
    (value, at) =>
      values.findIndex(
        (other) => other.node === value.node && other.path.join('.') === value.path.join('.'),
      ) === at,
  );
}
