import type { Project } from '../dataflow/project.ts';
import { dependencyRange } from '../syntax/dependency-range.ts';
import { parseVersionRange, type VersionRange } from '../syntax/version-range.ts';
import { isRecord } from './is-record.ts';

/** What of the settings says more than the manifest. */
export interface ProjectSettings {
  readonly versions: Readonly<Record<string, string>>;
  readonly libraryMode: boolean | undefined;
}

/** Where a file is. */
export interface FilePlace {
  readonly filename: string;
  readonly cwd: string;
}

/** A `package.json`, as it is read. */
type Manifest = Readonly<Record<string, unknown>>;

/** Where a manifest says which versions it allows: what the code is run with before what it is developed with. */
const DEPENDENCIES = ['dependencies', 'optionalDependencies', 'peerDependencies', 'devDependencies'];

/** How many folders are looked into, from the file's outwards. */
const MOST_FOLDERS = 40;

/**
 * What the settings say of the project, and where they say nothing, what the manifest above the file does.
 *
 * Manifests are read when the first question needs one, and then once for the file. Folders are looked into from the
 * file's outwards; a package that the nearest manifest does not name may be named by one further out, down from the
 * working directory. Where there is no file system, as in a browser, nothing is known.
 *
 * @param serves whether a package is one that programs are made with which strangers send requests to
 */
export function projectFacts(
  place: FilePlace,
  settings: ProjectSettings,
  serves: (packageName: string) => boolean,
): Project {
  let manifests: readonly Manifest[] | undefined;
  const read = (): readonly Manifest[] => (manifests ??= readManifests(place));
  const ranges = new Map<string, VersionRange | undefined>();
  return {
    versionsOf(packageName) {
      if (ranges.has(packageName)) return ranges.get(packageName);
      const own = Object.hasOwn(settings.versions, packageName) ? settings.versions[packageName] : undefined;
      const text = own ?? rangeIn(read(), packageName);
      const range = text === undefined ? undefined : parseVersionRange(text);
      ranges.set(packageName, range);
      return range;
    },
    get isLibrary() {
      if (settings.libraryMode !== undefined) return settings.libraryMode;
      const [nearest] = read();
      return nearest && isLibrary(nearest, serves);
    },
  };
}

function rangeIn(manifests: readonly Manifest[], packageName: string): string | undefined {
  for (const manifest of manifests) {
    for (const key of DEPENDENCIES) {
      const listed = manifest[key];
      const specifier =
        isRecord(listed) && Object.hasOwn(listed, packageName) ? listed[packageName] : undefined;
      if (typeof specifier === 'string') return dependencyRange(packageName, specifier);
    }
  }
  return undefined;
}

/** A package that others can import, and that no server is made of. */
function isLibrary(manifest: Manifest, serves: (packageName: string) => boolean): boolean {
  const isImported = ['main', 'module', 'exports', 'bin'].some((key) => manifest[key] !== undefined);
  const dependencies = manifest['dependencies'];
  const isServer = isRecord(dependencies) && Object.keys(dependencies).some(serves);
  return isImported && !isServer && manifest['private'] !== true;
}

/** The manifests that speak for a file, the nearest first. */
function readManifests({ filename, cwd }: FilePlace): readonly Manifest[] {
  const readText = fileReader();
  if (!readText || !isAbsolute(cwd)) return [];
  const base = plain(cwd).replace(/\/$/, '');
  const name = isAbsolute(filename) ? plain(filename) : `${base}/${plain(filename)}`;
  const found: Manifest[] = [];
  let end = name.lastIndexOf('/');
  for (let left = MOST_FOLDERS; left > 0 && end >= 0; left -= 1) {
    const folder = name.slice(0, end);
    const manifest = parse(readText(`${folder}/package.json`));
    if (manifest) found.push(manifest);
    if (end === 0 || (found.length > 0 && !folder.startsWith(`${base}/`))) break;
    end = name.lastIndexOf('/', end - 1);
  }
  return found;
}

function parse(text: string | undefined): Manifest | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a file, or finds none; undefined where there are no files. Asked of the process, since an import would fail in a browser. */
function fileReader(): ((path: string) => string | undefined) | undefined {
  const { process } = globalThis as {
    process?: {
      getBuiltinModule?: (name: 'node:fs') => { readFileSync: (path: string, encoding: 'utf8') => string };
    };
  };
  const fs = process?.getBuiltinModule?.('node:fs');
  if (!fs) return undefined;
  return (path) => {
    try {
      return fs.readFileSync(path, 'utf8');
    } catch {
      return undefined;
    }
  };
}

function plain(path: string): string {
  return path.replaceAll('\\', '/');
}

function isAbsolute(path: string): boolean {
  return /^(?:\/|\\|[A-Za-z]:[\\/])/.test(path);
}
