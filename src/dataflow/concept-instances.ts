import type { TSESTree } from '@typescript-eslint/utils';
import type { Operation } from './api-graph.ts';
import { attributeKey, type Position } from './access-path.ts';
import { keysOfSteps, valuesAt, viewsIn, type CallView } from './call-view.ts';
import type { Concept } from './concept.ts';
import { follow } from './api-states.ts';
import { demand, type Demand } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import { attributeName, attributeValue, elementStates } from './jsx-states.ts';
import { operationsAt, type Performance } from './operations-at.ts';
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
    | TSESTree.JSXAttribute;
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

/**
 * All places of the file that do what a concept says, in the order of the text. Asks the index for the calls whose
 * last name a row could mean, and resolves those alone.
 */
export function instancesOf<Role extends string, Facts extends object>(
  file: FileFlow,
  concept: Concept<Role, Facts>,
): readonly Instance<Role, Facts>[] {
  const entries = file.graph.operationsOf(concept.name, file.mentioned);
  if (entries.length === 0) return [];
  const wanted = new Set(entries.map(({ operation }) => operation));
  const names = new Set(
    entries.filter(({ operation }) => operation.mode !== 'write').flatMap((entry) => entry.names),
  );
  // Names that libraries of promises make.
  for (const name of [...names]) if (name !== '') names.add(`${name}Async`);
  const found: Instance<Role, Facts>[] = [];
  for (const call of file.index.callsNamed(names)) {
    const instance = instanceAt<Role, Facts>(file, call, wanted);
    if (instance) found.push(instance);
  }
  const written = new Set(
    entries.filter(({ operation }) => operation.mode === 'write').flatMap((entry) => entry.names),
  );
  for (const name of written) {
    for (const write of file.index.writesTo(name)) {
      const query = new Query();
      const { states, convention } = file.apiOf(write.left, [], query);
      const performed = operationsAt(file, states, wanted, 'write', write, query);
      if (performed) found.push(writeInstance(write, write.right, performed, convention));
    }
  }
  for (const attribute of file.index.jsxAttributes) {
    const key = attributeKey(attributeName(attribute));
    if (!written.has(key)) continue;
    const query = new Query();
    const states = follow(elementStates(file, attribute, query), [key]);
    const performed = operationsAt(file, states, wanted, 'write', attribute, query);
    if (performed) found.push(writeInstance(attribute, attributeValue(attribute), performed, false));
  }
  return found.sort((a, b) => a.node.range[0] - b.node.range[0]);
}

function instanceAt<Role extends string, Facts extends object>(
  file: FileFlow,
  call: TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.TaggedTemplateExpression,
  wanted: ReadonlySet<Operation>,
): Instance<Role, Facts> | undefined {
  for (const view of viewsIn(file, call, new Query())) {
    const query = new Query();
    const { states, convention } = file.apiOf(view.callee, [], query);
    const performed = operationsAt(file, states, wanted, view.use, call, query);
    if (!performed) continue;
    const { operations, facts } = performed;
    return {
      node: call,
      view,
      facts: facts as Partial<Facts>,
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
  return undefined;
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

function writeInstance<Role extends string, Facts extends object>(
  node: TSESTree.AssignmentExpression | TSESTree.JSXAttribute,
  value: TSESTree.Node | undefined,
  { operations: [operation], facts }: Performance,
  convention: boolean,
): Instance<Role, Facts> {
  return {
    node,
    view: undefined,
    facts: facts as Partial<Facts>,
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
