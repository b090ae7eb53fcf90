import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import type { ConstantValue } from '../dataflow/constant-value.ts';
import type { Demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import { isCall, type CallNode } from '../syntax/functions.ts';
import { unwrap } from '../syntax/unwrap.ts';

/** A place where a value is chosen. */
export interface ValuePlace {
  /** The expression at the call, or at the call of a helper function. */
  readonly asked: Demand;
  /** The helper's call that gives it; undefined where the call itself does. */
  readonly call: CallNode | undefined;
  /** Whether callers of the helper may give another. */
  readonly open: boolean;
}

/** A constant at the place where it is chosen. */
export interface ConstantPlace extends ValuePlace {
  /** What would have to change: the literal, or the name of the constant at the call. */
  readonly node: TSESTree.Node;
  readonly value: ConstantValue;
  /** The node that spells it. */
  readonly spelledBy: TSESTree.Node;
  /** Whether nothing else can stand there. */
  readonly certain: boolean;
}

/** Helper functions between the constant and the call. */
const MOST_HELPERS = 4;

/** The expressions that give a value: for a parameter, what the calls of its function pass, and its default. */
export function valuePlaces(analysis: Analysis, asked: Demand): readonly ValuePlace[] {
  return placesOf(analysis, { asked, call: undefined, open: false }, MOST_HELPERS);
}

function placesOf(analysis: Analysis, place: ValuePlace, depth: number): readonly ValuePlace[] {
  const node = unwrap(place.asked.node);
  if (place.asked.path.length > 0 && depth > 0 && node.type === 'ObjectExpression') {
    const { settings } = analysis.optionAt([{ ...place.asked, path: [] }], place.asked.path);
    const given = settings.filter(({ demand }) => demand.path.length === 0);
    if (given.length > 0 && given.length === settings.length)
      return given.flatMap(({ demand }) => placesOf(analysis, { ...place, asked: demand }, depth));
  }
  const isParameter =
    node.type === 'Identifier' &&
    String(analysis.file.bindings.of(node)?.variable?.defs[0]?.type) === 'Parameter';
  if (!isParameter || depth === 0) return [place];
  const origins = analysis.file.originsOf({ ...place.asked, node }, new Query());
  // Where an argument is left out, the default stands.
  const isOpen = origins.some(({ kind }) => kind !== 'value' && kind !== 'undefined');
  return origins.flatMap((origin) => {
    if (origin.kind !== 'value') return [];
    const call = callAround(origin.demand.node);
    const isDefault = call === undefined || origin.demand.node.parent?.type === 'AssignmentPattern';
    return placesOf(
      analysis,
      isDefault
        ? { ...place, asked: origin.demand, open: place.open || isOpen }
        : { asked: origin.demand, call, open: place.open },
      depth - 1,
    );
  });
}

/** The constants that a value may be in production, at the places that choose them. */
export function constantPlaces(analysis: Analysis, asked: Demand): readonly ConstantPlace[] {
  return valuePlaces(analysis, asked).flatMap((place) => {
    const node = unwrap(place.asked.node);
    const { values, complete } = analysis.constantsOf(place.asked);
    return values.flatMap(({ value, node: spelledBy, inProduction }) => {
      if (!inProduction || value === undefined || isEcho(spelledBy, value)) return [];
      const inside = spelledBy.range[0] >= node.range[0] && spelledBy.range[1] <= node.range[1];
      const chosen = inside
        ? spelledBy
        : place.asked.path.length > 0
          ? optionPlace(analysis, place.asked)
          : node;
      return [{ ...place, node: chosen, value, spelledBy, certain: complete && !place.open }];
    });
  });
}

/** `case 'md4': return createHash('md4')`: what stands there was chosen by whoever chose the case. */
function isEcho(node: TSESTree.Node, value: ConstantValue): boolean {
  for (let outer = node.parent; outer && !/Function|Program/.test(outer.type); outer = outer.parent) {
    if (outer.type === 'SwitchCase') return outer.test?.type === 'Literal' && outer.test.value === value;
    if (outer.type !== 'IfStatement' || outer.test.type !== 'BinaryExpression') continue;
    const { left, right } = outer.test;
    if ([left, right].some((side) => side.type === 'Literal' && side.value === value)) return true;
  }
  return false;
}

/** An option where it is written. */
export function optionPlace(analysis: Analysis, asked: Demand): TSESTree.Node {
  if (asked.path.length === 0) return unwrap(asked.node);
  const [setting] = analysis.optionAt([{ ...asked, path: [] }], asked.path).settings;
  return setting?.node ?? asked.node;
}

/** The call that a node is an argument of. */
function callAround(node: TSESTree.Node): CallNode | undefined {
  for (let child = node, { parent } = node; parent; child = parent, { parent } = parent) {
    if (isCall(parent)) return parent.callee === child ? undefined : parent;
    if (/Statement$|Declaration$|Function/.test(parent.type)) return undefined;
  }
  return undefined;
}
