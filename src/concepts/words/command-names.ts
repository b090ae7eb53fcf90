/** Programs that read the text after a flag as a command line of a shell. */
export const SHELLS: ReadonlySet<string> = new Set(
  'sh bash dash zsh ksh ash fish csh tcsh su script flock'.split(' '),
);

/** Programs that read all that follows a flag as one command line: `cmd /c dir`. */
export const WINDOWS_SHELLS: Readonly<Record<string, RegExp>> = {
  cmd: /^\/[ck]$/i,
  powershell: /^-(?:c|command|encodedcommand)$/i,
  pwsh: /^-(?:c|command|encodedcommand)$/i,
};

/** Programs that run the text after a flag as code of their own language; without a flag, their first argument. */
export const INTERPRETERS: Readonly<Record<string, RegExp>> = {
  node: /^(?:-e|--eval|-p|--print|-pe|-r|--require|--import|--loader|--experimental-loader)$/,
  deno: /^eval$/,
  bun: /^(?:-e|--eval|-p|--print|-r|--preload)$/,
  'ts-node': /^(?:-e|--eval|-p|--print|-pe|-r|--require)$/,
  tsx: /^(?:-e|--eval|-p|--print|-r|--require|--import)$/,
  python: /^-[a-zA-Z]*c$/,
  ruby: /^-[a-z]*e$/,
  perl: /^-[a-zA-Z]*[eE]$/,
  php: /^-r$/,
  lua: /^-e$/,
  osascript: /^-e$/,
  Rscript: /^-e$/,
};

/** Programs whose first argument that is no option is code of their own language. */
export const SCRIPT_FIRST: ReadonlySet<string> = new Set('awk gawk mawk nawk sed gsed'.split(' '));

/** Programs that run the rest of their arguments as another command. */
export const WRAPPERS: ReadonlySet<string> = new Set(
  'sudo doas env nohup timeout nice ionice setsid stdbuf time xargs busybox docker podman kubectl lxc nsenter wsl flatpak-spawn chroot'.split(
    ' ',
  ),
);

/** Programs that take more words after them than the name of another command, which cannot be told from it. */
export const CONTAINER_TOOLS: ReadonlySet<string> = new Set(
  'docker podman kubectl lxc nsenter wsl flatpak-spawn chroot'.split(' '),
);

/** Programs that join the words after the first that is no option, and have a shell on another machine read them. */
export const REMOTE_SHELLS: ReadonlySet<string> = new Set(['ssh', 'slogin', 'rsh']);

/** How a program is told that no option follows. */
type Terminator = '--' | '--end-of-options';

/** What is known of a program some of whose options make it start other programs, or read and write files. */
export interface OptionProgram {
  /** Options that take the argument after them, which is then none itself. */
  readonly valued?: RegExp;
  /** What may stand before the values; by subcommand, where that matters. */
  readonly terminator?: Terminator | Readonly<Record<string, Terminator>>;
}

/** Any option of one dash takes a value. */
const EACH = /^-[^-]/;

/**
 * Programs with such options, from their manuals: `git --upload-pack`, `tar --to-command`, `curl --config`,
 * `find -exec`, `ffmpeg -f`.
 */
