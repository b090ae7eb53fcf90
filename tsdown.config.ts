import { defineConfig } from 'tsdown';
import { formatters } from './scripts/formatters.ts';
import { lazyModelsIndex } from './scripts/generated/indexes.ts';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    explain: 'src/explain/explain.ts',
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
  deps: { onlyBundle: [], neverBundle: [/^eslint(\/|$)/, /^node:/, 'sarif'] },
  plugins: [
    {
      name: 'lazy-models',
      transform: { filter: { id: /[\\/]src[\\/]models[\\/]index\.ts$/ }, handler: lazyModelsIndex },
    },
  ],
  logLevel: 'warn',
  failOnWarn: true,
});
