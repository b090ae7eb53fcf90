import { defineConfig } from 'tsdown';
import scanPackage from './scan/package.json' with { type: 'json' };
import { formatters } from './scripts/formatters.ts';
import { lazyModelsIndex } from './scripts/generated/indexes.ts';

const plugin = defineConfig({
  entry: {
    index: 'src/index.ts',
    explain: 'src/explain/explain.ts',
    json: 'src/json.ts',
    report: 'src/formatters/report.ts',
    ...Object.fromEntries(formatters.map((name) => [`formatters/${name}`, `src/formatters/${name}.ts`])),
  },
  format: 'esm',
  // The entry also runs in browsers, on `eslint/universal`: nothing of Node is at hand.
  platform: 'neutral',
  target: 'es2023',
  // What entries share has a name that lasts, so that reports of a defect can be compared.
  outputOptions: { chunkFileNames: 'shared/[name].js' },
  fixedExtension: false,
  dts: true,
  // The plugin has no dependencies, and nothing of a package gets into the bundle unnoticed.
  deps: { onlyBundle: [], neverBundle: [/^eslint(\/|$)/, /^node:/, '@eslint/json', 'sarif'] },
  plugins: [
    {
      name: 'lazy-models',
      transform: { filter: { id: /[\\/]src[\\/]models[\\/]index\.ts$/ }, handler: lazyModelsIndex },
    },
  ],
  logLevel: 'warn',
  failOnWarn: true,
});

/** The command: a package of its own, whose dependencies are loaded and not bundled. */
const scan = defineConfig({
  entry: { cli: 'scan/src/cli.ts', 'lint-options': 'scan/src/lint-options.ts' },
  outDir: 'scan/dist',
  format: 'esm',
  platform: 'node',
  target: 'es2023',
  fixedExtension: false,
  outputOptions: { chunkFileNames: 'shared/[name].js' },
  dts: false,
  deps: {
    onlyBundle: [],
    neverBundle: Object.keys(scanPackage.dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
  },
  logLevel: 'warn',
  failOnWarn: true,
});

export default [plugin, scan];
