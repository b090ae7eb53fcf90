import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import { AnswerMemory, type Cuts } from '../../src/dataflow/answer-memory.ts';
import { demand, enter, type CallContext } from '../../src/dataflow/demand.ts';
import { Query } from '../../src/dataflow/query.ts';

const node = { type: 'Identifier', name: 'a' } as TSESTree.Node;
const call = { type: 'CallExpression', range: [20, 30] as [number, number] } as CallContext['call'];
const callee = { type: 'FunctionDeclaration', range: [0, 10] as [number, number] } as CallContext['callee'];

describe('answers that are remembered', () => {
  it('are found once for the same value, path and context', () => {
    const memory = new AnswerMemory<number>({ count: 0 });
    let asked = 0;
    const find = (): number => (asked += 1);
    expect(memory.recall(demand(node, ['b', 'c']), new Query(), find)).toBe(1);
    expect(memory.recall(demand(node, ['b', 'c']), new Query(), find)).toBe(1);
    expect(memory.recall(demand(node, ['b']), new Query(), find)).toBe(2);
    const inside = (): CallContext | undefined => enter(call, { node: callee, maker: undefined }, undefined);
    expect(memory.recall(demand(node, ['b'], inside()), new Query(), find)).toBe(3);
    expect(memory.recall(demand(node, ['b'], inside()), new Query(), find)).toBe(3);
  });

  it('cost whoever asks again what they cost at first', () => {
    const memory = new AnswerMemory<string>({ count: 0 });
    const ask = (query: Query): string =>
      memory.recall(demand(node), query, () => {
        query.charge(30);
        return 'found';
      });
    const first = new Query(100);
    const second = new Query(100);
    expect([ask(first), ask(second)]).toEqual(['found', 'found']);
    expect(second.left).toBe(first.left);
  });

  it('are looked for again by whoever cannot pay for them, and end where they would have', () => {
    const memory = new AnswerMemory<string>({ count: 0 });
    const ask = (query: Query): string =>
      memory.recall(demand(node), query, () => (query.charge(30) ? 'found' : 'cut'));
    const unremembered = ask(new Query(20));
    expect(ask(new Query(100))).toBe('found');
    const poor = new Query(20);
    expect([ask(poor), poor.incomplete]).toEqual([unremembered, true]);
    expect(ask(new Query(100))).toBe('found');
  });

  it('are forgotten when something was cut, or the steps ran out, on the way', () => {
    const cuts: Cuts = { count: 0 };
    const memory = new AnswerMemory<string>(cuts);
    const ask = (answer: string, query: Query, onTheWay: () => unknown): string =>
      memory.recall(demand(node), query, () => {
        onTheWay();
        return answer;
      });
    ask('cut', new Query(), () => (cuts.count += 1));
    const poor = new Query(3);
    ask('poor', poor, () => poor.charge(4));
    expect(ask('whole', new Query(), () => undefined)).toBe('whole');
    expect(ask('later', new Query(), () => undefined)).toBe('whole');
  });
});
