import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import scanPackage from '../../scan/package.json' with { type: 'json' };
import { root, run, type CommandResult } from './project.ts';

/** A folder with `bulwark-scan` installed as npm would: beside its dependencies, the plugin among them. */
export interface InstalledScan {
  readonly folder: string;
  /** Runs the command in a folder. */
  readonly bulwark: (cwd: string, ...args: readonly string[]) => Promise<CommandResult>;
}

/** Installs the built command and plugin, without a registry. Whoever asks removes the folder. */
export function installScan(): InstalledScan {
  const folder = mkdtempSync(join(tmpdir(), 'bulwark-installed-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'bulwark-scan'), { recursive: true });
  for (const entry of ['package.json', 'dist']) {
    cpSync(join(root, 'scan', entry), join(modules, 'bulwark-scan', entry), { recursive: true });
  }
  for (const name of Object.keys(scanPackage.dependencies)) {
    const target = name === 'eslint-plugin-bulwark' ? root : join(root, 'node_modules', name);
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(target, join(modules, name), 'junction');
  }
  const cli = join(modules, 'bulwark-scan', scanPackage.bin.bulwark);
  return { folder, bulwark: (cwd, ...args) => run(cwd, process.execPath, cli, ...args) };
}
