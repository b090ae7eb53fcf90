import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import {
  isCall,
  isFunction,
  ownerOf,
  thisOwner,
  type CallNode,
  type FunctionNode,
} from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { boundBy } from './call-view.ts';

/**
 * The sites of a file by the last name of what they call or write, found in one walk.
 *
 * Names are what the text says; `namesReaching` adds those that a modelled name was given on the way
 * (`const run = cp.exec`), so that looking up a name finds renamed calls too.
 */
export interface FileIndex {
  /** Calls, constructions and tagged templates whose callee ends in one of `names` or in a name given to one. */
  callsNamed(names: Iterable<string>): readonly (CallNode | TSESTree.TaggedTemplateExpression)[];
  /** Calls of exactly this name. */
  callsOf(name: string): readonly (CallNode | TSESTree.TaggedTemplateExpression)[];
  /** Calls that are given a member of this name, or a binding of one: `router.get('/', users.list)`. */
  passedAs(name: string): readonly { readonly call: CallNode; readonly index: number }[];
  /** Assignments to a member of this name. */
  writesTo(name: string): readonly TSESTree.AssignmentExpression[];
  /** Assignments to a member of any name, computed ones among them. */
  readonly memberWrites: readonly TSESTree.AssignmentExpression[];
  /** Members of this name that are read or written. Found in a walk of their own, when they are first asked for. */
  membersNamed(name: string): readonly TSESTree.MemberExpression[];
  /** What the function returns, in the order of the text. */
  returnsOf(node: FunctionNode): readonly TSESTree.Expression[];
  yieldsOf(node: FunctionNode): readonly TSESTree.Expression[];
  /** What the function throws, in the order of the text. */
  throwsOf(node: FunctionNode | TSESTree.Program): readonly TSESTree.Expression[];
  /** `this` in the code of a class, an object literal or a function. */
  thisIn(owner: TSESTree.Node): readonly TSESTree.ThisExpression[];
  /** Literal texts that are given a name where they stand: a variable, a property, a field, a default. */
  readonly namedTexts: readonly NamedText[];
  /** Literal texts that stand in for a value which may be missing: `value || 'text'`, `value ?? 'text'`. */
  readonly fallbackTexts: readonly TSESTree.LogicalExpression[];
  /** Choices between a literal text and something else: `value ? value : 'text'`. */
  readonly conditionalTexts: readonly TSESTree.ConditionalExpression[];
  /** Properties of this name in object literals. */
  propertiesNamed(name: string): readonly TSESTree.Property[];
  /** Literals and templates that hold an address with a scheme. */
  readonly addresses: readonly (TSESTree.StringLiteral | TSESTree.TemplateLiteral)[];
  /** Comparisons of equality, in the order of the text. */
  readonly comparisons: readonly TSESTree.BinaryExpression[];
  readonly switches: readonly TSESTree.SwitchStatement[];
  /** `import(…)` as an expression, in the order of the text. */
  readonly imports: readonly TSESTree.ImportExpression[];
  /** Decorators anywhere in the file. */
  readonly decorators: readonly TSESTree.Decorator[];
  readonly jsxAttributes: readonly TSESTree.JSXAttribute[];
}

/** A literal text and the name it is given. */
export interface NamedText {
  readonly name: string;
  readonly node: TSESTree.Node;
}

type Call = CallNode | TSESTree.TaggedTemplateExpression;

/** Calls whose callee has no name of its own: `f()()`, `o[k]()`, `(c ? a : b)()`. */
const UNNAMED = '';
/** How many unnamed calls of one another are looked at; curried functions have a handful of parameters. */
const MOST_CURRIED = 16;
/** What a module's own export is called before an import names it. */
const MODULE = '<default>';

