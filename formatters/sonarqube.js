// What `eslint -f ./node_modules/eslint-plugin-bulwark/formatters/sonarqube.js` loads.
export { default } from '../dist/formatters/sonarqube.js';
