/** Programs that read the text after a flag as a command line of a shell. */
export const SHELLS: ReadonlySet<string> = new Set('sh bash dash zsh ksh ash fish csh tcsh'.split(' '));

/** Programs that read all that follows a flag as one command line: `cmd /c dir`. */
export const WINDOWS_SHELLS: Readonly<Record<string, RegExp>> = {
  cmd: /^\/[ck]$/i,
  powershell: /^-(?:c|command|encodedcommand)$/i,
  pwsh: /^-(?:c|command|encodedcommand)$/i,
};

/** Programs that run the text after a flag as code of their own language. */
export const INTERPRETERS: Readonly<Record<string, RegExp>> = {
  node: /^(?:-e|--eval|-p|--print)$/,
  deno: /^eval$/,
  bun: /^(?:-e|--eval)$/,
  python: /^-c$/,
  python2: /^-c$/,
  python3: /^-c$/,
  ruby: /^-e$/,
  perl: /^-[eE]$/,
  php: /^-r$/,
  lua: /^-e$/,
  osascript: /^-e$/,
  Rscript: /^-e$/,
};

/** Programs that run the rest of their arguments as another command. */
export const WRAPPERS: ReadonlySet<string> = new Set(
  'sudo doas env nohup timeout nice setsid stdbuf time xargs'.split(' '),
);

/** Last names of values that hold no text of an attacker's: numbers of the system, places of the program itself. */
export const SYSTEM_VALUES: ReadonlySet<string> = new Set(
  'pid ppid port length size uid gid status exitCode platform arch cwd tmpdir homedir hostname execPath __dirname __filename dirname filename'.split(
    ' ',
  ),
);

/** First words of a command line that are the shell's own: no program of that name does the same. */
export const SHELL_BUILTINS: ReadonlySet<string> = new Set(
  (
    'if for while until case select function time then else elif fi do done esac in coproc ' +
    ': . cd export source set unset alias unalias eval exec exit return shift read wait command builtin local declare ' +
    'hash getopts jobs fg bg pushd popd dirs trap ulimit umask type history typeset let shopt readonly times break ' +
    'continue disown suspend logout enable help mapfile readarray caller compgen complete bind fc ' +
    'dir copy del move ren rd md erase start cls ver vol path assoc ftype mklink call goto rem'
  ).split(' '),
);

/** Programs that are scripts on Windows, which cannot be started there without a shell. */
export const WINDOWS_SCRIPTS: ReadonlySet<string> = new Set(
  'npm npx yarn pnpm tsc eslint jest gulp grunt code az gcloud mvn gradle'.split(' '),
);
