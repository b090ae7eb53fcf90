// What `eslint -f ./node_modules/eslint-plugin-bulwark/formatters/rdjsonl.js` loads.
export { default } from '../dist/formatters/rdjsonl.js';
