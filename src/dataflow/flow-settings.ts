import type { Tier } from './model.ts';

/** What a project says of itself and of the analysis. */
export interface FlowSettings {
  /** The tiers of sources that count. */
  readonly untrusted: readonly Tier[];
  /** Ranges of the packages' versions, over what the project's manifest says. */
  readonly versions: Readonly<Record<string, string>>;
  /** Whether parameters of exported functions are given by strangers. */
  readonly libraryMode: boolean;
}
