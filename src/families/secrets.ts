import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { fallbackSecrets } from './fallback-secrets.ts';
import { formattedSecrets } from './formatted-secrets.ts';
import { namedSecrets } from './named-secrets.ts';
import { usedSecrets } from './used-secrets.ts';

/** What shows that a literal is a secret; a literal belongs to the first of these that it has. */
export type SecretLayer = 'format' | 'fallback' | 'api' | 'name';

/** A secret that stands in the program's text. */
export interface WrittenSecret {
  readonly layer: SecretLayer;
  /** The literal. */
  readonly node: TSESTree.Node;
  readonly text: string;
  /** What it is or is for, in words that fit the layer's message. */
  readonly what: string;
  /** The variable of the environment that could hold it. */
  readonly variable: string;
  readonly certainty: 'certain' | 'potential';
  /** Whether test files may not hold it either. */
  readonly everywhere: boolean;
}

const known = new WeakMap<Analysis, readonly WrittenSecret[]>();

/** The secrets of a file, each literal once: by its format, as a fallback, by what it is given to, by its name. */
export function secretsOf(analysis: Analysis): readonly WrittenSecret[] {
  const found = known.get(analysis) ?? collect(analysis);
  known.set(analysis, found);
  return found;
}

function collect(analysis: Analysis): readonly WrittenSecret[] {
  const owned = new Map<TSESTree.Node, WrittenSecret>();
  const layers = [formattedSecrets, fallbackSecrets, usedSecrets, namedSecrets];
  for (const layer of layers) {
    for (const secret of layer(analysis)) {
      const owner = owned.get(secret.node);
      // A format that only strict reports is weaker evidence than what the literal is given to.
      const outweighs =
        owner?.layer === 'format' &&
        owner.certainty === 'potential' &&
        secret.layer !== 'name' &&
        secret.certainty === 'certain';
      if (!owner || outweighs) owned.set(secret.node, secret);
    }
  }
  return [...owned.values()].sort((a, b) => a.node.range[0] - b.node.range[0]);
}
