import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/**
 * Ends a run with one plain line, `12 passed, 0 failed`, for readers that know nothing of vitest. A file that does not
 * load counts as one failure, and so does an error outside of any test.
 */
export default class TallyReporter implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    unhandledErrors: readonly unknown[],
    reason: TestRunEndReason,
  ): void {
    let passed = 0;
    let failed = unhandledErrors.length;
    for (const module of modules) {
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        if (state === 'failed') failed += 1;
      }
    }
    if (failed === 0 && reason !== 'passed') failed = 1;
    // After what other reporters write in the same moment.
    process.once('exit', () => console.log(`${passed} passed, ${failed} failed`));
  }
}
