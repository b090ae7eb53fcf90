import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { ANY, demand, type Demand, type KeyPath } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

/** A value inside an object or a list. */
export interface Part {
  /** Keys from the whole down to it: `['$match', 'age']`; `*` for an element or a computed key. */
  readonly path: KeyPath;
  readonly demand: Demand;
  /** Whether it is spread there (`...rest`), so that its own properties stand beside the others. */
  readonly spread: boolean;
  /** The key, where it is computed. */
  readonly key: TSESTree.Node | undefined;
}

const MOST_PARTS = 400;
const MOST_NESTED = 12;
/** Variables followed to the literal they hold. */
const MOST_HOPS = 8;

/**
 * The values an object or a list is made of, down to those that are neither, with the keys under which they stand.
 *
 * Follows variables to the literals they hold and to what is written into them later. A value that is no literal is
 * one part: nothing more is known of what it holds.
 */
export function partsOf(file: FileFlow, asked: Demand, query: Query): readonly Part[] {
  return new PartCollector(file, query).collect(asked);
}

class PartCollector {
  readonly #file: FileFlow;
  readonly #query: Query;
  readonly #found: Part[] = [];
  readonly #active = new Set<TSESTree.Node>();

  constructor(file: FileFlow, query: Query) {
    this.#file = file;
    this.#query = query;
  }

  collect(asked: Demand): readonly Part[] {
    this.#visit({ path: [], demand: asked, spread: false, key: undefined });
    return this.#found;
  }

  #visit(part: Part): void {
    if (this.#found.length >= MOST_PARTS) return;
    const asked = { ...part.demand, node: unwrap(part.demand.node) };
    const { node } = asked;
    const follows = part.path.length <= MOST_NESTED && !this.#active.has(node) && this.#query.charge();
    this.#active.add(node);
    if (!follows || !(this.#expand(part, asked) || this.#follow(part, asked)))
      this.#found.push({ ...part, demand: asked });
    this.#active.delete(node);
  }

  /** The elements and properties of a literal. */
  #expand({ path }: Part, { node, path: below, context }: Demand): boolean {
    if (below.length > 0) return false;
    if (node.type === 'ArrayExpression') {
      for (const element of node.elements) {
        if (element?.type === 'SpreadElement')
          this.#visit({ path, demand: demand(element.argument, [], context), spread: true, key: undefined });
        else if (element)
          this.#visit({
            path: [...path, ANY],
            demand: demand(element, [], context),
            spread: false,
            key: undefined,
          });
      }
      return true;
    }
    if (node.type !== 'ObjectExpression') return false;
    for (const property of node.properties) {
      if (property.type === 'SpreadElement') {
        this.#visit({ path, demand: demand(property.argument, [], context), spread: true, key: undefined });
        continue;
      }
      const name = staticKey(property);
      this.#visit({
        path: [...path, name ?? ANY],
        demand: demand(property.value, [], context),
        spread: false,
        key: name === undefined ? property.key : undefined,
      });
    }
    return true;
  }

  /** The literal that a variable holds, when it can hold no other, and what is written into it. */
  #follow(part: Part, asked: Demand): boolean {
    let current = asked;
    for (let step = 0; step < MOST_HOPS; step += 1) {
      const [only, ...others] = this.#file.originsOf(current, this.#query);
      if (only?.kind !== 'value' || others.length > 0) return false;
      const written = current.path.length === 0 ? this.#writesInto(part, current) : [];
      current = only.demand;
      const { type } = unwrap(current.node);
      if (current.path.length > 0 || (type !== 'ObjectExpression' && type !== 'ArrayExpression')) {
        for (const one of written) this.#visit(one);
        continue;
      }
      this.#visit({ ...part, demand: current });
      for (const one of written) this.#visit(one);
      return true;
    }
    return false;
  }

  /** `filter.name = value`, `filter[key] = value`, `list.push(value)`. */
  #writesInto({ path }: Part, { node, context }: Demand): readonly Part[] {
    return this.#file.originsOf(demand(node, [ANY], context), this.#query).flatMap((origin): Part[] => {
      if (origin.kind !== 'value' || origin.demand.path.length > 0) return [];
      const { parent } = origin.demand.node;
      if (parent?.type === 'CallExpression')
        return [{ path: [...path, ANY], demand: origin.demand, spread: false, key: undefined }];
      if (parent?.type !== 'AssignmentExpression' || parent.left.type !== 'MemberExpression') return [];
      const name = staticKey(parent.left);
      return [
        {
          path: [...path, name ?? ANY],
          demand: origin.demand,
          spread: false,
          key: name === undefined ? parent.left.property : undefined,
        },
      ];
    });
  }
}
