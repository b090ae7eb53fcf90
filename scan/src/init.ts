import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { patchOf } from './patch.ts';
import { say, Trouble } from './trouble.ts';

/** A file that setting up would write. */
interface Change {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

const CONFIG_FILES = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map(
  (extension) => `eslint.config.${extension}`,
);

const NEW_CONFIG = `import bulwark from 'eslint-plugin-bulwark';
import { defineConfig } from 'eslint/config';

export default defineConfig([{ plugins: { bulwark }, extends: ['bulwark/recommended'] }]);
`;

const GITHUB_WORKFLOW = `name: Security
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
  security-events: write
jobs:
  bulwark:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version: 22
      # A finding does not fail this step: code scanning decides what a pull request may bring. Trouble (2) does.
      - run: npx --yes bulwark-scan --format sarif --output bulwark.sarif --format github || [ $? -eq 1 ]
      - uses: github/codeql-action/upload-sarif@v4
        if: always()
        with:
          sarif_file: bulwark.sarif
`;

const GITLAB_WORKFLOW = `bulwark:
  image: node:22
  stage: test
  variables:
    GIT_DEPTH: 0
  script:
    - npx --yes bulwark-scan --format gitlab-sast --output gl-sast-report.json --format gitlab-codequality --output gl-code-quality-report.json
  allow_failure:
    exit_codes: 1
  artifacts:
    when: always
    reports:
      sast: gl-sast-report.json
      codequality: gl-code-quality-report.json
`;

/** Writes or extends ESLint's configuration, and a workflow where one is asked for: shows each change, then asks. */
export async function init(
  cwd: string,
  { yes, ci }: { readonly yes?: true; readonly ci?: 'github' | 'gitlab' },
): Promise<void> {
  const changes = [configChange(cwd), ...(ci ? [workflowChange(cwd, ci)] : [])].filter(
    (one) => one !== undefined,
  );
  for (const { path, before, after } of changes) {
    process.stdout.write(patchOf(path, before, after));
    if (yes !== true && !(await isAgreed(path))) {
      say(`${path} was left as it is.`);
      continue;
    }
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), after);
    say(`${path} was written.`);
  }
  if (changes.length > 0) say('Install what it imports: npm install --save-dev eslint eslint-plugin-bulwark');
}

/** The configuration with the plugin in it; undefined where it has it. */
function configChange(cwd: string): Change | undefined {
  const path = CONFIG_FILES.find((file) => existsSync(join(cwd, file)));
  if (path === undefined)
    return {
      path: isModuleFolder(cwd) ? 'eslint.config.js' : 'eslint.config.mjs',
      before: '',
      after: NEW_CONFIG,
    };
  const before = readFileSync(join(cwd, path), 'utf8');
  if (before.includes('eslint-plugin-bulwark')) {
    say(`${path} has the plugin already.`);
    return undefined;
  }
  const after = extended(before);
  if (after === undefined) {
    throw new Trouble(
      `${path} is of a form that is not extended here. Add "import bulwark from 'eslint-plugin-bulwark';" and, as a part of its list, "bulwark.configs.recommended".`,
    );
  }
  return { path, before, after };
}

/** A configuration that exports a list, with one part more at its end; undefined where the list is not to be seen. */
function extended(config: string): string | undefined {
  const start =
    /export\s+default\s+(?:[\w.]+\(\s*)?\[|export\s+default\s+[\w.]+\(|module\.exports\s*=\s*(?:[\w.]+\(\s*)?\[/.exec(
      config,
    );
  if (!start) return undefined;
  const at = start.index + start[0].length;
  const isCommonJs = start[0].startsWith('module');
  const load = isCommonJs
    ? "const { default: bulwark } = require('eslint-plugin-bulwark');\n"
    : "import bulwark from 'eslint-plugin-bulwark';\n";
  return `${load}${config.slice(0, at)}\n  bulwark.configs.recommended,${/^\s*\n/.test(config.slice(at)) ? '' : ' '}${config.slice(at)}`;
}

function workflowChange(cwd: string, ci: 'github' | 'gitlab'): Change | undefined {
  const path = ci === 'github' ? '.github/workflows/bulwark.yml' : '.gitlab-ci.yml';
  const after = ci === 'github' ? GITHUB_WORKFLOW : GITLAB_WORKFLOW;
  if (!existsSync(join(cwd, path))) return { path, before: '', after };
  const before = readFileSync(join(cwd, path), 'utf8');
  if (ci === 'gitlab' && !/^bulwark:/m.test(before))
    return { path, before, after: `${before.trimEnd()}\n\n${after}` };
  say(`${path} is there already, and is left as it is.`);
  return undefined;
}

function isModuleFolder(cwd: string): boolean {
  try {
    return (
      (JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')) as { readonly type?: unknown }).type ===
      'module'
    );
  } catch {
    return false;
  }
}

async function isAgreed(path: string): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new Trouble(`Nobody can be asked here whether to write ${path}. Use --yes to agree.`);
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/i.test((await prompt.question(`Write ${path}? (y/N) `)).trim());
  } finally {
    prompt.close();
  }
}
