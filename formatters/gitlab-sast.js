// What `eslint -f ./node_modules/eslint-plugin-bulwark/formatters/gitlab-sast.js` loads.
export { default } from '../dist/formatters/gitlab-sast.js';
