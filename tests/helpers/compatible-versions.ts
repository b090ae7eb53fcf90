/**
 * What the plugin is tried with, each in a folder of its own: the oldest and the newest of what it supports. This is
 * the only place that names these versions.
 */
export const installations = {
  /** The oldest ESLint that fills in a rule's default options, and no TypeScript. */
  oldest: {
    eslint: '9.15.0',
    '@babel/core': '7.29.13',
    '@babel/eslint-parser': '7.29.13',
    'vue-eslint-parser': '10.4.2',
  },
  eslint9: {
    eslint: '9.39.5',
    typescript: '6.0.3',
    '@typescript-eslint/parser': '8.73.0',
  },
  newest: {
    eslint: '10.15.0',
    typescript: '6.0.3',
    '@typescript-eslint/parser': '8.73.0',
    'vue-eslint-parser': '10.4.2',
    oxlint: '1.94.0',
  },
  /** A TypeScript without the interface that parsers in JavaScript need. */
  typescript7: { eslint: '10.15.0', typescript: '7.0.2' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The name of an installation. */
export type InstallationName = keyof typeof installations;
