import type { TSESTree } from '@typescript-eslint/utils';
import { analyze } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import type { Context } from '../concepts/contexts.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import type { Concept } from '../dataflow/concept.ts';
import type { Demand } from '../dataflow/demand.ts';
import type { Kind } from '../dataflow/model.ts';
import type { Hole, Shape } from '../dataflow/string-shape.ts';
import type { FlowPath, SourceTier, Taint } from '../dataflow/taint.ts';
import type { TextPart } from '../syntax/text-part.ts';
import {
  createRule,
  type BulwarkRule,
  type Confidence,
  type RuleContext,
  type RuleDefinition,
  type RuleDocs,
} from './create-rule.ts';
import { calledIn, flowEvidence } from './evidence.ts';
import { flowReport, ignoreTests, optionsSchema, type FlowReport } from './options.ts';
import { report, type Edits } from './report.ts';

/** How a value is read where it arrives, and what is said when outside data is what arrives. */
export interface FlowPlace<MessageId extends string> {
  readonly context: Context;
  readonly tainted: MessageId;
  /** What is said of a value of unknown origin; without it, none is reported at this place. */
  readonly dynamic?: MessageId;
  /** What an attacker must be able to make of the data for it to matter here; anything, when not given. */
  readonly kinds?: readonly Kind[];
}

/** Says of each hole of a built text how it is read. */
export type Grammar<Facts, PlaceKind extends string> = (
  parts: readonly TextPart[],
  facts: Partial<Facts>,
) => readonly { readonly hole: number; readonly kind: PlaceKind }[];

/** A value that arrived at a sink and has to be reported. */
export interface Arrival<Facts> {
  readonly instance: Pick<
    Instance<string, Facts & object>,
    'node' | 'view' | 'facts' | 'convention' | 'module' | 'role'
  >;
  /** The argument, or its part, that the role names. */
  readonly asked: Demand;
  /** The form of its text. */
  readonly shape: Shape;
  readonly hole: Hole;
  readonly taint: Taint;
}

/** What a sink can say besides its places. */
interface SinkDetails<MessageId extends string, Facts extends object, Role extends string> {
  /** Whether an instance is a sink, by the facts of its API. */
  readonly when?: (facts: Partial<Facts>, analysis: Analysis) => boolean;
  /** The values to look at, where they are others than the role names: what an option makes of them, say. */
  readonly values?: (instance: Instance<Role, Facts>, analysis: Analysis) => readonly Demand[];
  /** Further calls to look at, of receivers that no table knows. */
  readonly untracked?: (analysis: Analysis) => readonly Instance<Role, Facts>[];
  /** Whether a value of unknown origin is of no concern: the program's own, say. */
  readonly ignores?: (hole: TSESTree.Node, analysis: Analysis) => boolean;
  /** The tiers of sources that count, where they are others than the project's: `['library']` in a rule about libraries. */
  readonly tiers?: readonly SourceTier[];
  /** Whether what comes from a source is what this API is for: a function that runs the command it is given. */
  readonly allows?: (source: FlowPath['source']) => boolean;
  /**
   * Whether what somebody stored earlier is taken for a value of unknown origin, where the project's settings do not
   * count it among what comes from outside.
   */
  readonly storedIsDynamic?: true;
  /** Names of unknown functions that are taken to make a value safe. */
  readonly trustedNames?: RegExp;
  /** A fix, or suggestions. */
  readonly edits?: (arrival: Arrival<Facts>, analysis: Analysis) => Edits<MessageId> | undefined;
}

/** One context for whatever arrives, or a grammar that tells the holes of a built text apart. */
type SinkReading<MessageId extends string, Facts extends object, PlaceKind extends string> =
  | FlowPlace<MessageId>
  | {
      readonly grammar: Grammar<Facts, PlaceKind>;
      /** By the grammar's names; a hole whose name is missing is of no concern. */
      readonly places: Readonly<Partial<Record<PlaceKind, FlowPlace<MessageId>>>>;
      /** For a text of which nothing is known but that it arrives; without it the grammar decides. */
      readonly whole?: FlowPlace<MessageId>;
    };