class Index implements FileIndex {
  readonly calls = new Map<string, Call[]>();
  readonly passed = new Map<string, { call: CallNode; index: number }[]>();
  readonly writes = new Map<string, TSESTree.AssignmentExpression[]>();
  readonly memberWrites: TSESTree.AssignmentExpression[] = [];
  readonly returns = new Map<FunctionNode, TSESTree.Expression[]>();
  readonly yields = new Map<FunctionNode, TSESTree.Expression[]>();
  readonly throws = new Map<TSESTree.Node, TSESTree.Expression[]>();
  readonly theses: TSESTree.ThisExpression[] = [];
  #thisByOwner: Map<TSESTree.Node, TSESTree.ThisExpression[]> | undefined;
  readonly namedTexts: NamedText[] = [];
  readonly fallbackTexts: TSESTree.LogicalExpression[] = [];
  readonly conditionalTexts: TSESTree.ConditionalExpression[] = [];
  readonly properties = new Map<string, TSESTree.Property[]>();
  readonly addresses: (TSESTree.StringLiteral | TSESTree.TemplateLiteral)[] = [];
  readonly comparisons: TSESTree.BinaryExpression[] = [];
  readonly switches: TSESTree.SwitchStatement[] = [];
  readonly imports: TSESTree.ImportExpression[] = [];
  readonly decorators: TSESTree.Decorator[] = [];
  readonly jsxAttributes: TSESTree.JSXAttribute[] = [];
  /** From a name to the names that were given its value. */
  readonly renamed = new Map<string, Set<string>>();
  readonly order = new Map<Call, number>();
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  #members: Map<string, TSESTree.MemberExpression[]> | undefined;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>) {
    this.#sourceCode = sourceCode;
  }

  callsOf(name: string): readonly Call[] {
    return this.calls.get(name) ?? [];
  }

  callsNamed(names: Iterable<string>): readonly Call[] {
    const reached = new Set<string>(names);
    // A set grows while it is walked: names given to names given to …
    for (const name of reached) {
      for (const next of this.renamed.get(name) ?? []) reached.add(next);
    }
    reached.add(UNNAMED);
    const found = new Set<Call>();
    for (const name of reached) {
      for (const call of this.callsOf(name)) found.add(call);
    }
    return [...found].sort((a, b) => (this.order.get(a) ?? 0) - (this.order.get(b) ?? 0));
  }

  passedAs(name: string): readonly { readonly call: CallNode; readonly index: number }[] {
    return this.passed.get(name) ?? [];
  }

  propertiesNamed(name: string): readonly TSESTree.Property[] {
    return this.properties.get(name) ?? [];
  }

  writesTo(name: string): readonly TSESTree.AssignmentExpression[] {
    return this.writes.get(name) ?? [];
  }

  membersNamed(name: string): readonly TSESTree.MemberExpression[] {
    if (!this.#members) {
      const members = new Map<string, TSESTree.MemberExpression[]>();
      walk(this.#sourceCode, (node) => {
        const key = node.type === 'MemberExpression' ? staticKey(node) : undefined;
        if (node.type === 'MemberExpression' && key !== undefined) push(members, key, node);
      });
      this.#members = members;
    }
    return this.#members.get(name) ?? [];
  }

  returnsOf(node: FunctionNode): readonly TSESTree.Expression[] {
    if (node.type === 'ArrowFunctionExpression' && node.body.type !== 'BlockStatement') return [node.body];
    return this.returns.get(node) ?? [];
  }

  yieldsOf(node: FunctionNode): readonly TSESTree.Expression[] {
    return this.yields.get(node) ?? [];
  }

  throwsOf(node: FunctionNode | TSESTree.Program): readonly TSESTree.Expression[] {
    return this.throws.get(node) ?? [];
  }

  thisIn(owner: TSESTree.Node): readonly TSESTree.ThisExpression[] {
    if (!this.#thisByOwner) {
      this.#thisByOwner = new Map();
      for (const node of this.theses) {
        const around = thisOwner(node);
        if (around) push(this.#thisByOwner, around, node);
      }
    }
    return this.#thisByOwner.get(owner) ?? [];
  }
}

/** Gathers the sites of a file in one walk over its tree. */
export function buildIndex(sourceCode: Readonly<TSESLint.SourceCode>): FileIndex {
  const index = new Index(sourceCode);
  walk(sourceCode, (node) => note(index, node));
  return index;
}

/** Visits each node by visitor keys, without recursion: trees may be nested deeper than the stack. */
function walk(sourceCode: Readonly<TSESLint.SourceCode>, visit: (node: TSESTree.Node) => void): void {
  const keys = sourceCode.visitorKeys as Readonly<Record<string, readonly string[] | undefined>>;
  const stack: TSESTree.Node[] = [sourceCode.ast];
  while (stack.length > 0) {
    const node = stack.pop() as TSESTree.Node;
    visit(node);
    const children = keys[node.type] ?? [];
    // Pushed backwards, so that sites come out in the order of the text.
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const child = (node as unknown as Record<string, unknown>)[children[at] as string];
      if (Array.isArray(child)) {
        for (let item = child.length - 1; item >= 0; item -= 1) {
          if (child[item]) stack.push(child[item] as TSESTree.Node);
        }
      } else if (child) {
        stack.push(child as TSESTree.Node);
      }
    }
  }
}

