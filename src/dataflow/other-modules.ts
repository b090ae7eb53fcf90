import type { TSESTree } from '@typescript-eslint/utils';
import type { CallNode } from '../syntax/functions.ts';
import type { ConstantValue } from './constant-value.ts';
import { demand, type KeyPath, type Origin } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

/** Something that a file imports. */
export interface Imported {
  /** The file that imports it, and the specifier it does so with. */
  readonly filename: string;
  readonly specifier: string;
  /** The name of the export; `default`, or `*` for all of them. */
  readonly name: string;
  /** Keys below it. */
  readonly path: KeyPath;
}

/** What comes out of a function that was given a value: the value or what it is made of, or nothing of it. */
export type Passage = 'taint' | 'nothing';

/**
 * What files ask of other modules. Every question about them goes through this interface, and every answer may be
 * that nothing is known, which is undefined. So it is of all modules, until something that reads them stands in its
 * place.
 */
export interface OtherModules {
  /** All values that an export may have. */
  constantsOf(imported: Imported): readonly ConstantValue[] | undefined;
  /** What the result of an exported function has in it of the argument at `index`. */
  passageOf(imported: Imported, index: number): Passage | undefined;
}

/** Nothing is known of any other module. */
export const NOTHING_KNOWN: OtherModules = {
  constantsOf: () => undefined,
  passageOf: () => undefined,
};

/** What an origin says is imported. */
export function importedBy(
  { filename }: Pick<FileFlow, 'filename'>,
  { module, imported, path }: Extract<Origin, { kind: 'import' }>,
): Imported {
  return { filename, specifier: module, name: imported, path };
}

/**
 * The arguments of a call that its result has something of, where the function called is another module's and it is
 * known of every argument; undefined otherwise.
 */
export function passagesOf(
  file: FileFlow,
  call: CallNode,
  query: Query,
): { readonly passing: readonly TSESTree.Node[] } | undefined {
  if (file.modules === NOTHING_KNOWN) return undefined;
  const origins = file.originsOf(demand(call.callee), query);
  const passing = new Set<TSESTree.Node>();
  for (const origin of origins) {
    if (origin.kind !== 'import') return undefined;
    for (const [index, argument] of call.arguments.entries()) {
      if (argument.type === 'SpreadElement') return undefined;
      const passage = file.modules.passageOf(importedBy(file, origin), index);
      if (passage === undefined) return undefined;
      if (passage === 'taint') passing.add(argument);
    }
  }
  return origins.length > 0 ? { passing: [...passing] } : undefined;
}
