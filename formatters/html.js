// What `eslint -f ./node_modules/eslint-plugin-bulwark/formatters/html.js` loads.
export { default } from '../dist/formatters/html.js';