function note(index: Index, node: TSESTree.Node): void {
  switch (node.type) {
    case 'CallExpression':
    case 'NewExpression':
      noteCall(index, node, node.callee);
      notePassing(index, node);
      break;
    case 'TaggedTemplateExpression':
      noteCall(index, node, node.tag);
      break;
    case 'ReturnStatement':
      if (node.argument) noteResult(index.returns, node, node.argument);
      break;
    case 'ThrowStatement':
      push(index.throws, ownerOf(node), node.argument);
      break;
    case 'ThisExpression':
      index.theses.push(node);
      break;
    case 'YieldExpression':
      if (node.argument) noteResult(index.yields, node, node.argument);
      break;
    case 'AssignmentExpression':
      noteWrite(index, node);
      break;
    case 'VariableDeclarator':
      if (node.init) noteRename(index, node.id, node.init);
      break;
    case 'AssignmentPattern':
      noteRename(index, node.left, node.right);
      break;
    case 'PropertyDefinition':
      if (node.value) noteNames(index, staticKey(node), node.value);
      break;
    case 'Property':
      noteProperty(index, node);
      break;
    case 'TSEnumMember':
      if (node.initializer) noteNames(index, staticKey({ ...node, key: node.id } as never), node.initializer);
      break;
    case 'ImportSpecifier':
      add(index.renamed, importedName(node), node.local.name);
      if (importedName(node) === 'default') add(index.renamed, MODULE, node.local.name);
      break;
    case 'TSImportEqualsDeclaration':
      add(index.renamed, MODULE, node.id.name);
      if (node.moduleReference.type === 'TSQualifiedName')
        add(index.renamed, node.moduleReference.right.name, node.id.name);
      break;
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      add(index.renamed, MODULE, node.local.name);
      break;
    case 'LogicalExpression':
      if (node.operator !== '&&' && isText(node.right)) index.fallbackTexts.push(node);
      break;
    case 'ConditionalExpression':
      if (isText(node.consequent) !== isText(node.alternate)) index.conditionalTexts.push(node);
      break;
    case 'BinaryExpression':
      if (!/^[!=]==?$/.test(node.operator)) break;
      index.comparisons.push(node);
      break;
    case 'Literal':
      if (typeof node.value === 'string' && node.value.includes('://')) index.addresses.push(node);
      break;
    case 'TemplateLiteral':
      if (node.quasis.some((quasi) => quasi.value.raw.includes('://'))) index.addresses.push(node);
      break;
    case 'SwitchStatement':
      index.switches.push(node);
      break;
    case 'ImportExpression':
      index.imports.push(node);
      break;
    case 'Decorator':
      index.decorators.push(node);
      break;
    case 'JSXAttribute':
      index.jsxAttributes.push(node);
      break;
    default:
  }
}

function importedName(node: TSESTree.ImportSpecifier): string {
  return node.imported.type === 'Identifier'
    ? node.imported.name
    : String((node.imported as TSESTree.StringLiteral).value);
}

function noteCall(index: Index, call: Call, callee: TSESTree.Node): void {
  index.order.set(call, index.order.size);
  for (const name of calledNames(callee)) push(index.calls, name, call);
  const inner = unwrap(callee);
  if (
    inner.type === 'MemberExpression' &&
    /^(?:apply|construct)$/.test(staticKey(inner) ?? '') &&
    isCall(call)
  ) {
    // Reflect.apply(f, …) calls its argument, Reflect.construct(C, …) constructs it.
    const [target] = call.arguments;
    if (target && inner.object.type === 'Identifier' && inner.object.name === 'Reflect') {
      for (const name of calledNames(target)) push(index.calls, name, call);
    }
  }
}

function notePassing(index: Index, call: CallNode): void {
  call.arguments.forEach((argument, at) => {
    if (argument.type !== 'MemberExpression' && argument.type !== 'CallExpression') return;
    const member =
      argument.type === 'CallExpression' && argument.callee.type === 'MemberExpression'
        ? argument.callee.object
        : argument;
    const name = member.type === 'MemberExpression' ? staticKey(member) : undefined;
    if (name !== undefined) push(index.passed, name, { call, index: at });
  });
}

