import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { analyze } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import { runsInNode } from '../analysis/runtime.ts';
import { Encryption } from '../concepts/encryption.ts';
import { cipherFacts } from '../concepts/words/cipher-names.ts';
import { constantPlaces, optionPlace } from '../families/constant-places.ts';
import type { EncryptionInstance } from '../families/encryption-iv.ts';
import { judgeIv } from '../families/encryption-iv.ts';
import { importName } from '../fixes/import-name.ts';
import { setOption } from '../fixes/set-option.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { flowEvidence } from '../rule-kit/evidence.ts';
import { certaintyReport, optionsSchema, type CertaintyReport } from '../rule-kit/options.ts';
import { report, type Finding } from '../rule-kit/report.ts';
import { isCall } from '../syntax/functions.ts';
import { literalText, staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

type MessageId =
  | 'weakCipher'
  | 'weakDecipher'
  | 'ecb'
  | 'noIv'
  | 'passphraseKdf'
  | 'staticIv'
  | 'derivedIv'
  | 'reusedIv'
  | 'noAuthTag'
  | 'unreadAuthTag'
  | 'noFinal'
  | 'shortTag'
  | 'openTagLength'
  | 'padding'
  | 'rsaPadding'
  | 'taintedAlgorithm'
  | 'useRandomIv'
  | 'useOaep'
  | 'useCbc'
  | 'fixTagLength';
type Options = readonly [{ readonly report?: CertaintyReport }];
type CipherFinding = Finding<MessageId> & { readonly potential?: boolean };

export default createRule<MessageId, Options>({
  name: 'no-weak-cipher',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow encryption that can be read or altered without the key',
      cwe: ['CWE-327', 'CWE-326', 'CWE-329', 'CWE-323', 'CWE-353', 'CWE-1204'],
      owasp: ['A04:2025', 'A02:2021'],
      precision: 'high',
      securitySeverity: 7.5,
      recommended: true,
      strict: [{ report: 'potential' }],
      confidence: {
        weakCipher: 'certain',
        weakDecipher: 'potential',
        ecb: 'certain',
        noIv: 'certain',
        passphraseKdf: 'potential',
        staticIv: 'certain',
        derivedIv: 'certain',
        reusedIv: 'potential',
        noAuthTag: 'certain',
        unreadAuthTag: 'certain',
        noFinal: 'certain',
        shortTag: 'potential',
        openTagLength: 'potential',
        padding: 'potential',
        rsaPadding: 'certain',
        taintedAlgorithm: 'tainted',
        useRandomIv: 'certain',
        useOaep: 'certain',
        useCbc: 'certain',
        fixTagLength: 'potential',
      },
      concepts: [Encryption.name],
      fixSafety: 'review',
    },
    messages: {
      weakCipher:
        "'{{cipher}}' is a broken or short-keyed cipher: what it encrypts can be read without the key. Use aes-256-gcm.",
      weakDecipher:
        "'{{cipher}}' is a broken or short-keyed cipher, and data in it is still accepted here. Encrypt it anew with aes-256-gcm.",
      ecb: "In the mode of '{{cipher}}', equal blocks come out equal, so that the shape of the text shows. Use aes-256-gcm.",
      noIv: 'Key and initialisation vector are made of the password by one round of MD5 here, and are the same each time. Make a key with scrypt and use createCipheriv with aes-256-gcm.',
      passphraseKdf:
        'The key is made of this text by one round of MD5. Make a key with PBKDF2 or scrypt, and give it as bytes.',
      staticIv:
        'The initialisation vector is the same each time, so that equal texts come out equal, or the key stream is used twice. Make a random one for each message, and store it with the text.',
      derivedIv:
        "The initialisation vector is made of '{{value}}', and is the same each time. Make a random one for each message, and store it with the text.",
      reusedIv:
        'This initialisation vector is made once, and serves for every message. Make a random one for each message.',
      noAuthTag:
        "What is decrypted with '{{cipher}}' here is not checked against its authentication tag, so that it can be altered at will. Call setAuthTag before the text is read.",
      unreadAuthTag:
        "The authentication tag of '{{cipher}}' is never read here, so that nobody can check the text later. Store what getAuthTag returns with the text.",
      noFinal:
        "The authentication tag of '{{cipher}}' is checked by final, which is never called here. Call it before the text is used.",
      shortTag: 'An authentication tag of {{bytes}} bytes can be guessed. Use 16.',
      openTagLength:
        'A sender can give an authentication tag of 4 bytes here, which can be guessed. Demand a length of 16.',
      padding:
        'Without padding that is checked, the length and the end of the text are left to chance. Use PKCS #7.',
      rsaPadding:
        'This padding of RSA lets those who see whether decryption fails read the text, message by message. Use OAEP.',
      taintedAlgorithm:
        "'{{source}}', {{label}}, chooses the cipher, and with it a broken one. Choose it from a list of constants.",
      useRandomIv: 'Make a random initialisation vector. It has to be stored with the text to decrypt it.',
      useOaep: 'Use OAEP. The other side has to do the same.',
      useCbc: 'Use CBC. What was encrypted before no longer decrypts.',
      fixTagLength: 'Demand a tag of 16 bytes.',
    },
    schema: optionsSchema(certaintyReport),
    hasSuggestions: true,
  },
  defaultOptions: [{}],
  create(context) {
    const reportsPotential = context.options[0]?.report === 'potential';
    return {
      Program() {
        const analysis = analyze(context);
        const seen = new Set<TSESTree.Node>();
        for (const instance of analysis.instancesOf(Encryption)) {
          for (const { potential = false, ...finding } of findingsAt(analysis, instance)) {
            if ((potential && !reportsPotential) || seen.has(finding.node)) continue;
            if (!analysis.runsInProduction(finding.node)) continue;
            seen.add(finding.node);
            report(context, finding);
          }
        }
      },
    };
  },
});