/** A role of a concept that outside data must not reach. Made by `sink`. */
export interface FlowSink<MessageId extends string> {
  readonly concept: string;
  readonly places: readonly FlowPlace<MessageId>[];
  readonly offencesOf: (analysis: Analysis, reports: FlowReport) => readonly FlowOffence<MessageId>[];
}

/** What is found at one call: where, and what to say of it. */
export interface FlowOffence<MessageId extends string> {
  readonly call: TSESTree.Node;
  /** The hole where the text is built in the argument, else the argument. */
  readonly node: TSESTree.Node;
  readonly hole: TSESTree.Node;
  readonly taint: Taint;
  readonly messageId: MessageId;
  readonly edits: () => Edits<MessageId> | undefined;
}

/**
 * Declares that outside data must not reach a role, in one context, or in as many as a grammar tells apart.
 *
 * @example
 * sink(ScriptCode, 'code', { context: 'code', tainted: 'taintedCode' })
 * sink(CommandExecution, 'command', { grammar: shellPositions, places: { word: { context: 'shell-word', … } } })
 */
export function sink<
  Role extends string,
  Facts extends object,
  const MessageId extends string,
  PlaceKind extends string = never,
>(
  concept: Concept<Role, Facts>,
  role: NoInfer<Role>,
  declared: SinkReading<MessageId, Facts, PlaceKind> & SinkDetails<MessageId, Facts, Role>,
): FlowSink<MessageId> {
  const places: readonly (FlowPlace<MessageId> | undefined)[] =
    'grammar' in declared
      ? [...Object.values<FlowPlace<MessageId> | undefined>(declared.places), declared.whole]
      : [declared];
  return {
    concept: concept.name,
    places: places.filter((place) => place !== undefined),
    offencesOf: (analysis, reports) =>
      instancesOf(analysis, concept, declared.untracked).flatMap((instance) => {
        if (declared.when?.(instance.facts, analysis) === false) return [];
        const values = declared.values?.(instance, analysis) ?? instance.role(role);
        const found = findOffence(analysis, instance, values, declared, reports);
        return found ? [found] : [];
      }),
  };
}

/** The instances that tables know, and those of unknown receivers that are none of them. */
function instancesOf<Role extends string, Facts extends object>(
  analysis: Analysis,
  concept: Concept<Role, Facts>,
  untracked: ((analysis: Analysis) => readonly Instance<Role, Facts>[]) | undefined,
): readonly Instance<Role, Facts>[] {
  const tracked = analysis.instancesOf(concept);
  if (!untracked) return tracked;
  const known = new Set<TSESTree.Node>(tracked.map(({ node }) => node));
  return [...tracked, ...untracked(analysis).filter(({ node }) => !known.has(node))];
}

/** The first hole that outside data reaches; failing that, the first of unknown origin. */
function findOffence<
  MessageId extends string,
  Facts extends object,
  PlaceKind extends string,
  Role extends string,
>(
  analysis: Analysis,
  instance: Instance<Role, Facts>,
  values: readonly Demand[],
  declared: SinkReading<MessageId, Facts, PlaceKind> & SinkDetails<MessageId, Facts, Role>,
  reports: FlowReport,
): FlowOffence<MessageId> | undefined {
  let dynamic: FlowOffence<MessageId> | undefined;
  for (const asked of values) {
    for (const shape of shapesOf(asked, declared, analysis)) {
      for (const { hole, place } of placedHoles(shape, instance.facts, declared)) {
        const taint = taintAt(hole, place, declared, analysis);
        const messageId = messageFor(taint, place);
        // What is called is only guessed by its name: too little for a value of which nothing is known either.
        if (messageId === undefined || (taint.kind === 'dynamic' && instance.convention)) continue;
        if (taint.kind === 'dynamic' && declared.ignores?.(hole.node, analysis)) continue;
        if (taint.kind === 'tainted' && declared.allows?.(taint.path.source)) continue;
        const arrival: Arrival<Facts> = { instance, asked, shape, hole, taint };
        const offence: FlowOffence<MessageId> = {
          call: instance.node,
          node: placeOf(shape, hole),
          hole: hole.node,
          taint,
          messageId,
          edits: () => declared.edits?.(arrival, analysis),
        };
        if (taint.kind === 'tainted') return offence;
        dynamic ??= offence;
      }
    }
  }
  return reports === 'dynamic' ? dynamic : undefined;
}