/** The last names of what a callee may be; the empty name where the text gives none. */
function calledNames(callee: TSESTree.Node): readonly string[] {
  const inner = unwrap(callee);
  switch (inner.type) {
    case 'Identifier':
      return [inner.name];
    case 'MemberExpression': {
      const key = staticKey(inner);
      // The place in a list is no name of what is there.
      if (key === undefined || /^\d+$/.test(key)) return [UNNAMED];
      return key === 'call' || key === 'apply' || key === 'bind'
        ? [key, ...calledNames(inner.object)]
        : [key];
    }
    case 'CallExpression': {
      if (isCurriedFurther(inner)) return [];
      const bound = boundBy(inner);
      return bound ? [UNNAMED, ...calledNames(bound.target)] : [UNNAMED];
    }
    default:
      return [UNNAMED];
  }
}

/** Whether a call is the last of more calls of one another than are looked at: `f(1)(1)(1)…`. */
function isCurriedFurther(call: TSESTree.CallExpression): boolean {
  let callee = unwrap(call.callee);
  for (let calls = 1; calls < MOST_CURRIED; calls += 1) {
    if (callee.type !== 'CallExpression') return false;
    callee = unwrap(callee.callee);
  }
  return true;
}

function noteResult(
  results: Map<FunctionNode, TSESTree.Expression[]>,
  node: TSESTree.Node,
  value: TSESTree.Expression,
): void {
  const owner = ownerOf(node);
  if (isFunction(owner)) push(results, owner, value);
}

function noteWrite(index: Index, node: TSESTree.AssignmentExpression): void {
  if (node.left.type === 'MemberExpression') {
    const key = staticKey(node.left);
    index.memberWrites.push(node);
    if (key !== undefined) push(index.writes, key, node);
    noteNames(index, key, node.right);
  } else {
    noteRename(index, node.left, node.right);
  }
}

function noteRename(index: Index, target: TSESTree.Node, value: TSESTree.Node): void {
  if (target.type === 'Identifier') noteNames(index, target.name, value);
  if (target.type !== 'ArrayPattern') return;
  target.elements.forEach((element, at) => {
    if (element?.type === 'Identifier') add(index.renamed, String(at), element.name);
  });
}

function noteProperty(index: Index, node: TSESTree.Property): void {
  const key = staticKey(node);
  if (node.parent.type !== 'ObjectPattern') {
    if (key !== undefined) push(index.properties, key, node);
    noteNames(index, key, node.value);
    return;
  }
  const target = node.value.type === 'AssignmentPattern' ? node.value.left : node.value;
  if (target.type === 'Identifier') add(index.renamed, key ?? UNNAMED, target.name);
}

function noteNames(index: Index, name: string | undefined, value: TSESTree.Node): void {
  if (name === undefined) return;
  if (isText(value)) {
    index.namedTexts.push({ name, node: unwrap(value) });
    return;
  }
  for (const given of valueNames(value, 4)) add(index.renamed, given, name);
}

/** Names whose value `node` may be, or may be a wrapping of: `cp.exec`, `promisify(cp.exec)`, `c ? a : b`. */
function valueNames(node: TSESTree.Node, depth: number): readonly string[] {
  const inner = unwrap(node);
  if (depth === 0) return [];
  switch (inner.type) {
    case 'Identifier':
      return [inner.name];
    case 'MemberExpression':
      return [staticKey(inner) ?? UNNAMED];
    case 'AwaitExpression':
      return valueNames(inner.argument, depth - 1);
    case 'ConditionalExpression':
      return [...valueNames(inner.consequent, depth - 1), ...valueNames(inner.alternate, depth - 1)];
    case 'LogicalExpression':
      return [...valueNames(inner.left, depth - 1), ...valueNames(inner.right, depth - 1)];
    case 'AssignmentExpression':
      return valueNames(inner.right, depth - 1);
    case 'CallExpression':
    case 'NewExpression':
      return [
        // What is loaded is no loader.
        ...(inner.callee.type === 'Identifier' && inner.callee.name === 'require'
          ? [MODULE]
          : calledNames(inner.callee)),
        ...inner.arguments.slice(0, 2).flatMap((argument) => valueNames(argument, depth - 1)),
      ];
    default:
      return [];
  }
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

function add(map: Map<string, Set<string>>, key: string, item: string): void {
  if (key === item) return;
  const set = map.get(key);
  if (set) set.add(item);
  else map.set(key, new Set([item]));
}

function isText(value: TSESTree.Node): boolean {
  const inner = unwrap(value);
  return inner.type === 'Literal'
    ? typeof inner.value === 'string'
    : inner.type === 'TemplateLiteral' && inner.expressions.length === 0;
}
