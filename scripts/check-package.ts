/**
 * Packs the package as it would be published and looks at the result: what is in it, how large it is, and whether its
 * entries and types resolve for those who import it (publint, and attw for ESM). Exits with 1 when something is wrong.
 * Expects a build in `dist/`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root } from './root.ts';
import { contentProblems, type PackedFile } from './package-contents.ts';

interface PackResult {
  readonly filename: string;
  readonly files: readonly PackedFile[];
}

const folder = mkdtempSync(join(tmpdir(), 'bulwark-package-'));
try {
  const output = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [packed] = JSON.parse(output) as readonly PackResult[];
  if (!packed) throw new Error('npm pack packed nothing.');
  const tarball = join(folder, packed.filename);

  const problems = [...contentProblems(packed.files), ...(await publintProblems(tarball))];
  for (const problem of problems) console.error(problem);
  const types = spawnSync('attw', [tarball, '--profile', 'esm-only', '--no-emoji'], { stdio: 'inherit' });
  process.exitCode = problems.length === 0 && types.status === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

async function publintProblems(tarball: string): Promise<readonly string[]> {
  const { messages, pkg } = await publint({ pack: { tarball: readFileSync(tarball).buffer }, strict: true });
  return messages.map((message) => formatMessage(message, pkg) ?? message.code);
}
