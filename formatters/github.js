// What `eslint -f ./node_modules/eslint-plugin-bulwark/formatters/github.js` loads.
export { default } from '../dist/formatters/github.js';
