import type { TSESTree } from '@typescript-eslint/utils';
import { attributeKey, type Position } from './access-path.ts';
import { keysOfSteps, valuesAt, viewsIn, type CallView } from './call-view.ts';
import type { Concept } from './concept.ts';
import { follow } from './api-states.ts';
import { demand, type Demand } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import { attributeName, attributeValue, elementStates } from './jsx-states.ts';
import { performancesAt, type Performance } from './operations-at.ts';
import { optionDefaults } from './option-defaults.ts';
import { Query } from './query.ts';
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

/** Places of a file by the concept that says what they do, each in the order of the text. */
export type InstancesByConcept = ReadonlyMap<string, readonly AnyInstance[]>;

type AnyInstance = Instance<string, object>;

/**
 * All places of the file that do what any concept says. Asks the index for the calls whose last name a row could mean,
 * and resolves those alone, each once for all concepts.
 */
export function findInstances(file: FileFlow): InstancesByConcept {
  const found = new Map<string, AnyInstance[]>();
  const entries = file.graph.operationsIn(file.mentioned);
  if (entries.length === 0) return found;
  const names = new Set<string>();
  const written = new Set<string>();
  for (const entry of entries) {
    for (const name of entry.names) (entry.operation.mode === 'write' ? written : names).add(name);
  }
  // Names that libraries of promises make.
  for (const name of [...names]) if (name !== '') names.add(`${name}Async`);
  for (const call of file.index.callsNamed(names)) addCall(file, call, found);
  for (const name of written) {
    for (const write of file.index.writesTo(name)) {
      const query = new Query();
      const { states, convention } = file.apiOf(write.left, [], query);
      for (const { concept, performance } of performancesAt(file, states, 'write', write, query))
        add(found, concept, writeInstance(write, write.right, performance, convention));
    }
  }
  for (const attribute of file.index.jsxAttributes) {
    const key = attributeKey(attributeName(attribute));
    if (!written.has(key)) continue;
    const query = new Query();
    const states = follow(elementStates(file, attribute, query), [key]);
    for (const { concept, performance } of performancesAt(file, states, 'write', attribute, query))
      add(found, concept, writeInstance(attribute, attributeValue(attribute), performance, false));
  }
  for (const instances of found.values()) instances.sort((a, b) => a.node.range[0] - b.node.range[0]);
  return found;
}

function add(found: Map<string, AnyInstance[]>, concept: string, instance: AnyInstance): void {
  const known = found.get(concept);
  if (known) known.push(instance);
  else found.set(concept, [instance]);
}

/** Of the ways a call can be read the first counts that a concept speaks of. */
function addCall(
  file: FileFlow,
  call: TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.TaggedTemplateExpression,
  found: Map<string, AnyInstance[]>,
): void {
  const done = new Set<string>();
  for (const view of viewsIn(file, call, new Query())) {
    const query = new Query();
    const { states, convention } = file.apiOf(view.callee, [], query);
    for (const { concept, performance } of performancesAt(file, states, view.use, call, query)) {
      if (done.has(concept)) continue;
      done.add(concept);
      add(found, concept, callInstance(file, view, performance, convention));
    }
  }
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
