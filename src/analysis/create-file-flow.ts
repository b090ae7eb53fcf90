import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { DEPLOYMENT_WORDS } from '../concepts/words/deployment-names.ts';
import { AnswerMemory, type Cuts } from '../dataflow/answer-memory.ts';
import type { ApiGraph } from '../dataflow/api-graph.ts';
import { Bindings } from '../dataflow/bindings.ts';
import { judgeConditions } from '../dataflow/conditions.ts';
import { constantValues, createConstantMemory, type ConstantSet } from '../dataflow/constant-value.ts';
import { demand, type Closure, type Origin } from '../dataflow/demand.ts';
import { asksDeployment } from '../dataflow/deployment.ts';
import { typedefsIn } from '../dataflow/documented-types.ts';
import type { FileFlow } from '../dataflow/file-flow.ts';
import { buildIndex, type FileIndex } from '../dataflow/file-index.ts';
import { functionUses } from '../dataflow/function-uses.ts';
import { resolveClosures } from '../dataflow/functions-of.ts';
import type { OtherModules } from '../dataflow/other-modules.ts';
import { Query } from '../dataflow/query.ts';
import { createApiMemory, resolveApi } from '../dataflow/resolve-api.ts';
import { typeInformation, type TypeInformation } from '../dataflow/type-information.ts';
import { UsesMemory } from '../dataflow/uses-memory.ts';
import { createWriteCache, originsOf } from '../dataflow/value-origins.ts';
import { exportedNames } from '../syntax/export-names.ts';
import { regexLanguage } from '../syntax/regex-language.ts';
import { projectFacts } from './project-facts.ts';
import type { BulwarkSettings } from './settings.ts';

/** What a file is to an analysis, besides its text. */
export interface FileFacts {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly filename: string;
  readonly cwd: string;
}

/** How deep questions about origins may lead to one another; far more than honest code needs, far less than a stack. */
const MOST_NESTED = 40;
/** How often a key may be looked for in order to find a key: the index in `table[names[index]]` is once. */
const MOST_NESTED_KEYS = 3;
/** Steps for the values of a key: constants are near the place that uses them. */
const KEY_STEPS = 150;

/**
 * What questions have in common that are asked for the same purpose: those of rules, those about keys on the way to
 * the former, those about keys on the way to keys. Answers of one level never rest on what is under way at another.
 */
class Level {
  readonly cuts: Cuts = { count: 0 };
  readonly api = createApiMemory(this.cuts);
  readonly constant = createConstantMemory(this.cuts);
  readonly origins = new AnswerMemory<readonly Origin[]>(this.cuts);
  readonly constants = new AnswerMemory<ConstantSet>(this.cuts);
  readonly closures = new AnswerMemory<readonly Closure[]>(this.cuts);
  readonly uses = new UsesMemory();
  /** Keys asked for from this level. What is cut on the way to one is the same wherever it is asked for. */
  readonly keys = new AnswerMemory<ConstantSet>({ count: 0 });
  nested = 0;
}

/** Sets up the flow of a file; nothing is read before the first question. */
export function createFileFlow(
  facts: FileFacts,
  graph: ApiGraph,
  settings: BulwarkSettings,
  modules: OtherModules,
): FileFlow {
  let exported: FileFlow['exported'] | undefined;
  let types: { readonly known: TypeInformation | undefined } | undefined;
  const levels = Array.from({ length: MOST_NESTED_KEYS + 1 }, () => new Level());
  let depth = 0;
  let level = levels[0] as Level;
  const writes = createWriteCache();
  let mentioned: FileFlow['mentioned'] | undefined;
  let index: FileIndex | undefined;
  let documentsTypes: boolean | undefined;
  let typedefs: FileFlow['typedefs'] | undefined;
  const comments = new Map<TSESTree.Node, readonly string[]>();
  let deployment: boolean | undefined;
  const bindings = new Bindings(facts.sourceCode);
  const file: FileFlow = {
    // One by one: a rule's context keeps them on its prototype.
    sourceCode: facts.sourceCode,
    filename: facts.filename,
    cwd: facts.cwd,
    settings: { untrusted: settings.untrusted ?? ['remote'] },
    project: projectFacts(
      facts,
      { versions: settings.versions ?? {}, libraryMode: settings.libraryMode },
      (packageName) => graph.serves(packageName),
    ),
    modules,
    get exported() {
      exported ??= exportedNames(facts.sourceCode.ast);
      return exported;
    },
    graph,
    get mentioned() {
      mentioned ??= graph.mentionedIn(facts.sourceCode.text, file.types?.packages);
      return mentioned;
    },
    settled: new WeakMap(),
    bindings,
    words: DEPLOYMENT_WORDS,
    get asksDeployment() {
      deployment ??= asksDeployment(facts.sourceCode.text);
      return deployment;
    },
    get types() {
      types ??= { known: typeInformation(facts.sourceCode) };
      return types.known;
    },
    get documentsTypes() {
      documentsTypes ??= /@(?:param|type|typedef|returns?)\s*\{/.test(facts.sourceCode.text);
      return documentsTypes;
    },
    get typedefs() {
      typedefs ??= typedefsIn(facts.sourceCode.text);
      return typedefs;
    },
    commentsBefore(node) {
      const known =
        comments.get(node) ??
        facts.sourceCode
          .getCommentsBefore(node as never)
          .flatMap(({ type, value }) => (type === 'Block' ? [value] : []));
      comments.set(node, known);
      return known;
    },
    get index() {
      index ??= buildIndex(facts.sourceCode);
      return index;
    },
    originsOf(asked, query) {
      const at = level;
      if (at.nested >= MOST_NESTED) {
        // What is cut here must not be remembered as an answer: elsewhere there may be room for it.
        at.cuts.count += 1;
        query.incomplete = true;
        return [{ kind: 'unknown', node: asked.node }];
      }
      return at.origins.recall(asked, query, () => {
        at.nested += 1;
        const found = originsOf(file, writes, asked, query);
        at.nested -= 1;
        return found;
      });
    },
    apiOf: (node, path, query) => resolveApi(file, level.api, node, path, query),
    judge: (conditions, call, query) => judgeConditions(file, conditions, call, query),
    holds: (conditions, call, query) => judgeConditions(file, conditions, call, query) === true,
    constantsOf: (asked, query) =>
      level.constants.recall(asked, query, () => constantValues(file, level.constant, asked, query)),
    keysOf(asked, query) {
      if (depth >= MOST_NESTED_KEYS) return { values: [], complete: false };
      return level.keys.recall(asked, query, () => {
        const asking = level;
        const own = new Query(KEY_STEPS);
        depth += 1;
        level = levels[depth] as Level;
        const values = file.constantsOf(asked, own);
        depth -= 1;
        level = asking;
        query.charge(KEY_STEPS - own.left);
        return values;
      });
    },
    functionsOf: (node, query) => [
      ...new Set(file.closuresOf(demand(node), query).map((closure) => closure.node)),
    ],
    closuresOf: (asked, query) =>
      level.closures.recall(asked, query, () => resolveClosures(file, asked, query)),
    usesOf(node) {
      const at = level;
      return at.uses.of(
        node,
        () => {
          // Asked from wherever, the uses of a function are the same.
          const outer = at.nested;
          at.nested = 0;
          const found = functionUses(file, node);
          at.nested = outer;
          return found;
        },
        () => {
          at.cuts.count += 1;
        },
      );
    },
    patternLanguage: regexLanguage,
  };
  return file;
}
