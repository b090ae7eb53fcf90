import { defineConfig } from 'tsdown';
import { lazyModelsIndex } from './scripts/generated/indexes.ts';

export default defineConfig({
  entry: ['src/index.ts'],
  format: 'esm',
  // The entry also runs in browsers, on `eslint/universal`: nothing of Node is at hand.
  platform: 'neutral',
  target: 'es2023',
  fixedExtension: false,
  dts: true,
  // The plugin has no dependencies, and nothing of a package gets into the bundle unnoticed.
  deps: { onlyBundle: [], neverBundle: ['eslint'] },
  plugins: [
    {
      name: 'lazy-models',
      transform: { filter: { id: /[\\/]src[\\/]models[\\/]index\.ts$/ }, handler: lazyModelsIndex },
    },
  ],
  logLevel: 'warn',
  failOnWarn: true,
});
