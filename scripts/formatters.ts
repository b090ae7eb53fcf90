/** The formatters that are published, each under the name of its file in `src/formatters`. */
export const formatters = [
  'github',
  'gitlab-codequality',
  'gitlab-sast',
  'html',
  'rdjsonl',
  'sarif',
  'sonarqube',
  'terminal',
] as const;