function* findingsAt(analysis: Analysis, instance: EncryptionInstance): Generator<CipherFinding> {
  const { facts, node } = instance;
  const name = isCall(node) ? lastPart(node.callee) : node;
  if (facts.fromPassword === true) {
    yield { node: name, messageId: 'noIv', evidence: { kind: 'name', node: name } };
    return;
  }
  if (facts.cipher !== undefined && cipherFacts(facts.cipher).broken) {
    yield weak(name, facts.cipher, facts.direction === 'decrypt');
    return;
  }
  const named = [...algorithmFindings(analysis, instance)];
  yield* named;
  if (named.some(({ messageId }) => messageId === 'weakCipher' || messageId === 'ecb')) return;
  yield* modeFindings(analysis, instance, name);
  yield* ivFindings(analysis, instance);
  yield* tagFindings(analysis, instance, name);
  yield* paddingFindings(analysis, instance);
  yield* passphraseFindings(analysis, instance);
}

function weak(node: TSESTree.Node, cipher: string, decrypts: boolean): CipherFinding {
  return {
    node,
    messageId: decrypts ? 'weakDecipher' : 'weakCipher',
    data: { cipher },
    evidence: { kind: 'constant', node },
    potential: decrypts,
  };
}

function lastPart(callee: TSESTree.Node): TSESTree.Node {
  const inner = unwrap(callee);
  return inner.type === 'MemberExpression' ? inner.property : inner;
}

function* algorithmFindings(analysis: Analysis, instance: EncryptionInstance): Generator<CipherFinding> {
  const decrypts = instance.facts.direction === 'decrypt';
  for (const asked of instance.role('algorithm')) {
    const taint = analysis.taintOf(asked, 'algorithm');
    if (taint.kind === 'tainted') {
      const { source } = taint.path;
      yield {
        node: asked.node,
        messageId: 'taintedAlgorithm',
        data: { source: source.text, label: source.label },
        evidence: flowEvidence(taint.path, instance.node),
      };
      continue;
    }
    for (const { node, value, certain } of constantPlaces(analysis, asked)) {
      if (typeof value !== 'string' || !certain) continue;
      const { broken, ecb } = cipherFacts(value);
      if (broken) yield weak(node, value, decrypts);
      else if (ecb)
        yield {
          node,
          messageId: 'ecb',
          data: { cipher: value },
          evidence: { kind: 'constant', node },
          potential: decrypts,
        };
    }
  }
}

