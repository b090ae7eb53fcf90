// What `eslint -f ./node_modules/eslint-plugin-bulwark/formatters/gitlab-codequality.js` loads.
export { default } from '../dist/formatters/gitlab-codequality.js';
