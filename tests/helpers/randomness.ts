/**
 * What tests with random input begin with; the same on every run, unless `ROBUSTNESS_SEED` says another. It takes
 * `Date.now()` there to look further than the last run.
 */
export const seed = Number(process.env['ROBUSTNESS_SEED'] ?? 20_261_124);

/** How many random inputs are tried where `usual` fit into an ordinary run; `ROBUSTNESS_RUNS=10` tries ten times as many. */
export function runs(usual: number): number {
  return Math.ceil(usual * Number(process.env['ROBUSTNESS_RUNS'] ?? 1));
}
