import { concept } from '../dataflow/concept.ts';

/** What is known of the object among whose methods one is chosen. */
export interface MethodChoiceFacts {
  /** Whether its methods are those the program lists, besides those that every object has. */
  readonly listed: boolean;
}

/** Calls a method that a value of the program names: `handlers[name]()`. No table has rows of it: it is the language's. */
export const MethodChoice = concept<'name', MethodChoiceFacts>('method-choice');
