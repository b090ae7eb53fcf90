import type { ParameterSelector } from './access-path.ts';
import type { ApiState } from './api-graph.ts';
import { ANY, DEEP, type KeyPath } from './demand.ts';

/** The states with all that they are as well, each once. */
export function closure(states: readonly ApiState[]): readonly ApiState[] {
  const found = new Set(states);
  for (const state of found) for (const other of state.also) found.add(other);
  return [...found];
}

/** The key of a path that goes into what a call of the value gives. */
export const CALLED = '()';

/** The key of a path that goes into a parameter of the function that the value is. */
export function parameterKey(index: number): string {
  return `<${index}>`;
}

/** The parameter that a key of a path means. */
export function parameterOfKey(key: string): number | undefined {
  const match = /^<(\d+)>$/.exec(key);
  return match ? Number(match[1]) : undefined;
}

/** The states at a path of keys below others. Conditions on members are those of a call and hold for reads. */
export function follow(states: readonly ApiState[], path: KeyPath): readonly ApiState[] {
  let current = states;
  for (const key of path) {
    if (current.length === 0) return current;
    current = closure(current.flatMap((state) => below(state, key)));
  }
  return current;
}

function below(state: ApiState, key: string): readonly ApiState[] {
  if (key === DEEP) return [];
  if (key === CALLED) return state.call.filter(({ conditions }) => !conditions).map(({ target }) => target);
  const parameter = parameterOfKey(key);
  if (parameter !== undefined) {
    return state.parameters
      .filter(({ selector }) => matchesSelector(selector, parameter))
      .map(({ edge }) => edge.target);
  }
  if (key === ANY) return [...state.index, ...state.anyMember].map(({ target }) => target);
  const named = state.members.get(key) ?? [];
  const indexed = /^\d+$/.test(key) ? state.index : [];
  return [...named, ...state.anyMember, ...indexed].map(({ target }) => target);
}

/** Whether a selector means the parameter of this index. */
export function matchesSelector({ first, rest }: ParameterSelector, index: number): boolean {
  return rest ? index >= first : index === first;
}
