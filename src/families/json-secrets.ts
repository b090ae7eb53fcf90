import type { TSESLint } from '@typescript-eslint/utils';
import { readSettings } from '../analysis/settings.ts';
import { isTestFile, TEST_FILES } from '../analysis/test-files.ts';
import { NAMED_SECRETS, SECRET_PREFIXES } from '../concepts/words/secret-formats.ts';
import type { RuleContext } from '../rule-kit/create-rule.ts';
import { shownOf } from '../syntax/secret-text.ts';
import { formattedSecret } from './formatted-secrets.ts';
import { isOfTexts, NAMING_SECRETS, namedCertainty } from './named-secrets.ts';
import { variableNamed } from './secret-names.ts';
import type { SecretOptions } from './secret-rule.ts';

/** The languages of ESLint's plugin for JSON. */
export const JSON_LANGUAGES: readonly string[] = ['json/json', 'json/jsonc', 'json/json5'];

/** What is read of a node of JSON: a text, a member of an object, or something around them. */
interface JsonNode {
  readonly type: string;
  readonly loc: TSESLint.AST.SourceLocation;
  readonly value?: unknown;
  readonly name?: unknown;
}

/** The text of a file of JSON, as its language gives it. */
interface JsonText {
  readonly text: string;
  getParent(node: JsonNode): JsonNode | undefined;
}

/** Names from a text up to the document: an owner of an owner says little of it. */
const MOST_OWNERS = 2;

/** Whether the file at hand is one of JSON. */
export function isJson(context: { readonly sourceCode: { readonly ast: object } }): boolean {
  return (context.sourceCode.ast as { readonly type?: string }).type === 'Document';
}

/** Reports the secrets of one kind in a file of JSON: by their form, or by the names of their members. */
export function jsonSecrets<MessageId extends string>(
  context: RuleContext<MessageId, SecretOptions>,
  layer: 'format' | 'name',
  messageId: MessageId,
): TSESLint.RuleListener {
  const source = context.sourceCode as unknown as JsonText;
  const [{ report: reports = 'certain', ignoreTests = true } = {}] = context.options;
  const { text } = source;
  if (
    !(layer === 'format' ? SECRET_PREFIXES.test(text) || NAMED_SECRETS.test(text) : NAMING_SECRETS.test(text))
  )
    return {};
  if (layer === 'name' && isOfTexts(context.filename)) return {};
  const { testFiles = TEST_FILES } = readSettings(
    (context.settings as Readonly<Record<string, unknown>>)['bulwark'],
  );
  const isTest = ignoreTests && isTestFile(context, testFiles);
  return {
    String(node: unknown) {
      const found = secretAt(node as JsonNode, source);
      if (!found || found.layer !== layer || (found.certainty === 'potential' && reports === 'certain'))
        return;
      if (isTest && !found.everywhere) return;
      const { loc, value } = node as JsonNode;
      context.report({
        loc,
        messageId,
        data: { secret: shownOf(String(value)), what: found.what, variable: found.variable },
      });
    },
  } as TSESLint.RuleListener;
}

/** The name of a member: a text, or in JSON5 a word. */
function memberName({ name }: JsonNode): string {
  const { value, name: word } = (name ?? {}) as { readonly value?: string; readonly name?: string };
  return value ?? word ?? '';
}

interface JsonSecret {
  readonly layer: 'format' | 'name';
  readonly what: string;
  readonly variable: string;
  readonly certainty: 'certain' | 'potential';
  readonly everywhere: boolean;
}

function secretAt(node: JsonNode, source: JsonText): JsonSecret | undefined {
  const { value } = node;
  if (typeof value !== 'string') return undefined;
  const names: string[] = [];
  for (let child = node, parent = source.getParent(node); parent;) {
    if (parent.type === 'Member') {
      if (parent.name === child) return undefined;
      names.unshift(memberName(parent));
      if (names.length > MOST_OWNERS) break;
    }
    child = parent;
    parent = source.getParent(parent);
  }
  const formatted = formattedSecret(value, source.text, names.join('_'));
  if (formatted) {
    const { format, certainty } = formatted;
    return {
      layer: 'format',
      what: format.name,
      variable: format.variable,
      certainty,
      everywhere: format.everywhere ?? false,
    };
  }
  const name = names.at(-1) ?? '';
  const certainty = namedCertainty(name, value);
  return (
    certainty && { layer: 'name', what: name, variable: variableNamed(name), certainty, everywhere: false }
  );
}
