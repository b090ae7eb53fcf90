import { defineConfig } from 'eslint/config';
import bulwark from 'eslint-plugin-bulwark';

export default defineConfig([
  { plugins: { bulwark }, extends: ['bulwark/recommended'] },
  { ...bulwark.configs.strict, files: ['src/**/*.js'] },
]);

// @ts-expect-error -- there is no such preset
bulwark.configs.paranoid;
