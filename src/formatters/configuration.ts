import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ESLint, type Linter } from 'eslint';

/** Gives the configuration that held for a file; undefined where that is not known. */
export type ConfigOf = (path: string) => Promise<Linter.Config | undefined>;

/**
 * Asks ESLint for the configurations of files, the way the command line that runs this was given.
 *
 * Formatters are not told the options of a run, so `--config` and `--no-config-lookup` are read off the command line.
 */
export function configurationsIn(cwd: string, args: readonly string[] = process.argv.slice(2)): ConfigOf {
  let eslint: ESLint | undefined;
  return async (path) => {
    try {
      eslint ??= new ESLint({ cwd, ...configFile(args) });
      const config = (await eslint.calculateConfigForFile(path)) as Linter.Config | undefined;
      return config ?? defaultConfiguration(path, cwd);
    } catch {
      // No configuration file, or one that cannot be loaded here: results may come from another machine.
      return defaultConfiguration(path, cwd);
    }
  };
}

function configFile(args: readonly string[]): { readonly overrideConfigFile?: string | true } {
  for (const [at, arg] of args.entries()) {
    const [, joined] = /^(?:--config=|-c=?)(.+)$/.exec(arg) ?? [];
    const value = joined ?? (arg === '--config' || arg === '-c' ? args[at + 1] : undefined);
    if (value !== undefined) return { overrideConfigFile: value };
    if (arg === '--no-config-lookup') return { overrideConfigFile: true };
  }
  return {};
}

/** What a file needs to be parsed at all: for TypeScript, its parser as the project has it. */
function defaultConfiguration(path: string, cwd: string): Linter.Config | undefined {
  if (!/\.[cm]?tsx?$/.test(path)) return undefined;
  try {
    const load = createRequire(join(cwd, 'noop.js'));
    return { languageOptions: { parser: load('@typescript-eslint/parser') as Linter.Parser } };
  } catch {
    return undefined;
  }
}
