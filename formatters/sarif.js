// What `eslint -f ./node_modules/eslint-plugin-bulwark/formatters/sarif.js` loads.
export { default } from '../dist/formatters/sarif.js';
