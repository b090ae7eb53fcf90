import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { ExportPath } from '../syntax/export-names.ts';
import type { FunctionNode } from '../syntax/functions.ts';
import type { RegexLanguage } from '../syntax/regex-language.ts';
import type { ApiAnswer } from './resolve-api.ts';
import type { ApiGraph, Conditions } from './api-graph.ts';
import type { Bindings } from './bindings.ts';
import type { ConstantSet } from './constant-value.ts';
import type { DeploymentWords } from './deployment.ts';
import type { Closure, Demand, KeyPath, Origin } from './demand.ts';
import type { FileIndex } from './file-index.ts';
import type { FunctionUses } from './function-uses.ts';
import type { Mentioned } from './mentions.ts';
import type { Query } from './query.ts';
import type { FlowSettings } from './flow-settings.ts';
import type { SettledMemory } from './settled-conditions.ts';
import type { Verdict } from './conditions.ts';
import type { OtherModules } from './other-modules.ts';
import type { Project } from './project.ts';
import type { TypeInformation } from './type-information.ts';

/**
 * What the modules of the engine ask one another about a file. Questions call one another (a computed member needs a
 * constant, a constant may need an API), so each module receives this interface and none imports the next.
 */
export interface FileFlow {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly filename: string;
  readonly cwd: string;
  readonly settings: FlowSettings;
  readonly project: Project;
  /** What the type checker knows, where the file was parsed with it. */
  readonly types: TypeInformation | undefined;
  /** What is known of other modules. */
  readonly modules: OtherModules;
  /** What the file exports by names of its own. */
  readonly exported: ReadonlyMap<string, readonly ExportPath[]>;
  readonly index: FileIndex;
  readonly bindings: Bindings;
  readonly graph: ApiGraph;
  /** The operations that the file may hold, by concept. */
  readonly mentioned: Mentioned;
  /** What blocks settle for those who come after; filled as it is asked. */
  readonly settled: SettledMemory;
  readonly words: DeploymentWords;
  /** Whether the file asks anywhere whether it runs in production. */
  readonly asksDeployment: boolean;
  /** Whether comments of the file declare types at all. */
  readonly documentsTypes: boolean;
  /** The types that comments of the file declare, as written, by their names. */
  readonly typedefs: ReadonlyMap<string, string>;
  /** The texts of the block comments right before a node. */
  commentsBefore(node: TSESTree.Node): readonly string[];
  /** Where the value, or the part asked for, comes from, one step back. */
  originsOf(demand: Demand, query: Query): readonly Origin[];
  /** Which APIs the value, or its part at `path`, may be. */
  apiOf(node: TSESTree.Node, path: KeyPath, query: Query): ApiAnswer;
  /** What an API state's rows ask to hold, judged at a call (or, where there is none, of the file). */
  judge(conditions: Conditions | undefined, call: TSESTree.Node | undefined, query: Query): Verdict;
  /** Whether it is known to hold. */
  holds(conditions: Conditions | undefined, call: TSESTree.Node | undefined, query: Query): boolean;
  constantsOf(demand: Demand, query: Query): ConstantSet;
  /** The values of an expression that names a property; few steps are taken, since most keys are near or unknown. */
  keysOf(demand: Demand, query: Query): ConstantSet;
  /** The functions of this file that the value may be. */
  functionsOf(node: TSESTree.Node, query: Query): readonly FunctionNode[];
  /** The same, each with the call that made it. */
  closuresOf(demand: Demand, query: Query): readonly Closure[];
  usesOf(node: FunctionNode): FunctionUses;
  /** The texts a regular expression accepts; undefined where it is not understood. */
  patternLanguage(source: string, flags: string): RegexLanguage | undefined;
}
