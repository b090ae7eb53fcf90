import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import type { MethodChoice, MethodChoiceFacts } from '../concepts/method-choice.ts';
import { viewsOf } from '../dataflow/call-view.ts';
import type { Concept } from '../dataflow/concept.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import { demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import { isCall, isClass, isFunction, ownerOf } from '../syntax/functions.ts';
import { lastName } from '../syntax/last-name.ts';
import { staticKey } from '../syntax/static-key.ts';
import type { TextPart } from '../syntax/text-part.ts';
import { unwrap } from '../syntax/unwrap.ts';

type RoleOf<One> = One extends Concept<infer Role> ? Role : never;

/** A call of a method that a value names. */
export type Choice = Instance<RoleOf<typeof MethodChoice>, MethodChoiceFacts>;

/** A member whose name is computed: `handlers[name]`. */
interface Pick {
  readonly object: TSESTree.Node;
  readonly key: TSESTree.Node;
  /** Where it is read. */
  readonly node: TSESTree.Node;
}

/** Calls by which a name is looked for among others; `call` is that of `Object.prototype.hasOwnProperty.call`. */
const LOOKUPS = ['hasOwn', 'hasOwnProperty', 'has', 'includes', 'indexOf', 'call'];
/** Beginnings of the names that every object has. */
const INHERITED = [
  'constructor',
  'toString',
  'toLocaleString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  '__',
];

/** How such a call, or what it calls, is written: a file without it needs no walk. */
const COMPUTED_CALL =
  /\][)\s]*(?:\?\.)?\s*\(|\]\s*\??\.\s*(?:call|apply|bind)\b|\bnew\s+[\w.$]+\[|\bReflect\.get\b|\b(?:const|let|var)\s+[\w$]+\s*=\s*[\w.$]+\[\s*[^\]\d'"\s]/;

/** Calls of methods that values name, through `call`, `apply`, `new`, `Reflect.get` and variables. */
export function chosenMethods(analysis: Analysis): readonly Choice[] {
  if (!COMPUTED_CALL.test(analysis.file.sourceCode.text)) return [];
  return analysis.file.index.callsNamed(['']).flatMap((call): readonly Choice[] => {
    if (!isCall(call)) return [];
    for (const { callee, ...view } of viewsOf(call)) {
      const pick = pickOf(callee, analysis);
      const kind = pick && receiverKind(pick.object, analysis);
      if (!pick || kind === 'safe' || isLookedUp(pick, analysis)) continue;
      return [
        {
          node: call,
          view: { ...view, callee },
          facts: { listed: kind === 'listed' },
          module: undefined,
          convention: false,
          defaults: [],
          role: () => [demand(pick.key)],
        },
      ];
    }
    return [];
  });
}

function pickOf(callee: TSESTree.Node, analysis: Analysis): Pick | undefined {
  const node = unwrap(callee);
  const direct = memberOf(node);
  if (direct || node.type !== 'Identifier') return direct;
  const variable = analysis.file.bindings.of(node)?.variable;
  const [definition, ...others] = variable?.defs ?? [];
  const declarator = definition?.node.type === 'VariableDeclarator' ? definition.node : undefined;
  if (!declarator?.init || others.length > 0 || declarator.id.type !== 'Identifier') return undefined;
  return memberOf(unwrap(declarator.init));
}

function memberOf(node: TSESTree.Node): Pick | undefined {
  if (node.type === 'MemberExpression')
    return node.computed && staticKey(node) === undefined
      ? { object: node.object, key: node.property, node }
      : undefined;
  if (node.type !== 'CallExpression' || node.arguments.length < 2) return undefined;
  const callee = unwrap(node.callee);
  const [object, key] = node.arguments;
  const isGet =
    callee.type === 'MemberExpression' &&
    staticKey(callee) === 'get' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'Reflect';
  return isGet && object && key ? { object, key, node } : undefined;
}

/**
 * What an object is among whose methods one is chosen: `listed` where the program lists them itself, `open` where a
 * library, the system or a class gives them, and where nothing is known of it, `safe` where it has no others than those that are meant.
 */
function receiverKind(asked: TSESTree.Node, analysis: Analysis): 'listed' | 'open' | 'safe' | undefined {
  return kindOf(asked, analysis, new Query(200), 6);
}

function kindOf(
  asked: TSESTree.Node,
  analysis: Analysis,
  query: Query,
  depth: number,
): 'listed' | 'open' | 'safe' | undefined {
  const node = unwrap(asked);
  if (depth === 0) return undefined;
  if (node.type === 'ObjectExpression') return hasNoPrototype(node) ? 'safe' : 'listed';
  if (node.type === 'ArrayExpression') return 'safe';
  if (isClass(node) || isFunction(node)) return 'open';
  if (node.type === 'CallExpression' && lastName(node.callee) === 'create') {
    const [prototype] = node.arguments;
    if (prototype?.type === 'Literal' && prototype.value === null) return 'safe';
  }
  if (node.type === 'CallExpression' && /^(?:freeze|seal|assign)$/.test(lastName(node.callee) ?? '')) {
    const [object] = node.arguments;
    return object && kindOf(object, analysis, query, depth - 1);
  }
  if (node.type === 'NewExpression') return 'listed';
  if (node.type === 'ThisExpression') return 'listed';
  if (node.type === 'Identifier' && /^(?:globalThis|window|self|global|process)$/.test(node.name)) {
    if (!analysis.file.bindings.of(node)?.variable) return 'open';
  }
  const origins = analysis.file.originsOf(demand(node), query);
  const kinds = origins.map((origin) => {
    if (origin.kind === 'import') return 'open';
    if (origin.kind === 'global') return 'open';
    if (origin.kind !== 'value' || origin.demand.path.length > 0) return undefined;
    const value = unwrap(origin.demand.node);
    if (
      value.type === 'CallExpression' &&
      value.callee.type === 'Identifier' &&
      value.callee.name === 'require'
    )
      return 'open';
    return kindOf(value, analysis, query, depth - 1);
  });
  return kinds.find((kind) => kind === 'open') ?? (kinds.includes('safe') ? 'safe' : kinds[0]);
}

function hasNoPrototype({ properties }: TSESTree.ObjectExpression): boolean {
  return properties.some(
    (property) =>
      property.type === 'Property' &&
      !property.computed &&
      staticKey(property) === '__proto__' &&
      property.value.type === 'Literal' &&
      property.value.value === null,
  );
}

/** Whether the code before the call looks the name up among others, in whatever way. */
function isLookedUp({ key, node }: Pick, { file }: Analysis): boolean {
  const owner = ownerOf(node);
  const text = file.sourceCode.getText(key as never);
  return LOOKUPS.some((name) =>
    file.index.callsOf(name).some((call) => {
      if (!isCall(call) || call.range[0] >= node.range[0] || ownerOf(call) !== owner) return false;
      return call.arguments.some((one) => file.sourceCode.getText(one as never) === text);
    }),
  );
}

/** Where a name is open: one with a beginning that no inherited name has is one of the program's own. */
export function methodPositions(
  parts: readonly TextPart[],
): readonly { readonly hole: number; readonly kind: 'name' }[] {
  const [first] = parts;
  if (first && 'text' in first && first.text !== '') {
    const { text } = first;
    if (!INHERITED.some((name) => name.startsWith(text) || text.startsWith('__'))) return [];
  }
  return parts.flatMap((part) => ('hole' in part ? [{ hole: part.hole, kind: 'name' as const }] : []));
}
