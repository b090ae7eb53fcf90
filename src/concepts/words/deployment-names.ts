import type { DeploymentWords } from '../../dataflow/deployment.ts';

/**
 * How programs ask where they run. Compared without case and without `_`, `-` and `.`: `NODE_ENV`, `nodeEnv` and
 * `app.env` are one.
 */
export const DEPLOYMENT_WORDS: DeploymentWords = {
  variables:
    /^(?:node|app|application|server|deploy|deployment|runtime|build|rails|vercel|nuxt|next)?(?:env|environment|mode|stage)$/,
  production: /^(?:prod|production|live|release)$/,
  elsewhere: /^(?:dev|develop|development|test|testing|tests|local|localhost|ci|e2e|debug)$/,
  whetherProduction: /^(?:is|in|if)?(?:prod|production)(?:env|environment|mode|build)?$/,
  whetherElsewhere:
    /^(?:(?:is|in|if)(?:dev|development|test|testing|local|localhost|ci|e2e)(?:env|environment|mode|build|server)?|dev|devmode|development|testmode|localdev)$/,
};
