/**
 * Names of packages and functions that describe the variables of an environment, as files which do have them in their text:
 * `cleanEnv`, `z.object({ … }).parse(process.env)`, `convict`.
 */
export const ENVIRONMENT_SCHEMAS =
  /\b(?:envalid|cleanEnv|zod|joi|yup|valibot|convict|arktype|superstruct|createEnv|znv|envsafe)\b|\bz\./i;
