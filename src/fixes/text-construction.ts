import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { demand, type Demand } from '../dataflow/demand.ts';
import { ownerOf } from '../syntax/functions.ts';
import { HOLE, type SqlPart } from '../syntax/sql/tokens.ts';
import { literalText, staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

/** A piece of a text as it is written: literal text, or an expression. */
export type WrittenPiece =
  | { readonly text: string }
  | {
      readonly expression: TSESTree.Node;
      /** The text it always is, where that is known. */
      readonly constant: string | undefined;
    };

/** The one place where a text is built, and how the call comes by it. */
export interface TextConstruction {
  readonly node: TSESTree.Node;
  readonly pieces: readonly WrittenPiece[];
  readonly call: TSESTree.CallExpression;
  /** The object literal that holds the text, where the call is given one. */
  readonly container: TSESTree.ObjectExpression | undefined;
  /** Whether it is built in a declaration of its own, before the call. */
  readonly apart: boolean;
}

/**
 * Where the text of a call is built, when it is built in one place that nothing else uses: a template, a sum, `concat`
 * or `join`, in the call itself or in a variable that this call alone reads.
 */
export function textConstruction(
  analysis: Analysis,
  { call, asked }: { readonly call: TSESTree.Node; readonly asked: Demand },
): TextConstruction | undefined {
  if (call.type !== 'CallExpression') return undefined;
  const [first] = call.arguments;
  if (!first || call.arguments.some(({ type }) => type === 'SpreadElement')) return undefined;
  if (unwrap(asked.node) !== unwrap(first)) return undefined;
  let value: TSESTree.Node = first;
  let container: TSESTree.ObjectExpression | undefined;
  if (asked.path.length > 0) {
    const object = unwrap(first);
    const [key, ...below] = asked.path;
    if (object.type !== 'ObjectExpression' || below.length > 0) return undefined;
    if (object.properties.some(({ type }) => type === 'SpreadElement')) return undefined;
    const property = object.properties.find((one) => one.type === 'Property' && staticKey(one) === key);
    if (property?.type !== 'Property' || property.shorthand) return undefined;
    container = object;
    value = property.value;
  }
  const inner = unwrap(value);
  const node = inner.type === 'Identifier' ? onlyInitializer(analysis, inner) : inner;
  if (!node || (node !== inner && ownerOf(node) !== ownerOf(call))) return undefined;
  if (analysis.file.sourceCode.getCommentsInside(node as never).length > 0) return undefined;
  const pieces = piecesOf(analysis, node);
  return pieces && { node, pieces, call, container, apart: node !== inner };
}

/** What a variable is declared with, when nothing else writes it and nobody else reads it. */
function onlyInitializer(analysis: Analysis, name: TSESTree.Identifier): TSESTree.Node | undefined {
  const binding = analysis.file.bindings.of(name);
  const [definition, ...others] = binding?.variable?.defs ?? [];
  if (!binding || !definition || others.length > 0 || String(definition.type) !== 'Variable')
    return undefined;
  const declarator = definition.node as TSESTree.VariableDeclarator;
  if (declarator.id.type !== 'Identifier' || !declarator.init) return undefined;
  const reads = binding.references.filter((reference) => reference.isRead());
  const writes = binding.references.filter((reference) => reference.isWrite());
  const isExported = declarator.parent.parent.type === 'ExportNamedDeclaration';
  return reads.length === 1 && writes.length === 1 && !isExported ? unwrap(declarator.init) : undefined;
}

function piecesOf(analysis: Analysis, node: TSESTree.Node): readonly WrittenPiece[] | undefined {
  switch (node.type) {
    case 'TemplateLiteral':
      return templatePieces(analysis, node);
    case 'BinaryExpression':
      return sumPieces(analysis, node);
    case 'CallExpression':
      return calledPieces(analysis, node);
    default:
      return undefined;
  }
}

function templatePieces(
  analysis: Analysis,
  node: TSESTree.TemplateLiteral,
): readonly WrittenPiece[] | undefined {
  const pieces: WrittenPiece[] = [];
  for (const [at, quasi] of node.quasis.entries()) {
    const text = quasi.value.cooked as string | null;
    if (text === null) return undefined;
    if (text !== '') pieces.push({ text });
    const expression = node.expressions[at];
    if (expression) pieces.push(expressionPiece(analysis, expression));
  }
  return pieces;
}

function sumPieces(analysis: Analysis, node: TSESTree.BinaryExpression): readonly WrittenPiece[] | undefined {
  const operands: TSESTree.Node[] = [];
  let current: TSESTree.Node = node;
  while (current.type === 'BinaryExpression') {
    if (current.operator !== '+') return undefined;
    operands.push(current.right);
    current = current.left as TSESTree.Node;
  }
  operands.push(current);
  operands.reverse();
  // Numbers at the beginning would be added, not written one after another.
  const [first] = operands;
  return first && isText(first) ? concatenated(analysis, operands) : undefined;
}

function calledPieces(
  analysis: Analysis,
  node: TSESTree.CallExpression,
): readonly WrittenPiece[] | undefined {
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression' || callee.optional) return undefined;
  const receiver = unwrap(callee.object);
  switch (staticKey(callee)) {
    case 'concat':
      return isText(receiver) ? concatenated(analysis, [receiver, ...node.arguments]) : undefined;
    case 'join': {
      const [separator] = node.arguments;
      const glue = separator ? literalText(separator) : ',';
      if (receiver.type !== 'ArrayExpression' || glue === undefined) return undefined;
      const pieces: WrittenPiece[] = [];
      for (const [at, element] of receiver.elements.entries()) {
        const found = element ? concatenated(analysis, [element]) : undefined;
        if (!found) return undefined;
        if (at > 0) pieces.push({ text: glue });
        pieces.push(...found);
      }
      return pieces;
    }
    default:
      return undefined;
  }
}

function isText(node: TSESTree.Node): boolean {
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
}

function concatenated(
  analysis: Analysis,
  operands: readonly TSESTree.Node[],
): readonly WrittenPiece[] | undefined {
  const pieces: WrittenPiece[] = [];
  for (const operand of operands) {
    if (operand.type === 'SpreadElement') return undefined;
    if (
      operand.type === 'TemplateLiteral' ||
      (operand.type === 'BinaryExpression' && isSumOfTexts(operand))
    ) {
      const inner = piecesOf(analysis, operand);
      if (!inner) return undefined;
      pieces.push(...inner);
    } else if (operand.type === 'Literal' && typeof operand.value === 'string') {
      if (operand.value !== '') pieces.push({ text: operand.value });
    } else {
      pieces.push(expressionPiece(analysis, operand));
    }
  }
  return pieces;
}

function isSumOfTexts(node: TSESTree.BinaryExpression): boolean {
  let current: TSESTree.Node = node;
  while (current.type === 'BinaryExpression' && current.operator === '+')
    current = current.left as TSESTree.Node;
  return isText(current);
}

function expressionPiece(analysis: Analysis, expression: TSESTree.Node): WrittenPiece {
  const { values, complete } = analysis.constantsOf(demand(expression));
  const [only] = values;
  const constant =
    complete && values.length === 1 && only && /^(?:string|number)$/.test(typeof only.value)
      ? String(only.value)
      : undefined;
  return { expression, constant };
}

/** A piece of the text and where it stands in it. */
export interface Placed {
  readonly piece: WrittenPiece;
  readonly start: number;
  readonly end: number;
}

/** Whether a piece is an expression whose text is not known. */
export function isHole(piece: WrittenPiece): piece is Extract<WrittenPiece, { expression: TSESTree.Node }> {
  return 'expression' in piece && piece.constant === undefined;
}

/** The text of a piece, with `HOLE` for what is not known. */
export function textOf(piece: WrittenPiece): string {
  return 'text' in piece ? piece.text : (piece.constant ?? HOLE);
}

/** The expression that a piece is. */
export function expressionsOf(piece: WrittenPiece): readonly TSESTree.Node[] {
  return 'expression' in piece ? [piece.expression] : [];
}

/** Pieces with their places in the joined text. */
export function placedPieces(pieces: readonly WrittenPiece[]): readonly Placed[] {
  let start = 0;
  return pieces.map((piece) => {
    const placed = { piece, start, end: start + textOf(piece).length };
    start = placed.end;
    return placed;
  });
}

/** The pieces as parts of a statement; a hole's number is that of its piece. */
export function partsOf(placed: readonly Placed[]): readonly SqlPart[] {
  return placed.map(({ piece }, at): SqlPart => (isHole(piece) ? { hole: at } : { text: textOf(piece) }));
}
