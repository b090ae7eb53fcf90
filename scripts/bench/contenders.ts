import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ESLint, Linter } from 'eslint';
import { presetConfig } from '../corpus/linting.ts';
import { root } from '../root.ts';

/** What is measured: nothing, a rule that does nothing, our presets, and other plugins with their security rules. */
export const contenders = ['no rules', 'empty rule', 'recommended', 'strict', 'security', 'sonarjs'] as const;

/** The name of what is measured. */
export type Contender = (typeof contenders)[number];

/** Those that need no other plugin. */
export const ownContenders = [
  'no rules',
  'empty rule',
  'recommended',
  'strict',
] as const satisfies readonly Contender[];

/** The rules of eslint-plugin-sonarjs that are about security; the others are about quality of other kinds. */
const SONARJS_SECURITY = `code-eval confidential-information-logging content-length content-security-policy
  cookie-no-httponly cors csrf disabled-auto-escaping disabled-resource-integrity dompurify-unsafe-config
  dynamically-constructed-templates encryption-secure-mode file-permissions file-uploads frame-ancestors hashing
  hardcoded-secret-signatures hidden-files insecure-cookie insecure-jwt-token link-with-target-blank
  no-angular-bypass-sanitization no-clear-text-protocols no-hardcoded-ip no-hardcoded-passwords no-hardcoded-secrets
  no-intrusive-permissions no-ip-forward no-mime-sniff no-mixed-content no-os-command-from-path no-referrer-policy
  no-session-cookies-on-static-assets no-unsafe-unzip no-weak-cipher no-weak-keys os-command post-message
  production-debug pseudo-random publicly-writable-directories session-regeneration slow-regex sql-queries
  strict-transport-security super-linear-regex unverified-certificate unverified-hostname weak-ssl web-sql-database
  x-powered-by xml-parser-xxe aws-apigateway-public-api aws-ec2-rds-dms-public aws-ec2-unencrypted-ebs-volume
  aws-efs-unencrypted aws-iam-all-privileges aws-iam-all-resources-accessible aws-iam-privilege-escalation
  aws-iam-public-access aws-opensearchservice-domain aws-rds-unencrypted-databases aws-restricted-ip-admin-access
  aws-s3-bucket-granted-access aws-s3-bucket-insecure-http aws-s3-bucket-public-access aws-s3-bucket-versioning
  aws-sagemaker-unencrypted-notebook aws-sns-unencrypted-topics aws-sqs-unencrypted-queue`.split(/\s+/);

/** The configuration of what is measured. */
export async function contenderConfig(name: Contender): Promise<readonly Linter.Config[]> {
  switch (name) {
    case 'no rules':
      return [];
    case 'empty rule':
      return [withRules({ rules: { empty: { create: () => ({ Program() {} }) } } }, ['empty'])];
    case 'recommended':
    case 'strict':
      return [await presetConfig(name)];
    case 'security': {
      const plugin = peer('eslint-plugin-security');
      return [withRules(plugin, Object.keys(plugin.rules ?? {}))];
    }
    case 'sonarjs': {
      const plugin = peer('eslint-plugin-sonarjs');
      return [
        withRules(
          plugin,
          SONARJS_SECURITY.filter((rule) => rule in (plugin.rules ?? {})),
        ),
      ];
    }
  }
}

function withRules(plugin: ESLint.Plugin, rules: readonly string[]): Linter.Config {
  return {
    plugins: { measured: plugin },
    rules: Object.fromEntries(rules.map((rule) => [`measured/${rule}`, 'error'])),
  };
}

/** Another plugin, from the package in `bench/`, so that this project does not depend on it. */
function peer(name: string): ESLint.Plugin {
  const folder = join(root, 'bench');
  if (!existsSync(join(folder, 'node_modules'))) {
    console.error('Installing the other plugins into bench/ …');
    execFileSync('npm', ['ci', '--silent', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' });
  }
  const loaded = createRequire(join(folder, 'package.json'))(name) as ESLint.Plugin & {
    readonly default?: ESLint.Plugin;
  };
  return loaded.default ?? loaded;
}
