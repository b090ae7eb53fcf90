import type { Analysis } from '../analysis/file-analysis.ts';
import type { XmlFacts, XmlParsing } from '../concepts/xml-parsing.ts';
import type { Concept } from '../dataflow/concept.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import type { OptionSetting } from '../dataflow/option.ts';
import { lastName } from '../syntax/last-name.ts';
import type { TextPart } from '../syntax/text-part.ts';
import { unwrap } from '../syntax/unwrap.ts';

type RoleOf<One> = One extends Concept<infer Role> ? Role : never;

/** A place where a document of XML is read. */
export type XmlParser = Instance<RoleOf<typeof XmlParsing>, XmlFacts>;

/** Whether a document decides what else is loaded at a call. */
export function loadsEntities(parser: Pick<XmlParser, 'facts' | 'role'>, analysis: Analysis): boolean {
  const { loads, loadingOptions = [], flagsOption, loadingFlags = [] } = parser.facts;
  if (loads === 'always' || switchedOn(parser, loadingOptions, analysis).length > 0) return true;
  if (flagsOption === undefined) return false;
  const { settings } = analysis.optionAt(parser.role('options'), [flagsOption]);
  return settings.some(({ node }) => {
    const list = unwrap(node);
    return (
      list.type === 'ArrayExpression' &&
      list.elements.some((one) => one !== null && loadingFlags.includes(lastName(one) ?? ''))
    );
  });
}

/**
 * Whether a short document can become one of any length at a call. A call that also loads what documents name is left to
 * the rule about those: what is done about them helps against this as well.
 */
export function expandsWithoutLimit(parser: XmlParser, analysis: Analysis): boolean {
  const { expands, limitlessOptions = [] } = parser.facts;
  if (loadsEntities(parser, analysis)) return false;
  return expands === 'always' || switchedOn(parser, limitlessOptions, analysis).length > 0;
}

/** The ways in which options of these names are set to true. */
export function switchedOn(
  parser: Pick<XmlParser, 'role'>,
  names: readonly string[],
  analysis: Analysis,
): readonly OptionSetting[] {
  return names.flatMap((name) =>
    analysis
      .optionAt(parser.role('options'), [name])
      .settings.filter(({ constants }) =>
        constants.values.some(({ value, inProduction }) => inProduction && Boolean(value)),
      ),
  );
}

/** The holes of a document before its first element, where it may declare entities. */
export function prologHoles(
  parts: readonly TextPart[],
): readonly { readonly hole: number; readonly kind: 'prolog' }[] {
  const body = parts.findIndex((part) => 'text' in part && /<[^!?]/.test(part.text));
  return parts
    .slice(0, body === -1 ? undefined : body)
    .flatMap((part) => ('hole' in part ? [{ hole: part.hole, kind: 'prolog' as const }] : []));
}
