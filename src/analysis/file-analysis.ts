import type { TSESTree } from '@typescript-eslint/utils';
import { covers, isHarmless, type Context } from '../concepts/contexts.ts';
import type { ApiGraph } from '../dataflow/api-graph.ts';
import { factsOf, Instances, type Instance } from '../dataflow/concept-instances.ts';
import type { Concept } from '../dataflow/concept.ts';
import type { ConstantSet } from '../dataflow/constant-value.ts';
import type { Demand, KeyPath } from '../dataflow/demand.ts';
import { runsInProduction } from '../dataflow/deployment.ts';
import type { FileFlow } from '../dataflow/file-flow.ts';
import { optionAt, type Option } from '../dataflow/option.ts';
import { partsOf, type Part } from '../dataflow/parts-of.ts';
import { makerOf } from '../dataflow/object-identity.ts';
import { usesOfObject, type ObjectUses } from '../dataflow/object-uses.ts';
import { orderOf, type Order } from '../dataflow/order.ts';
import { NOTHING_KNOWN, type OtherModules } from '../dataflow/other-modules.ts';
import { Query } from '../dataflow/query.ts';
import { stringShapes, type Shape } from '../dataflow/string-shape.ts';
import type { Taint, TaintOptions } from '../dataflow/taint.ts';
import { traceTaint } from '../dataflow/trace-taint.ts';
import { createFileFlow, type FileFacts } from './create-file-flow.ts';
import { valueUses, type ValueUse } from '../dataflow/value-uses.ts';
import type { BulwarkSettings, Safeguard } from './settings.ts';
import { applicationsOf, type Application } from './applications.ts';
import { isTestFile, TEST_FILES } from './test-files.ts';
import { isTrustedHost } from './trusted-hosts.ts';

/** The questions rules ask about a file. Each is answered when it is first asked, and once. */
export interface Analysis {
  readonly file: FileFlow;
  /** Whether the file holds tests, or what only tests use. */
  readonly isTestFile: boolean;
  /** Whether strangers call what the project's files export; undefined where nothing says so. */
  readonly isLibrary: boolean | undefined;
  /** Whether the project says that a safeguard is provided elsewhere. */
  assumes(safeguard: Safeguard): boolean;
  /** Whether a host, with or without its port, is one that the project says is its own. */
  isTrustedHost(host: string): boolean;
  /** Places that do what a concept says. */
  instancesOf<Role extends string, Facts extends object>(
    concept: Concept<Role, Facts>,
  ): readonly Instance<Role, Facts>[];
  /** What rows of a concept say of the function or object that a value is, whether it is called or passed on. */
  factsOf<Role extends string, Facts extends object>(
    concept: Concept<Role, Facts>,
    asked: Demand,
  ): readonly Partial<Facts>[];
  /** What becomes of the value of an expression. */
  valueUsesOf(node: TSESTree.Node): readonly ValueUse[];
  /** Values that an expression may have. */
  constantsOf(asked: Demand): ConstantSet;
  /** What an options object, or the one of several that may stand in its place, says under a key. */
  optionAt(options: readonly Demand[], path: KeyPath): Option;
  /** The values an object or a list is made of, each with its keys. */
  partsOf(asked: Demand): readonly Part[];
  /** Whether the code of a node can run where strangers reach the program. */
  runsInProduction(node: TSESTree.Node): boolean;
  /** Forms that a built text may take. */
  shapesOf(asked: Demand): readonly Shape[];
  /** The applications and routers that the file makes, with what is registered with each. */
  readonly applications: readonly Application[];
  /** The one expression that makes the object an expression stands for; undefined where that is not certain. */
  identityOf(asked: Demand): TSESTree.Node | undefined;
  /** What becomes of the object that an expression makes, in the order of the text, and where it goes out of sight. */
  usesOf(maker: TSESTree.Node): ObjectUses;
  /** Whether the first node is done before the second is reached. */
  orderOf(first: TSESTree.Node, second: TSESTree.Node): Order;
  /** Where a value comes from, as far as a context is concerned. */
  taintOf(asked: Demand, context: Context, options?: TaintOptions): Taint;
}

/** Steps for what becomes of one value: enough for a helper function with a dozen callers. */
const MOST_USE_STEPS = 1500;

/** Sets up the analysis of a file; nothing is read before the first question. */
export function createAnalysis(
  facts: FileFacts,
  graph: ApiGraph,
  settings: BulwarkSettings,
  modules: OtherModules = NOTHING_KNOWN,
): Analysis {
  const file = createFileFlow(facts, graph, settings, modules);
  const { testFiles = TEST_FILES, trustedHosts = [], assume = [] } = settings;
  const instances = new Instances(file);
  const objects = new Map<TSESTree.Node, ObjectUses>();
  let applications: readonly Application[] | undefined;
  const uses = new Map<TSESTree.Node, readonly ValueUse[]>();
  return {
    file,
    get isTestFile() {
      return isTestFile(file, testFiles);
    },
    get isLibrary() {
      return file.project.isLibrary;
    },
    assumes: (safeguard) => assume.includes(safeguard),
    isTrustedHost: (host) => isTrustedHost(host, trustedHosts),
    instancesOf: (concept) => instances.of(concept),
    factsOf: (concept, asked) => factsOf(file, concept, asked),
    valueUsesOf(node) {
      const known = uses.get(node) ?? valueUses(file, node, new Query(MOST_USE_STEPS));
      uses.set(node, known);
      return known;
    },
    constantsOf: (asked) => file.constantsOf(asked, new Query()),
    optionAt: (options, path) => optionAt(file, options, path, new Query()),
    partsOf: (asked) => partsOf(file, asked, new Query()),
    runsInProduction: (node) => runsInProduction(file, node, new Query()),
    shapesOf: (asked) => stringShapes(file, asked, new Query()),
    get applications() {
      applications ??= applicationsOf(this);
      return applications;
    },
    identityOf: (asked) => makerOf(file, asked, new Query()),
    usesOf(maker) {
      const known = objects.get(maker) ?? usesOfObject(file, maker);
      objects.set(maker, known);
      return known;
    },
    orderOf: (first, second) => orderOf(file, first, second, new Query()),
    taintOf: (asked, context, options) =>
      traceTaint(file, asked, {
        ...options,
        context,
        covers: (names) => covers(names, context),
        harmless: (text) => isHarmless(context, text),
      }),
  };
}
