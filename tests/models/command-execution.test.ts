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
      "import { execaNode } from 'execa'; execaNode(X);",
      "import { execaNode } from 'execa'; execaNode('a.js', [X]);",
    ],
    [
      "import { execaCommand } from 'execa'; execaCommand(X);",
      "import { execaCommand } from 'execa'; execaCommand('ls ' + X);",
    ],
    [
      "import { execaCommandSync } from 'execa'; execaCommandSync('sh -c ' + X);",
      "import { execaCommandSync } from 'execa'; execaCommandSync('ls -c ' + X);",
    ],
    [
      "import { execaCommand } from 'execa'; execaCommand('ls ' + X, { shell: true });",
      "import { execaCommand } from 'execa'; execaCommand('ls ' + X, { shell: false });",
    ],
    [
      "const execa = require('execa'); execa.command(X + ' -l');",
      "const execa = require('execa'); execa.command('ls ' + X);",
    ],
    [
      "const execa = require('execa'); execa.shell('ls ' + X);",
      "const execa = require('own'); execa.shell('ls ' + X);",
    ],
    [
      "const execa = require('execa'); execa.stdout(X);",
      "const execa = require('execa'); execa.stdout('ls', [X]);",
    ],
    [
      "const execa = require('execa'); execa.node(X);",
      "const execa = require('execa'); execa.node('a.js', [X]);",
    ],
    ["import { $ } from 'execa'; $`${X} -l`;", "import { $ } from 'execa'; $`ls ${X}`;"],
    ["import { $ } from 'execa'; $`sh -c ${X}`;", "import { $ } from 'execa'; $`ls -c ${X}`;"],
    [
      "import { $ } from 'execa'; $({ shell: true })`ls ${X}`;",
      "import { $ } from 'execa'; $({ cwd: '/' })`ls ${X}`;",
    ],
    [
      "import { $ } from 'execa'; const $$ = $({ shell: '/bin/bash' }); $$`ls ${X}`;",
      "import { $ } from 'execa'; const $$ = $({ stdio: 'inherit' }); $$`ls ${X}`;",
    ],
    [
      "import { execa } from 'execa'; execa({ shell: true })`ls ${X}`;",
      "import { execa } from 'execa'; execa`ls ${X}`;",
    ],
    ["import { $ } from 'execa'; $.sync`${X}`;", "import { $ } from 'execa'; $.sync`ls ${X}`;"],
  ],
  zx: [
    ['import { $ } from \'zx\'; $`ls "${X}"`;', "import { $ } from 'zx'; $`ls ${X}`;"],
    ["import { $ } from 'zx'; $`ls '${X}'`;", "import { $ } from 'zx'; $`ls --a=${X}b`;"],
    ["import { $ } from 'zx'; $`ls $${X}`;", "import { $ } from 'zx'; $`ls \\\\$${X}`;"],
    ["import { $ } from 'zx'; $.sync`bash -c ${X}`;", "import { $ } from 'zx'; $.sync`ls -c ${X}`;"],
    [
      "import { $ } from 'zx'; $({ quiet: true })`${X} a`;",
      "import { $ } from 'zx'; $({ quiet: true })`ls ${X}`;",
    ],
    ["import { $ } from 'zx'; $(['ls ' + X]);", "import { $ } from 'own'; $(['ls ' + X]);"],
  ],
  dax: [
    ["import $ from 'dax-sh'; $.raw`ls ${X}`;", "import $ from 'dax-sh'; $`ls ${X}`;"],
    ["import $ from '@david/dax'; $`ls ${$.rawArg(X)}`;", "import $ from '@david/dax'; $`ls ${[X]}`;"],
    [
      "import { CommandBuilder } from '@david/dax'; new CommandBuilder().command('ls ' + X);",
      "import { CommandBuilder } from '@david/dax'; new CommandBuilder().command(['ls', X]);",
    ],
  ],
  bun: [
    ["import { $ } from 'bun'; $`${X} a`;", "import { $ } from 'bun'; $`ls ${X}`;"],
    ["import { $ } from 'bun'; $`ls ${{ raw: X }}`;", "import { $ } from 'bun'; $`ls ${{ other: X }}`;"],
    ['Bun.$`sh -c ${X}`;', 'Bun.$`ls "${X}"`;'],
    ["import { spawn } from 'bun'; spawn([X]);", "import { spawn } from 'bun'; spawn(['ls', X]);"],
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
  teen_process: [
    [
      "import { exec } from 'teen_process'; exec('ls', [X], { shell: true });",
      "import { exec } from 'teen_process'; exec('ls', [X]);",
    ],
    [
      "import { SubProcess } from 'teen_process'; new SubProcess(X);",
      "import { SubProcess } from 'teen_process'; new SubProcess('ls', [X]);",
    ],
  ],
  '@npmcli/promise-spawn': [
    [
      "const spawn = require('@npmcli/promise-spawn'); spawn(X);",
      "const spawn = require('@npmcli/promise-spawn'); spawn('ls', [X], { shell: true });",
    ],
  ],
  'exec-async': [
    ["const run = require('exec-async'); run(X);", "const run = require('exec-async'); run('ls', [X]);"],
  ],
  'node-run-cmd': [
    ["require('node-run-cmd').run(X);", "require('node-run-cmd').run('ls ' + X);"],
    ["require('node-run-cmd').run([X + ' a']);", "require('node-run-cmd').run(['ls ' + X]);"],
    ["require('node-run-cmd').run({ command: X });", "require('node-run-cmd').run({ command: 'ls' });"],
  ],
  shelljs: [
    ["require('shelljs').exec('ls ' + X);", "require('shelljs').echo('ls ' + X);"],
    ["require('shelljs').cmd(X);", "require('shelljs').cmd('ls', X);"],
    [
      "import shell from 'shelljs'; shell.cat('a').exec('sed ' + X);",
      "import shell from 'shelljs'; shell.cat('a').grep('sed ' + X);",
    ],
    [
      "import shell from 'shelljs'; shell.cat('a').cmd(X);",
      "import shell from 'shelljs'; shell.cat('a').cmd('wc', X);",
    ],
  ],
  'exec-sh': [
    ["const sh = require('exec-sh'); sh('ls ' + X);", "const sh = require('own'); sh('ls ' + X);"],
    ["const sh = require('exec-sh'); sh(['ls ' + X]);", "const sh = require('exec-sh'); sh(['ls'], X);"],
    [
      "const sh = require('exec-sh'); sh.promise('ls ' + X);",
      "const sh = require('exec-sh'); sh.other('ls ' + X);",
    ],
    [
      "const { execute } = require('async-execute'); execute('ls ' + X);",
      "const { execute } = require('async-execute'); execute('ls', X);",
    ],
  ],
  'gulp-shell': [
    [
      "const shell = require('gulp-shell'); shell(['ls ' + X]);",
      "const shell = require('own'); shell(['ls ' + X]);",
    ],
    [
      "const shell = require('gulp-shell'); shell.task('ls ' + X);",
      "const shell = require('gulp-shell'); shell.other('ls ' + X);",
    ],
  ],
  concurrently: [
    [
      "import concurrently from 'concurrently'; concurrently(['ls ' + X]);",
      "import concurrently from 'concurrently'; concurrently(['ls'], { prefix: X });",
    ],
    [
      "import { concurrently } from 'concurrently'; concurrently([{ command: 'ls ' + X }]);",
      "import { concurrently } from 'concurrently'; concurrently([{ command: 'ls', name: X }]);",
    ],
  ],
  'node-cmd': [
    ["require('node-cmd').run('ls ' + X);", "require('own').run('ls ' + X);"],
    ["require('sudo-prompt').exec('ls ' + X);", "require('sudo-prompt').exec('ls', { name: X });"],
  ],
  ssh2: [
    ["const { Client } = require('ssh2'); new Client().exec('ls ' + X);", "new Client().exec('ls ' + X);"],
    [
      "const { Client } = require('ssh2'); new Client().shell((e, stream) => stream.write('ls ' + X + '\\n'));",
      "const { Client } = require('ssh2'); new Client().sftp((e, stream) => stream.write('ls ' + X));",
    ],
  ],
  'ssh2-promise': [
    [
      "const SSH = require('ssh2-promise'); new SSH().exec('ls', [X]);",
      "const SSH = require('ssh2-promise'); new SSH().sftp('ls', [X]);",
    ],
  ],
  'node-ssh': [
    [
      "const { NodeSSH } = require('node-ssh'); new NodeSSH().execCommand('ls ' + X);",
      "const { NodeSSH } = require('node-ssh'); new NodeSSH().putFile('ls ' + X);",
    ],
    [
      "const { NodeSSH } = require('node-ssh'); new NodeSSH().exec('ls ' + X);",
      "const { NodeSSH } = require('node-ssh'); new NodeSSH().exec('ls', [X]);",
    ],
  ],
  'simple-ssh': [
    [
      "const SSH = require('simple-ssh'); new SSH().exec('ls ' + X);",
      "const SSH = require('simple-ssh'); new SSH().other('ls ' + X);",
    ],
    [
      "const SSH = require('simple-ssh'); new SSH().exec('ls', { args: [X] });",
      "const SSH = require('simple-ssh'); new SSH().exec('ls', { out: [X] });",
    ],
  ],
  'remote-exec': [
    [
      "const run = require('remote-exec'); run(hosts, 'ls ' + X);",
      "const run = require('own'); run(hosts, 'ls ' + X);",
    ],
    [
      "const run = require('remote-exec'); run(hosts, ['ls ' + X]);",
      "const run = require('remote-exec'); run([X], ['ls']);",
    ],
  ],
  dockerode: [
    [
      "const Docker = require('dockerode'); new Docker().getContainer('a').exec({ Cmd: ['sh', '-c', X] });",
      "const Docker = require('dockerode'); new Docker().getContainer('a').exec({ Cmd: ['ls', '-c', X] });",
    ],
    [
      "const Docker = require('dockerode'); new Docker().createContainer({ Cmd: ['sh', '-c', 'ls ' + X] });",
      "const Docker = require('dockerode'); new Docker().createContainer({ Cmd: ['ls', X] });",
    ],
    [
      "const Docker = require('dockerode'); new Docker().run('alpine', ['bash', '-c', X], out);",
      "const Docker = require('dockerode'); new Docker().run('alpine', ['ls', X], out);",
    ],
  ],
  'docker-cli-js': [
    [
      "const { dockerCommand } = require('docker-cli-js'); dockerCommand('ps ' + X);",
      "const { other } = require('docker-cli-js'); other('ps ' + X);",
    ],
    [
      "const { Docker } = require('docker-cli-js'); new Docker().command('ps ' + X);",
      "const { Docker } = require('docker-cli-js'); new Docker().other('ps ' + X);",
    ],
  ],
  '@kubernetes/client-node': [
    [
      "const k8s = require('@kubernetes/client-node'); new k8s.Exec(kc).exec('ns', 'pod', 'c', ['sh', '-c', X]);",
      "const k8s = require('@kubernetes/client-node'); new k8s.Exec(kc).exec('ns', 'pod', 'c', ['ls', X]);",
    ],
  ],
  'simple-git': [
    [
      "import { simpleGit } from 'simple-git'; simpleGit().customBinary(X);",
      "import { simpleGit } from 'simple-git'; simpleGit().cwd(X);",
    ],
    [
      "import simpleGit from 'simple-git'; simpleGit({ binary: X });",
      "import simpleGit from 'simple-git'; simpleGit({ baseDir: X });",
    ],
  ],
  puppeteer: [
    [
      "import puppeteer from 'puppeteer'; puppeteer.launch({ executablePath: X });",
      "import puppeteer from 'puppeteer'; puppeteer.launch({ userDataDir: X });",
    ],
  ],
  electron: [
    [
      "import { app } from 'electron'; app.relaunch({ execPath: X });",
      "import { app } from 'electron'; app.relaunch({ args: [X] });",
    ],
  ],
  pm2: [
    [
      "import pm2 from 'pm2'; pm2.start({ script: X });",
      "import pm2 from 'pm2'; pm2.start({ script: 'a.js', name: X });",
    ],
  ],
  vscode: [
    [
      "import * as vscode from 'vscode'; vscode.window.createTerminal().sendText('ls ' + X);",
      "import * as vscode from 'vscode'; vscode.window.createTerminal('ls ' + X);",
    ],
    [
      "import * as vscode from 'vscode'; new vscode.ShellExecution('ls ' + X);",
      "import * as vscode from 'vscode'; new vscode.ProcessExecution('ls', [X]);",
    ],
    [
      "import * as vscode from 'vscode'; new vscode.ProcessExecution(X);",
      "import * as vscode from 'vscode'; new vscode.Other(X);",
    ],
  ],
  tinyexec: [
    ["import { x } from 'tinyexec'; x(X);", "import { x } from 'tinyexec'; x('ls', [X]);"],
    [
      "import { xSync } from 'tinyexec'; xSync('ls', [X], { nodeOptions: { shell: true } });",
      "import { xSync } from 'tinyexec'; xSync('ls', [X], { shell: true });",
    ],
  ],
  '@actions/exec': [
    [
      "import { exec } from '@actions/exec'; exec(X);",
      "import { exec } from '@actions/exec'; exec('ls', [X]);",
    ],
    [
      "import { getExecOutput } from '@actions/exec'; getExecOutput('bash -c ' + X);",
      "import { getExecOutput } from '@actions/exec'; getExecOutput('ls -c ' + X);",
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

/** By module: code that lets the address of the page into the options of a program, and its twin that does not. */
const argumentTables: typeof tables = {
  'node:child_process': [
    [
      "require('child_process').execFile('git', ['log', X]);",
      "require('child_process').execFile('git', ['log', '--', X]);",
    ],
    ["require('child_process').spawn('tar', [X]);", "require('child_process').spawn('echo', [X]);"],
  ],
  execa: [
    [
      "import { execa } from 'execa'; execa('git', ['log', X]);",
      "import { execa } from 'execa'; execa('git', ['log', './' + X]);",
    ],
    [
      "import { execaCommand } from 'execa'; execaCommand('git log ' + X);",
      "import { execaCommand } from 'execa'; execaCommand('echo ' + X);",
    ],
    ["import { $ } from 'execa'; $`git log ${X}`;", "import { $ } from 'execa'; $`git log -- ${X}`;"],
  ],
  zx: [["import { $ } from 'zx'; $`git log ${X}`;", "import { $ } from 'zx'; $`git log --author=${X}`;"]],
  bun: [["import { $ } from 'bun'; $`curl ${X}`;", "import { $ } from 'bun'; $`curl -o ${X}`;"]],
  dax: [["import $ from 'dax-sh'; $`curl ${X}`;", "import $ from 'dax-sh'; $`echo ${X}`;"]],
  runtimes: [
    [
      "new Deno.Command('git', { args: ['show', X] });",
      "new Deno.Command('git', { args: ['show', `refs/heads/${X}`] });",
    ],
    ["Bun.spawn(['rm', X]);", "Bun.spawn(['rm', '--', X]);"],
    ["Deno.run({ cmd: ['find', X] });", "Deno.run({ cmd: ['kill', X] });"],
  ],
  'simple-git': [
    [
      "import { simpleGit } from 'simple-git'; simpleGit().clone(X);",
      "import { simpleGit } from 'simple-git'; simpleGit().clone('https://host/' + X);",
    ],
    [
      "import simpleGit from 'simple-git'; simpleGit().raw(['log', X]);",
      "import simpleGit from 'simple-git'; simpleGit().commit(X);",
    ],
    [
      "const git = require('simple-git/promise')(); git.init().fetch('origin', X);",
      "const git = require('own')(); git.fetch('origin', X);",
    ],
  ],
  puppeteer: [
    [
      "import puppeteer from 'puppeteer'; puppeteer.launch({ args: [X] });",
      "import puppeteer from 'puppeteer'; puppeteer.launch({ args: ['--window-size=' + X] });",
    ],
  ],
  '@actions/exec': [
    [
      "import { exec } from '@actions/exec'; exec('git', ['log', X]);",
      "import { exec } from '@actions/exec'; exec('echo', [X]);",
    ],
    [
      "import { exec } from '@actions/exec'; exec('git log ' + X);",
      "import { exec } from '@actions/exec'; exec('echo ' + X);",
    ],
  ],
};

describe.each(Object.entries(argumentTables))('%s', (_, rows) => {
  it.each(rows)('gives a program an argument by %s', (gives, other) => {
    const named = (code: string): string => code.replaceAll(/\bX\b/g, 'location.hash.slice(1)');
    expect(reportedRules(named(gives))).toContain('bulwark/no-argument-injection');
    expect(reportedRules(named(other))).not.toContain('bulwark/no-argument-injection');
  });
});

describe('quoting for a shell', () => {
  it.each([
    "import { quote } from 'shell-quote'; quote([X])",
    "import shellEscape from 'shell-escape'; shellEscape([X])",
    "import { Shescape } from 'shescape'; const s = new Shescape({ shell: true }); s.quote(X)",
    "import { quoteForShell } from 'puka'; quoteForShell(X)",
    "import { quote } from 'zx'; quote(X)",
    "import { $ } from 'bun'; $.escape(X)",
    "import $ from 'dax-sh'; $.escapeArg(X)",
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