/** A mode that the API has alone, or that is passed on as a value. */
function* modeFindings(
  analysis: Analysis,
  instance: EncryptionInstance,
  name: TSESTree.Node,
): Generator<CipherFinding> {
  const { facts } = instance;
  const potential = facts.direction === 'decrypt';
  if (facts.mode === 'ecb')
    yield {
      node: name,
      messageId: 'ecb',
      data: { cipher: 'ECB' },
      evidence: { kind: 'name', node: name },
      potential,
    };
  for (const asked of instance.role('mode')) {
    const passed = analysis.factsOf(Encryption, asked).find(({ mode }) => mode !== undefined);
    if (passed?.mode !== 'ecb') continue;
    const node = optionPlace(analysis, asked);
    const { stronger } = passed;
    const hasIv = instance
      .role('iv')
      .some((iv) => analysis.optionAt([{ ...iv, path: [] }], iv.path).settings.length > 0);
    const property = node.type === 'MemberExpression' ? node.property : undefined;
    yield {
      node,
      messageId: 'ecb',
      data: { cipher: 'ECB' },
      evidence: { kind: 'option', node },
      potential,
      ...(stronger !== undefined &&
        hasIv &&
        property && {
          suggest: [{ messageId: 'useCbc', fix: (fixer) => fixer.replaceText(property as never, stronger) }],
        }),
    };
  }
}

function* ivFindings(analysis: Analysis, instance: EncryptionInstance): Generator<CipherFinding> {
  const cipher = cipherOf(analysis, instance);
  if (cipher !== undefined && cipherFacts(cipher).wrapsKeys) return;
  for (const asked of instance.role('iv')) {
    const found = judgeIv(analysis, instance, asked);
    if (!found) continue;
    yield {
      node: found.node,
      messageId: found.kind,
      data: { value: found.text },
      evidence: { kind: 'constant', node: found.node },
      potential: found.kind === 'reusedIv',
      ...(found.kind === 'staticIv' && { suggest: randomIv(analysis, instance, found.node) }),
    };
  }
}

/** The edit that makes a random initialisation vector, where the constant stands in the call. */
function randomIv(
  analysis: Analysis,
  instance: EncryptionInstance,
  place: TSESTree.Node,
): readonly TSESLint.SuggestionReportDescriptor<MessageId>[] {
  const { node } = instance;
  const isInPlace = isCall(node) && node.arguments.includes(place as TSESTree.Expression);
  if (!isInPlace || place.type === 'Identifier' || place.type === 'MemberExpression' || !runsInNode(analysis))
    return [];
  const cipher = cipherOf(analysis, instance);
  if (cipher === undefined) return [];
  const { local, edit } = importName(analysis, 'node:crypto', 'randomBytes');
  return [
    {
      messageId: 'useRandomIv',
      fix: (fixer) => [
        fixer.replaceText(place as never, `${local}(${cipherFacts(cipher).ivBytes})`),
        ...edit(fixer),
      ],
    },
  ];
}

/** The one cipher at a call; undefined where there are several or it is not known. */
function cipherOf(analysis: Analysis, instance: EncryptionInstance): string | undefined {
  const [asked] = instance.role('algorithm');
  if (!asked) return undefined;
  const { values, complete } = analysis.constantsOf(asked);
  const [only] = values;
  return complete && values.length === 1 && typeof only?.value === 'string' ? only.value : undefined;
}

/** Tags of authenticated modes that nobody reads, gives or checks. */
function* tagFindings(
  analysis: Analysis,
  instance: EncryptionInstance,
  name: TSESTree.Node,
): Generator<CipherFinding> {
  const { facts, node } = instance;
  for (const asked of instance.role('tagLength')) {
    for (const { value, node: place, certain } of constantPlaces(analysis, asked)) {
      const bytes = Number(value) / (asked.path.at(-1) === 'tagLength' ? 8 : 1);
      if (certain && bytes > 0 && bytes < 12)
        yield {
          node: place,
          messageId: 'shortTag',
          data: { bytes: String(bytes) },
          evidence: { kind: 'option', node: place },
          potential: true,
        };
    }
  }
  const cipher = cipherOf(analysis, instance);
  if (facts.tagByMethod !== true || cipher === undefined || !cipherFacts(cipher).authenticated) return;
  const uses = analysis.valueUsesOf(node);
  const called = new Set(uses.flatMap((use) => (use.kind === 'method' ? [use.name] : [])));
  // Whoever else has the object may read or give the tag.
  const escapes = uses.some(
    ({ kind, derived, path }) =>
      !derived && (path.length > 0 || /^(?:argument|returned|exported)$/.test(kind)),
  );
  if (escapes || !called.has('update')) return;
  const data = { cipher };
  const evidence = { kind: 'absence', node: name } as const;
  if (facts.direction === 'encrypt') {
    if (!called.has('getAuthTag')) yield { node: name, messageId: 'unreadAuthTag', data, evidence };
    return;
  }
  if (!called.has('setAuthTag')) yield { node: name, messageId: 'noAuthTag', data, evidence };
  else if (!called.has('final')) yield { node: name, messageId: 'noFinal', data, evidence };
  else if (!isLengthFixed(analysis, instance))
    yield {
      node: name,
      messageId: 'openTagLength',
      evidence,
      potential: true,
      suggest: fixedTag(analysis, instance),
    };
}

