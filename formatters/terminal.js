// What `eslint -f ./node_modules/eslint-plugin-bulwark/formatters/terminal.js` loads.
export { default } from '../dist/formatters/terminal.js';
