import { describe, expect, it } from 'vitest';
import { reportedRules } from '../helpers/reported-rules.ts';

/** By module: code that lets the address of the page into a command, and its twin that does something else. */
const tables: Readonly<Record<string, readonly (readonly [starts: string, other: string])[]>> = {
  'node:child_process': [
    ["require('child_process').exec('ls ' + X);", "require('own').exec('ls ' + X);"],
    ["require('child_process').execSync('ls ' + X);", "require('child_process').other('ls ' + X);"],
    ["require('child_process').execFile(X);", "require('child_process').execFile('ls', [X]);"],
    [
      "require('child_process').spawnSync('ls', [X], { shell: true });",
      "require('child_process').spawnSync('ls', [X], {});",
    ],
    [
      "require('child_process').spawn('ls ' + X, { shell: '/bin/bash' });",
      "require('child_process').spawn('ls', { shell: '' }, X);",
    ],
  ],
  'node:cluster': [
    ["require('cluster').setupPrimary({ exec: X });", "require('cluster').setupPrimary({ silent: X });"],
  ],
  execa: [
    ["import { execa } from 'execa'; execa(X);", "import { execa } from 'execa'; execa('ls', [X]);"],
    [
      "import { execaSync as e } from 'execa'; e('ls', [X], { shell: true });",
      "import { execaSync as e } from 'execa'; e('ls', [X]);",
    ],
    [
      "import { execaCommand } from 'execa'; execaCommand(X);",
      "import { execaCommand } from 'execa'; execaCommand('ls ' + X);",
    ],
    [
      "const execa = require('execa'); execa.command(X + ' -l');",
      "const execa = require('execa'); execa.command('ls ' + X);",
    ],
    [
      "const execa = require('execa'); execa.shell('ls ' + X);",
      "const execa = require('own'); execa.shell('ls ' + X);",
    ],
  ],
  'cross-spawn': [
    ["import spawn from 'cross-spawn'; spawn(X, []);", "import spawn from 'cross-spawn'; spawn('ls', [X]);"],
    [
      "import spawn from 'cross-spawn'; spawn.sync('ls', [X], { shell: true });",
      "import spawn from 'cross-spawn'; spawn.sync('ls', [X]);",
    ],
  ],
  'child-process-promise': [
    ["require('child-process-promise').exec('ls ' + X);", "require('own').exec('ls ' + X);"],
    ["require('promisify-child-process').spawn(X);", "require('promisify-child-process').spawn('ls', [X]);"],
  ],
  shelljs: [
    ["require('shelljs').exec('ls ' + X);", "require('shelljs').echo('ls ' + X);"],
    ["require('shelljs').cmd(X);", "require('shelljs').cmd('ls', X);"],
  ],
  'exec-sh': [
    ["const sh = require('exec-sh'); sh('ls ' + X);", "const sh = require('own'); sh('ls ' + X);"],
    [
      "const sh = require('exec-sh'); sh.promise('ls ' + X);",
      "const sh = require('exec-sh'); sh.other('ls ' + X);",
    ],
  ],
  'node-cmd': [["require('node-cmd').run('ls ' + X);", "require('own').run('ls ' + X);"]],
  ssh2: [
    ["const { Client } = require('ssh2'); new Client().exec('ls ' + X);", "new Client().exec('ls ' + X);"],
  ],
  'node-ssh': [
    [
      "const { NodeSSH } = require('node-ssh'); new NodeSSH().execCommand('ls ' + X);",
      "const { NodeSSH } = require('node-ssh'); new NodeSSH().putFile('ls ' + X);",
    ],
  ],
  tinyexec: [["import { x } from 'tinyexec'; x(X);", "import { x } from 'tinyexec'; x('ls', [X]);"]],
  '@actions/exec': [
    [
      "import { exec } from '@actions/exec'; exec(X);",
      "import { exec } from '@actions/exec'; exec('ls', [X]);",
    ],
  ],
  'node-pty': [
    ["import pty from 'node-pty'; pty.spawn(X, []);", "import pty from 'node-pty'; pty.spawn('ls', [X]);"],
  ],
  runtimes: [
    ['new Deno.Command(X);', "new Deno.Command('ls', { args: [X] });"],
    ["new Deno.Command('bash', { args: ['-c', X] });", "new Deno.Command('ls', { args: ['-c', X] });"],
    ["Bun.spawn(['sh', '-c', 'ls ' + X]);", "Bun.spawn(['ls', '-c', X]);"],
    ["Bun.spawnSync({ cmd: ['sh', '-c', 'ls ' + X] });", "Bun.spawnSync({ cmd: ['ls', '-c', X] });"],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows)('starts a process by %s', (starts, other) => {
    const named = (code: string): string => code.replaceAll(/\bX\b/g, 'location.hash');
    expect(reportedRules(named(starts))).toContain('bulwark/no-command-injection');
    expect(reportedRules(named(other))).not.toContain('bulwark/no-command-injection');
  });
});

describe('quoting for a shell', () => {
  it.each([
    "import { quote } from 'shell-quote'; quote([X])",
    "import shellEscape from 'shell-escape'; shellEscape([X])",
    "import { Shescape } from 'shescape'; const s = new Shescape({ shell: true }); s.quote(X)",
    "import { quoteForShell } from 'puka'; quoteForShell(X)",
  ])('makes a word harmless: %s', (code) => {
    const [imports, value] = [
      code.slice(0, code.lastIndexOf('; ') + 1),
      code.slice(code.lastIndexOf('; ') + 2),
    ];
    const text = `${imports} require('child_process').exec('ls ' + ${value});`.replaceAll(
      /\bX\b/g,
      'location.hash',
    );
    expect(reportedRules(text)).toEqual([]);
    expect(reportedRules(text.replace(value.replaceAll(/\bX\b/g, 'location.hash'), 'location.hash'))).toEqual(
      ['bulwark/no-command-injection'],
    );
  });
});
