import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { ENVIRONMENT_SCHEMAS } from '../concepts/words/environment-schemas.ts';
import { isCall } from '../syntax/functions.ts';
import { literalText, staticKey } from '../syntax/static-key.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import { ENVIRONMENT, environmentVariable, isEnvironment, readByCall } from './environment-reads.ts';
import { holdsSecret } from './secret-names.ts';
import type { WrittenSecret } from './secrets.ts';

/** `process.env.JWT_SECRET || 'secret'`, `{ JWT_SECRET = 'secret' } = process.env`, a default in a schema of them. */
export function fallbackSecrets(analysis: Analysis): readonly WrittenSecret[] {
  const { text } = analysis.file.sourceCode;
  const reads = ENVIRONMENT.test(text);
  if (!reads && !ENVIRONMENT_SCHEMAS.test(text)) return [];
  const found: WrittenSecret[] = [];
  const add = (asked: TSESTree.Node | undefined, variable: string, target?: string): void => {
    const node = asked && unwrap(asked);
    const spelled = node && literalText(node);
    if (!node || spelled === undefined || spelled === '' || !analysis.runsInProduction(node)) return;
    if (!holdsSecret(variable) && !(target !== undefined && holdsSecret(target))) return;
    // An address without a user, a place to fill in, a mark that nothing is set.
    if (/^https?:\/\/[^@]*$|^\$\{|^<.*>$|^(?:null|undefined|none|unset|false|missing)$/i.test(spelled))
      return;
    found.push({
      layer: 'fallback',
      node,
      text: spelled,
      what: variable,
      variable,
      certainty: 'certain',
      everywhere: false,
    });
  };
  if (reads) for (const one of readDefaults(analysis)) add(one.node, one.variable, one.target);
  if (ENVIRONMENT_SCHEMAS.test(text)) for (const one of schemaDefaults(analysis)) add(one.node, one.variable);
  return found;
}

interface Default {
  readonly node: TSESTree.Node | undefined;
  readonly variable: string;
  /** The name that what is read is given. */
  readonly target?: string | undefined;
}

/** What stands in for variables where they are read. */
function* readDefaults(analysis: Analysis): Generator<Default> {
  const { index } = analysis.file;
  for (const { left, right } of index.fallbackTexts) {
    const variable = environmentVariable(left, analysis);
    if (variable !== undefined) yield { node: right, variable, target: targetName(right) };
  }
  for (const { test, consequent, alternate } of index.conditionalTexts) {
    // `process.env.KEY ? process.env.KEY : 'lit'`
    const variable = environmentVariable(consequent, analysis) ?? environmentVariable(alternate, analysis);
    const asked = variable !== undefined && environmentVariable(tested(test), analysis) === variable;
    if (!asked) continue;
    yield { node: literalText(consequent) === undefined ? alternate : consequent, variable };
  }
  for (const { name, node } of index.namedTexts) {
    const { parent } = wrapped(node);
    if (parent?.type === 'AssignmentPattern') {
      const pattern = parent.parent.parent;
      const declarator = pattern?.type === 'ObjectPattern' ? pattern.parent : undefined;
      if (declarator?.type === 'VariableDeclarator' && declarator.init) {
        const property = parent.parent;
        const variable = property.type === 'Property' ? (staticKey(property) ?? name) : name;
        if (isEnvironment(declarator.init, analysis)) yield { node, variable, target: name };
      }
    } else if (parent?.type === 'AssignmentExpression' && /^(?:\|\||\?\?)=$/.test(parent.operator)) {
      // `process.env.KEY ||= 'lit'`
      const variable = environmentVariable(parent.left, analysis);
      if (variable !== undefined) yield { node, variable };
    }
  }
  for (const name of ['get', 'getOrThrow', 'getString', 'env', 'getenv', 'getEnv', 'getEnvVar', 'envVar']) {
    for (const call of index.callsOf(name)) {
      if (call.type !== 'CallExpression') continue;
      const read = readByCall(call);
      if (read) yield { node: read.fallback, variable: read.name, target: targetName(call) };
    }
  }
}

/** What a condition asks about: `a`, `!a`, `a !== undefined`. */
function tested(asked: TSESTree.Node): TSESTree.Node {
  const node = unwrap(asked);
  if (node.type === 'UnaryExpression') return tested(node.argument);
  return node.type === 'BinaryExpression' ? unwrap(node.left as TSESTree.Node) : node;
}

/** Defaults in the schema of an environment: `JWT_SECRET: str({ default: 'lit' })`, `z.string().default('lit')`. */
function* schemaDefaults(analysis: Analysis): Generator<Default> {
  const { index } = analysis.file;
  for (const call of index.callsOf('default')) {
    if (!isCall(call) || call.type !== 'CallExpression') continue;
    const variable = describedName(call);
    if (variable !== undefined) yield { node: call.arguments[0], variable };
  }
  for (const property of index.propertiesNamed('default')) {
    const object = property.parent;
    if (object.type !== 'ObjectExpression') continue;
    const { parent } = object;
    if (parent.type === 'CallExpression') {
      const variable = describedName(parent);
      if (variable !== undefined) yield { node: property.value, variable };
    } else if (parent.type === 'Property') {
      // convict: the setting beside its variable.
      const env = object.properties.find((one) => staticKey(one) === 'env');
      const variable = env?.type === 'Property' ? literalText(env.value) : undefined;
      if (variable !== undefined) yield { node: property.value, variable };
    }
  }
}

/** The name of the property that a chain of calls describes. */
function describedName(call: TSESTree.CallExpression): string | undefined {
  let top: TSESTree.Node = call;
  while (
    top.parent?.type === 'MemberExpression' ||
    (top.parent?.type === 'CallExpression' && top.parent.callee === top)
  )
    top = top.parent;
  const name =
    top.parent?.type === 'Property' && top.parent.value === top ? staticKey(top.parent) : undefined;
  return name !== undefined && /^[A-Z][A-Z0-9_]*$/.test(name) ? name : undefined;
}

/** The name of the variable or property that an expression is given, through what else it falls back to. */
function targetName(node: TSESTree.Node): string | undefined {
  let top: TSESTree.Node = wrapped(node);
  while (top.parent?.type === 'LogicalExpression') top = wrapped(top.parent);
  const { parent } = top;
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name;
  if (parent?.type === 'Property' || parent?.type === 'PropertyDefinition') return staticKey(parent);
  if (parent?.type !== 'AssignmentExpression') return undefined;
  return parent.left.type === 'Identifier' ? parent.left.name : staticKey(parent.left);
}