/** Where the value of a hole comes from, as far as the sink is concerned. */
function taintAt<MessageId extends string, Facts extends object, Role extends string>(
  { demand }: Hole,
  { context, kinds, dynamic }: FlowPlace<MessageId>,
  { tiers, trustedNames, storedIsDynamic }: SinkDetails<MessageId, Facts, Role>,
  analysis: Analysis,
): Taint {
  const details = { ...(kinds && { kinds }), ...(trustedNames && { trustedNames }) };
  const taint = analysis.taintOf(demand, context, { ...details, ...(tiers && { tiers }) });
  if (!storedIsDynamic || dynamic === undefined || taint.kind !== 'safe') return taint;
  const stored = analysis.taintOf(demand, context, { ...details, tiers: ['stored'] });
  return stored.kind === 'tainted' ? { kind: 'dynamic', path: stored.path } : taint;
}

/** The forms of a text; what is no text to a sink that asks for other kinds stays whole. */
function shapesOf<MessageId extends string, Facts extends object, PlaceKind extends string>(
  asked: Demand,
  declared: SinkReading<MessageId, Facts, PlaceKind>,
  analysis: Analysis,
): readonly Shape[] {
  if ('grammar' in declared || !declared.kinds) return analysis.shapesOf(asked);
  return [{ parts: [{ hole: { node: asked.node, demand: asked } }], place: asked.node }];
}

function placedHoles<MessageId extends string, Facts extends object, PlaceKind extends string>(
  shape: Shape,
  facts: Partial<Facts>,
  declared: SinkReading<MessageId, Facts, PlaceKind>,
): readonly { readonly hole: Hole; readonly place: FlowPlace<MessageId> }[] {
  const holes: Hole[] = [];
  const parts = shape.parts.map((part): TextPart => {
    if ('text' in part) return { text: part.text };
    holes.push(part.hole);
    return { hole: holes.length - 1 };
  });
  if (!('grammar' in declared)) return holes.map((hole) => ({ hole, place: declared }));
  const [first] = holes;
  if (first && parts.length === 1 && declared.whole) return [{ hole: first, place: declared.whole }];
  return declared.grammar(parts, facts).flatMap(({ hole: number, kind }) => {
    const [hole, place] = [holes[number], declared.places[kind]];
    return hole && place ? [{ hole, place }] : [];
  });
}

function messageFor<MessageId extends string>(
  taint: Taint,
  { tainted, dynamic }: FlowPlace<MessageId>,
): MessageId | undefined {
  switch (taint.kind) {
    case 'tainted':
      return tainted;
    case 'dynamic':
      return dynamic;
    case 'constant':
    case 'safe':
      return undefined;
  }
}

/** The hole where the text is written in the argument, else the argument. */
function placeOf({ place }: Shape, { node }: Hole): TSESTree.Node {
  return node.range[0] >= place.range[0] && node.range[1] <= place.range[1] ? node : place;
}

/**
 * Reports what outside data reaches, one report a call: a place it is seen to reach before one it may.
 *
 * Messages are given `source` (the expression the data comes from) and `label` (what that is, in words) where it is
 * seen to come from outside, and always `value` (what is put in) and `sink` (the name of what it is given to).
 */
