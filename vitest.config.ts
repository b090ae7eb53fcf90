import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A rule that throws is a defect here; outside of tests it is one finding in the file.
    env: { BULWARK_THROW: '1' },
    reporters: ['default', './tests/helpers/tally-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{compatibility,plugin,types}/**'],
          // No test changes what others see, and loading the engine anew for each file takes most of the time.
          isolate: false,
          // Says that something hangs, on machines that have much else to do as well.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['tests/{plugin,types}/**/*.test.ts'],
          globalSetup: './tests/helpers/fresh-build.ts',
          // These start other programs: the type checker, the linter, npm.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'compatibility',
          include: ['tests/compatibility/**/*.test.ts'],
          globalSetup: './tests/helpers/fresh-build.ts',
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
