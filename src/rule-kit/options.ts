import type { JSONSchema } from '@typescript-eslint/utils';

/** Properties of a rule's options object, each with its schema. */
export type OptionProperties = Readonly<Record<string, JSONSchema.JSONSchema4>>;

/** What a rule about flows reports: data seen to come from outside, or also values of unknown origin. */
export type FlowReport = 'tainted' | 'dynamic';

/** What any other rule reports: what is sure, or also what may be. */
export type CertaintyReport = 'certain' | 'potential';

/** The option `report` of rules about flows. */
export const flowReport = {
  report: {
    type: 'string',
    enum: ['tainted', 'dynamic'],
    description:
      'Whether only data that is seen to come from outside is reported (`tainted`), or also values of unknown origin that are put into a text, and outside data that went through unknown code (`dynamic`).',
  },
} as const satisfies OptionProperties;

/** The option `report` of rules without a flow. */
export const certaintyReport = {
  report: {
    type: 'string',
    enum: ['certain', 'potential'],
    description:
      'Whether only what is sure to be a weakness is reported (`certain`), or also what is one depending on something that this file does not show (`potential`).',
  },
} as const satisfies OptionProperties;

/** The option `ignoreTests`, of rules about code that only matters in production. */
export const ignoreTests = {
  ignoreTests: {
    type: 'boolean',
    description: 'Whether test files are left alone: those that `settings.bulwark.testFiles` names.',
  },
} as const satisfies OptionProperties;

/** The schema of a rule that takes one object of these options, and no others. */
export function optionsSchema(properties: OptionProperties): readonly JSONSchema.JSONSchema4[] {
  return [{ type: 'object', properties: { ...properties }, additionalProperties: false }];
}