export const OPTION_PROGRAMS: Readonly<Record<string, OptionProgram>> = {
  git: {
    valued:
      /^(?:-[CmbBFnot]|--(?:author|date|depth|branch|message|format|pretty|since|until|after|before|max-count|git-dir|work-tree|origin))$/,
    terminator: {
      add: '--',
      rm: '--',
      mv: '--',
      log: '--end-of-options',
      show: '--end-of-options',
      diff: '--end-of-options',
      'rev-list': '--end-of-options',
      blame: '--end-of-options',
      branch: '--end-of-options',
      tag: '--end-of-options',
      merge: '--end-of-options',
      fetch: '--',
      pull: '--',
      push: '--',
      'ls-remote': '--',
    },
  },
  hg: { valued: /^-[Rrm]$/, terminator: '--' },
  svn: { valued: /^-[rm]$/ },
  curl: { valued: /^(?:-[oHdXuAeFTbcmUx]|--(?:output|header|data|request|user|max-time|url))$/ },
  wget: { valued: /^-[OPoUT]$/, terminator: '--' },
  tar: { valued: /^-?[a-zA-Z]*[fC]$/ },
  zip: {},
  unzip: { valued: /^-[dPx]$/ },
  '7z': {},
  '7za': {},
  rsync: { valued: /^-[efT]$/, terminator: '--' },
  scp: { valued: /^-[PioFcl]$/ },
  sftp: { valued: /^-[PioFcb]$/ },
  find: { valued: EACH },
  sort: { valued: /^-[ktSTo]$/, terminator: '--' },
  man: { terminator: '--' },
  vim: {},
  vi: {},
  less: {},
  nmap: { valued: /^-[poe]$/ },
  tcpdump: { valued: /^-[irwcCGsWz]$/ },
  gdb: {},
  mount: { valued: /^-[to]$/ },
  dd: {},
  chmod: { terminator: '--' },
  chown: { terminator: '--' },
  cp: { valued: /^-[tS]$/, terminator: '--' },
  mv: { valued: /^-[tS]$/, terminator: '--' },
  rm: { terminator: '--' },
  ln: { valued: /^-[tS]$/, terminator: '--' },
  grep: { valued: /^-[efmABC]$/, terminator: '--' },
  egrep: { valued: /^-[efmABC]$/, terminator: '--' },
  fgrep: { valued: /^-[efmABC]$/, terminator: '--' },
  rg: { valued: /^-[efmABCgt]$/, terminator: '--' },
  docker: {
    valued: /^(?:-[vepwuhlm]|--(?:name|volume|env|workdir|user|network|mount|publish|label|filter|format))$/,
  },
  podman: {
    valued: /^(?:-[vepwuhlm]|--(?:name|volume|env|workdir|user|network|mount|publish|label|filter|format))$/,
  },
  kubectl: { valued: /^(?:-[nfloc]|--(?:namespace|context))$/ },
  helm: { valued: /^(?:-[nf]|--(?:namespace|set|version|values))$/ },
  aws: { valued: /^--[a-z]/ },
  gcloud: {},
  terraform: {},
  'ansible-playbook': { valued: /^-[iel]$/ },
  ansible: { valued: /^-[imael]$/ },
  psql: { valued: /^-[hpUdcfvFo]$/ },
  pg_dump: { valued: /^-[hpUdfFntT]$/ },
  mysql: { valued: /^-[hPueD]$/ },
  mysqldump: { valued: /^-[hPur]$/ },
  mongo: {},
  mongosh: {},
  mongodump: {},
  sqlite3: {},
  sendmail: { valued: /^-[fFrCX]$/, terminator: '--' },
  openssl: { valued: EACH },
  gpg: { valued: /^(?:-[oru]|--(?:output|recipient|homedir|passphrase))$/, terminator: '--' },
  ffmpeg: { valued: EACH },
  ffprobe: { valued: EACH },
  convert: { valued: EACH },
  magick: { valued: EACH },
  mogrify: { valued: EACH },
  identify: { valued: EACH },
  gs: {},
  wkhtmltopdf: { valued: /^-[LRTBsO]$/ },
  wkhtmltoimage: {},
  pandoc: { valued: /^-[oftr]$/ },
  pdflatex: {},
  xelatex: {},
  latex: {},
  chrome: {},
  'google-chrome': {},
  chromium: {},
  'chromium-browser': {},
  'youtube-dl': { valued: /^-[of]$/, terminator: '--' },
  'yt-dlp': { valued: /^-[of]$/, terminator: '--' },
  java: {},
  node: {},
  npm: {},
  npx: {},
  yarn: {},
  pnpm: {},
  pip: {},
  pip3: {},
  gem: {},
  go: {},
  cargo: {},
  make: { valued: /^-[Cf]$/ },
  ssh: { valued: /^-[iplFoJLRD]$/ },
};

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

/** Functions that make paths of paths. */
export const PATH_FUNCTIONS: ReadonlySet<string> = new Set(
  'join resolve normalize dirname basename relative fileURLToPath realpathSync mkdtempSync pathToFileURL'.split(
    ' ',
  ),
);
