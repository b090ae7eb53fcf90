import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { SecretUse, TOKEN_KEY } from '../concepts/secret-use.ts';
import { GUESSED_SECRETS } from '../concepts/words/secret-names.ts';
import { demand, type Demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import { isFunction } from '../syntax/functions.ts';
import { lastNameOrCalled } from '../syntax/last-name.ts';
import { isStandIn, looksLikePassword, looksRandom } from '../syntax/secret-text.ts';
import { literalText, staticKey } from '../syntax/static-key.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import { environmentVariable } from './environment-reads.ts';
import { holdsSecret, isNameOf, isPasswordName, variableNamed } from './secret-names.ts';
import type { WrittenSecret } from './secrets.ts';

/** What is given to an API that expects a secret, and what a secret of somebody else's is compared with. */
export function usedSecrets(analysis: Analysis): readonly WrittenSecret[] {
  return [...givenSecrets(analysis), ...comparedSecrets(analysis)];
}

function givenSecrets(analysis: Analysis): readonly WrittenSecret[] {
  return analysis.instancesOf(SecretUse).flatMap((instance) => {
    if (!analysis.runsInProduction(instance.node)) return [];
    const { purpose = 'a secret', variable = 'SECRET' } = instance.facts;
    return instance.role('secret').flatMap((asked) =>
      spelledValues(asked, analysis).flatMap(({ node, text }): readonly WrittenSecret[] => {
        const replaces = replacedVariable(node, analysis);
        // Where the variable is not set, the key is empty, and everybody can sign. Of tokens another rule says so.
        const isAnswered = replaces === undefined || purpose === TOKEN_KEY || isRefused(node, analysis);
        if (text.trim() === '' && isAnswered) return [];
        if (/^<.*>$|\$\{|^\*+$/.test(text) || isPublicText(text)) return [];
        return [
          {
            layer: replaces === undefined ? 'api' : 'fallback',
            node,
            text,
            what: replaces ?? purpose,
            variable: replaces ?? variable,
            certainty: 'certain',
            everywhere: false,
          },
        ];
      }),
    );
  });
}

/** Whether a test of the variable that holds an empty text keeps it out: `const key = env.KEY || ''; if (!key) throw …`. */
export function isRefused(literal: TSESTree.Node, analysis: Analysis): boolean {
  let node = wrapped(literal);
  while (node.parent?.type === 'LogicalExpression') node = wrapped(node.parent);
  const declarator = node.parent;
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return false;
  const { references = [] } = analysis.file.bindings.of(declarator.id) ?? {};
  return references.some(({ identifier }) => {
    const place = wrapped(identifier as TSESTree.Node);
    const { parent } = place;
    if (parent?.type === 'UnaryExpression') return parent.operator === '!';
    if (parent?.type === 'IfStatement' || parent?.type === 'ConditionalExpression')
      return parent.test === place;
    if (parent?.type === 'LogicalExpression') return parent.left === place;
    if (parent?.type === 'MemberExpression') return lastNameOrCalled(parent) === 'length';
    if (parent?.type === 'BinaryExpression') return /^[!=]==?$/.test(parent.operator);
    return parent?.type === 'CallExpression' && /assert|invariant/i.test(lastNameOrCalled(parent) ?? '');
  });
}

/** The variable of the environment in whose place a literal stands. */
function replacedVariable(node: TSESTree.Node, analysis: Analysis): string | undefined {
  const { parent } = node;
  return parent?.type === 'LogicalExpression' && parent.operator !== '&&' && parent.right === node
    ? environmentVariable(parent.left, analysis)
    : undefined;
}

/** Public keys, and the keys and words that tools give to every local chain. */
function isPublicText(text: string): boolean {
  return /^\s*-----BEGIN (?:RSA )?PUBLIC KEY|^\s*-----BEGIN CERTIFICATE|^ssh-(?:rsa|ed25519) |^(?:test ){11}junk$|^(?:0x)?(?:ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80|4f3edf983ac636a65a842ce7c78d9aa706d3b113bce9c46f30d7d21715b23b1d)$/i.test(
    text,
  );
}

/** Calls that give the bytes or the key object of a text. */
const WRAPPERS: ReadonlySet<string> = new Set(
  'from encode createSecretKey createPrivateKey String trim parse toBytes utf8ToBytes hexToBytes decodeUTF8 decodeBase64 from_string from_hex from_base64 createBuffer Buffer'.split(
    ' ',
  ),
);

/** A literal that spells a value. */
export interface Spelled {
  readonly node: TSESTree.Node;
  readonly text: string;
}

/** The literals that spell a value, through the calls that make bytes of it. */
export function spelledValues(asked: Demand, analysis: Analysis, depth = 6): readonly Spelled[] {
  const { values } = analysis.constantsOf(asked);
  const texts = values.flatMap(({ node, value, inProduction }): readonly Spelled[] =>
    typeof value === 'string' && inProduction ? [{ node, text: value }] : [],
  );
  if (texts.length > 0 || depth === 0) return texts;
  const node = unwrap(asked.node);
  if (asked.path.length === 0) {
    if (node.type === 'CallExpression' || node.type === 'NewExpression') {
      const callee = unwrap(node.callee);
      const name = callee.type === 'Identifier' ? callee.name : (staticKey(callee) ?? '');
      const [first] = node.arguments;
      if (first && WRAPPERS.has(name)) return spelledValues(demand(first), analysis, depth - 1);
    }
    // `getSecret: () => 'lit'`: the API calls it for the secret.
    if (isFunction(node))
      return analysis.file.index
        .returnsOf(node)
        .flatMap((value) => spelledValues(demand(value), analysis, depth - 1));
  }
  return analysis.file
    .originsOf({ ...asked, node }, new Query())
    .flatMap((origin) => (origin.kind === 'value' ? spelledValues(origin.demand, analysis, depth - 1) : []));
}

/** `req.body.password === 'letmein'`: whoever reads the program logs in. */
function comparedSecrets(analysis: Analysis): readonly WrittenSecret[] {
  const pairs = analysis.file.index.comparisons.map(({ left, right }) => [left as TSESTree.Node, right]);
  for (const { discriminant, cases } of analysis.file.index.switches) {
    for (const { test } of cases) if (test) pairs.push([discriminant, test]);
  }
  for (const call of analysis.file.index.callsOf('includes')) {
    // `['one', 'two'].includes(password)`
    if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') continue;
    const list = unwrap(call.callee.object);
    const [asked] = call.arguments;
    if (list.type !== 'ArrayExpression' || !asked) continue;
    for (const element of list.elements.slice(0, 20)) if (element) pairs.push([element, asked]);
  }
  return pairs.flatMap(([left, right]) => {
    const sides = [left, right].map((side) => unwrap(side as TSESTree.Node));
    // Names are read off the tree; values have to be looked for, and most comparisons are about something else.
    if (!sides.some((side) => isNamedSecret(comparedName(side)))) return [];
    const spelled = sides.map((side) => comparedText(side, analysis));
    const at = spelled.findIndex((one) => one !== undefined);
    const other = sides[1 - at];
    const secret = spelled[at];
    return secret && other && spelled[1 - at] === undefined ? comparedSecret(secret, other, analysis) : [];
  });
}

/** The literal that a side of a comparison is: written there, or the value of a constant named like one. */
function comparedText(side: TSESTree.Node, analysis: Analysis): Spelled | undefined {
  const text = literalText(side);
  if (text !== undefined) return { node: side, text };
  if (side.type !== 'Identifier') return undefined;
  const { values, complete } = analysis.constantsOf(demand(side));
  const [only] = values;
  return complete && values.length === 1 && only && typeof only.value === 'string' && only.inProduction
    ? { node: only.node, text: only.value }
    : undefined;
}

/** Values that name a kind, not a secret. */
const KINDS =
  /^(?:string|number|boolean|object|undefined|null|text|password|required|none|invalid|expired|missing|empty|true|false|bearer|basic|jwt|header|cookie|oauth2?|visible|hidden)$/i;

function comparedSecret(
  { node, text }: Spelled,
  other: TSESTree.Node,
  analysis: Analysis,
): readonly WrittenSecret[] {
  const name = comparedName(other);
  // An option of a command line, or a mark of a language, begins with a sign.
  if (name === undefined || text.length < 3 || KINDS.test(text) || /^[^A-Za-z\d]/.test(text)) return [];
  const credential = /^(?:Bearer|Basic|Token|ApiKey)\s+(\S{4,})$/i.exec(text)?.[1];
  const isHeader = AUTHORIZATION.test(name);
  if (isHeader ? credential === undefined : !holdsSecret(name)) return [];
  if (isStandIn(credential ?? text) || isNameOf(text, name)) return [];
  const taint = analysis.taintOf(demand(other), 'log-line').kind;
  // Who calls the function passes on what somebody typed.
  const isGiven = taint === 'dynamic' && isParameter(other, analysis);
  if (taint !== 'tainted' && !(isGiven && looksGiven(name, text))) return [];
  if (!analysis.runsInProduction(node)) return [];
  return [
    {
      layer: 'api',
      node,
      text,
      what: `what '${name}' is compared with`,
      variable: isHeader ? 'AUTHORIZATION' : variableNamed(name),
      certainty: 'certain',
      everywhere: false,
    },
  ];
}

/** A parameter called `token` is as often one of a parser as it is a secret. */
function looksGiven(name: string, text: string): boolean {
  return isPasswordName(name)
    ? GUESSED_SECRETS.has(text.toLowerCase()) || looksLikePassword(text) || looksRandom(text)
    : looksRandom(text) || (/key|secret/i.test(name) && looksLikePassword(text));
}

function isParameter(node: TSESTree.Node, analysis: Analysis): boolean {
  const root = node.type === 'MemberExpression' ? unwrap(node.object) : node;
  if (root.type !== 'Identifier') return false;
  const binding = analysis.file.bindings.of(root);
  return binding?.variable?.defs.some(({ type }) => (type as string) === 'Parameter') ?? false;
}

const AUTHORIZATION = /^authorization$/i;

function isNamedSecret(name: string | undefined): boolean {
  return name !== undefined && (AUTHORIZATION.test(name) || holdsSecret(name));
}

/** What the other side of a comparison is called: a variable, a member, or a header that is read. */
function comparedName(node: TSESTree.Node): string | undefined {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression') return staticKey(node);
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const [first] = node.arguments;
  return /^(?:get|header|param|query)$/.test(staticKey(node.callee) ?? '') && first
    ? literalText(first)
    : undefined;
}
