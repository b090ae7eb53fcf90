import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { ByteEncoding } from '../concepts/byte-encoding.ts';
import { Encryption } from '../concepts/encryption.ts';
import { isPasswordName } from '../concepts/words/password-names.ts';
import type { FlowPath } from '../dataflow/taint.ts';
import { literalText } from '../syntax/static-key.ts';
import { passwordIn } from './password-values.ts';

/** A password in the place where it is stored. */
interface StoredPassword {
  readonly node: TSESTree.Node;
  readonly name: string;
}

/** Names of what a password becomes and is kept as: `encryptedPassword`. */
const KEPT = /pass(?:word|wd)/i;

/** Passwords that are encrypted or encoded, and kept under a name that still says so. */
export function* reversiblePasswords(analysis: Analysis): Generator<StoredPassword> {
  for (const instance of analysis.instancesOf(Encryption)) {
    // With a public key, a password is encrypted to be sent.
    if (instance.facts.direction === 'decrypt' || instance.facts.cipher === 'rsa') continue;
    const uses = analysis.valueUsesOf(instance.node);
    const inputs = [
      ...instance.role('data').map(({ node }) => node),
      ...uses.flatMap((use) =>
        use.kind === 'method' && use.name === 'update' ? use.call.arguments.slice(0, 1) : [],
      ),
    ];
    yield* keptAs(analysis, inputs, instance.node);
  }
  for (const call of analysis.file.index.callsOf('btoa')) {
    if (call.type === 'CallExpression') yield* keptAs(analysis, call.arguments.slice(0, 1), call);
  }
  for (const instance of analysis.instancesOf(ByteEncoding)) {
    const isEncoded = analysis
      .valueUsesOf(instance.node)
      .some(
        (use) =>
          use.kind === 'method' &&
          use.name === 'toString' &&
          use.call.arguments.some((argument) => /^(?:base64|hex)/.test(literalText(argument) ?? '')),
      );
    if (isEncoded)
      yield* keptAs(
        analysis,
        instance.role('text').map(({ node }) => node),
        instance.node,
      );
  }
}

function* keptAs(
  analysis: Analysis,
  inputs: readonly TSESTree.Node[],
  made: TSESTree.Node,
): Generator<StoredPassword> {
  for (const input of inputs) {
    const password = passwordIn(analysis, input);
    if (!password) continue;
    const isKept = analysis.valueUsesOf(made).some((use) => use.kind === 'named' && KEPT.test(use.name));
    if (isKept) yield password;
  }
}

/** Names of calls that store what they are given. */
const STORES = [
  'create',
  'insert',
  'insertOne',
  'insertMany',
  'save',
  'update',
  'updateOne',
  'upsert',
  'set',
];
/** Signs that a file hashes passwords somewhere: a call, a hook of a model. */
const HASHES =
  /hash|bcrypt|argon|scrypt|pbkdf2|pre\(\s*['"]save|beforeCreate|beforeSave|BeforeInsert|\bset\s*\(/i;

/** Passwords of a request that are stored as they are typed, in a file that hashes nothing. */
export function* plainPasswords(
  analysis: Analysis,
): Generator<{ readonly node: TSESTree.Node; readonly path: FlowPath }> {
  if (HASHES.test(analysis.file.sourceCode.text)) return;
  for (const call of STORES.flatMap((name) => analysis.file.index.callsOf(name))) {
    if (call.type !== 'CallExpression') continue;
    for (const argument of call.arguments) {
      if (argument.type === 'SpreadElement') continue;
      for (const { path, demand } of analysis.partsOf({ node: argument, path: [], context: undefined })) {
        if (!isPasswordName(path.at(-1) ?? '')) continue;
        const taint = analysis.taintOf(demand, 'algorithm');
        if (taint.kind === 'tainted') yield { node: demand.node, path: taint.path };
      }
    }
  }
}