export function reportFlows<MessageId extends string, Options extends readonly unknown[]>(
  context: RuleContext<MessageId, Options>,
  sinks: readonly FlowSink<MessageId>[],
  reports: FlowReport,
): void {
  const analysis = analyze(context);
  const ofCall = new Map<TSESTree.Node, FlowOffence<MessageId>>();
  for (const offence of sinks.flatMap((one) => one.offencesOf(analysis, reports))) {
    const known = ofCall.get(offence.call);
    if (!known || (known.taint.kind === 'dynamic' && offence.taint.kind === 'tainted'))
      ofCall.set(offence.call, offence);
  }
  // A text that is built once and given to several calls is reported where it is built.
  const seen = new Set<TSESTree.Node>();
  for (const { call, node, hole, taint, messageId, edits } of ofCall.values()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const path = 'path' in taint ? taint.path : undefined;
    report(context, {
      node,
      messageId,
      data: {
        value: shortened(context.sourceCode.getText(hole)),
        sink: shortened(context.sourceCode.getText(calledIn(call))),
        ...(path && { source: path.source.text, label: path.source.label }),
      },
      evidence: flowEvidence(path, call),
      ...edits(),
    });
  }
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}

/** A rule about flows, as it is written. */
export interface FlowRuleDefinition<MessageId extends string> {
  readonly name: string;
  readonly meta: Omit<RuleDefinition<MessageId, readonly unknown[]>['meta'], 'docs' | 'schema' | 'type'> & {
    readonly docs: Omit<RuleDocs<MessageId>, 'confidence' | 'concepts'>;
  };
  readonly sinks: readonly FlowSink<MessageId>[];
  /** What is reported unless options say otherwise; `tainted` when not given. */
  readonly report?: FlowReport;
  /** Whether test files are left alone unless options say otherwise; a rule without it has no such option. */
  readonly ignoreTests?: boolean;
}

/**
 * A rule that is nothing but sinks and what to say of them. Its options, the confidence of its messages and the
 * concepts it asks about follow from those.
 */
export function createFlowRule<MessageId extends string>({
  name,
  meta,
  sinks,
  report: reports = 'tainted',
  ignoreTests: ignoresTests,
}: FlowRuleDefinition<MessageId>): BulwarkRule {
  const hasDynamic = sinks.some(({ places }) => places.some(({ dynamic }) => dynamic !== undefined));
  const hasTests = ignoresTests !== undefined;
  return createRule<MessageId, readonly { readonly report?: FlowReport; readonly ignoreTests?: boolean }[]>({
    name,
    meta: {
      ...meta,
      type: 'problem',
      docs: {
        ...meta.docs,
        confidence: confidenceOf(Object.keys(meta.messages) as MessageId[], sinks),
        concepts: [...new Set(sinks.map(({ concept }) => concept))],
      },
      schema:
        hasDynamic || hasTests
          ? optionsSchema({ ...(hasDynamic && flowReport), ...(hasTests && ignoreTests) })
          : [],
    },
    defaultOptions:
      hasDynamic || hasTests
        ? [{ ...(hasDynamic && { report: reports }), ...(hasTests && { ignoreTests: ignoresTests }) }]
        : [],
    create: (context, [options = {}]) => ({
      Program() {
        if (options.ignoreTests && analyze(context).isTestFile) return;
        reportFlows(context, sinks, options.report ?? 'tainted');
      },
    }),
  });
}

/** What each message rests on, by the places it is said of; that of a suggestion goes with the surest of them. */
function confidenceOf<MessageId extends string>(
  messageIds: readonly MessageId[],
  sinks: readonly FlowSink<MessageId>[],
): Record<MessageId, Confidence> {
  const places = sinks.flatMap((one) => one.places);
  const entries = messageIds.map((id): [MessageId, Confidence] => {
    const isTainted = places.some(({ tainted }) => tainted === id);
    return [id, !isTainted && places.some(({ dynamic }) => dynamic === id) ? 'dynamic' : 'tainted'];
  });
  return Object.fromEntries(entries) as Record<MessageId, Confidence>;
}