function isLengthFixed(analysis: Analysis, instance: EncryptionInstance): boolean {
  const isSet = instance.role('tagLength').some((asked) => {
    const option = analysis.optionAt([{ ...asked, path: [] }], asked.path);
    return option.settings.length > 0 || !option.complete;
  });
  return isSet || /\b(?:auth_?)?tag\w*\.(?:byteLength|length)\b/i.test(analysis.file.sourceCode.text);
}

function fixedTag(
  analysis: Analysis,
  instance: EncryptionInstance,
): readonly TSESLint.SuggestionReportDescriptor<MessageId>[] {
  const { node, facts } = instance;
  if (!isCall(node)) return [];
  const fix = setOption(analysis, {
    call: node,
    options: instance.role('options'),
    argument: facts.optionsArgument,
    path: ['authTagLength'],
    value: '16',
  });
  return fix ? [{ messageId: 'fixTagLength', fix }] : [];
}

function* paddingFindings(analysis: Analysis, instance: EncryptionInstance): Generator<CipherFinding> {
  if (instance.facts.padding === 'pkcs1' && isCall(instance.node)) {
    const node = lastPart(instance.node.callee);
    yield { node, messageId: 'rsaPadding', evidence: { kind: 'name', node }, potential: true };
  }
  for (const asked of instance.role('padding')) {
    const node = optionPlace(analysis, asked);
    const passed = analysis.factsOf(Encryption, asked).find(({ padding }) => padding !== undefined);
    const [constant] = analysis.constantsOf(asked).values;
    const padding = passed?.padding ?? PADDINGS[String(constant?.value)];
    if (padding === 'none' || padding === 'zero') {
      const isRsa = instance.facts.cipher === 'rsa';
      yield {
        node,
        messageId: isRsa ? 'rsaPadding' : 'padding',
        evidence: { kind: 'option', node },
        potential: !isRsa,
      };
    }
    if (padding !== 'pkcs1') continue;
    const { stronger } = passed ?? {};
    const property = node.type === 'MemberExpression' ? node.property : undefined;
    yield {
      node,
      messageId: 'rsaPadding',
      evidence: { kind: 'option', node },
      ...(stronger !== undefined &&
        property && {
          suggest: [{ messageId: 'useOaep', fix: (fixer) => fixer.replaceText(property as never, stronger) }],
        }),
    };
  }
  const uses = instance.facts.tagByMethod === true ? analysis.valueUsesOf(instance.node) : [];
  for (const use of uses) {
    if (use.kind !== 'method' || use.name !== 'setAutoPadding') continue;
    const [first] = use.call.arguments;
    if (first?.type === 'Literal' && first.value === false)
      yield {
        node: first,
        messageId: 'padding',
        evidence: { kind: 'constant', node: first },
        potential: true,
      };
  }
}

/** Paddings that are given by number or by name. */
const PADDINGS: Readonly<Record<string, 'pkcs1' | 'none'>> = {
  '1': 'pkcs1',
  '3': 'none',
  pkcs1: 'pkcs1',
  'RSAES-PKCS1-V1_5': 'pkcs1',
};

/** A text, or a variable of the environment, in the place of a key. */
function* passphraseFindings(analysis: Analysis, instance: EncryptionInstance): Generator<CipherFinding> {
  if (instance.facts.textIsPassphrase !== true) return;
  for (const { node } of instance.role('key')) {
    const inner = unwrap(node);
    const isText =
      literalText(inner) !== undefined ||
      inner.type === 'TemplateLiteral' ||
      (inner.type === 'MemberExpression' &&
        inner.object.type === 'MemberExpression' &&
        staticKey(inner.object) === 'env');
    if (isText)
      yield {
        node: inner,
        messageId: 'passphraseKdf',
        evidence: { kind: 'name', node: inner },
        potential: true,
      };
  }
}
