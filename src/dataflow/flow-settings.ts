import type { Tier } from './model.ts';

/** What a project says of itself and of the analysis. */
export interface FlowSettings {
  /** The tiers of sources that count. */
  readonly untrusted: readonly Tier[];
}
