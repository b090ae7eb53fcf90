/**
 * The range in what `package.json` says of a dependency, where it says one: `^1.2` itself, `workspace:^1.2`,
 * `npm:name@^1.2`, `git+https://…#semver:^1.2`. Undefined where the range stands elsewhere (`workspace:*`, `catalog:`), where
 * there is none (a path, an address, a branch), and where the dependency is another package under this name.
 */
export function dependencyRange(name: string, specifier: string): string | undefined {
  const text = specifier.trim();
  const [, protocol, rest = ''] = /^([a-z][a-z+.-]*):(.*)$/is.exec(text) ?? [];
  switch (protocol?.toLowerCase()) {
    case undefined: {
      // `owner/repository`, a path.
      const [address = '', committish] = text.split('#');
      if (/^(?:\.|~\/)/.test(address)) return undefined;
      return address.includes('/') ? semver(committish) : text;
    }
    case 'workspace':
      return /\d/.test(rest) && !/^\.{0,2}\//.test(rest) ? aliased(name, rest) : undefined;
    case 'npm':
    case 'jsr':
      return aliased(name, rest);
    case 'patch':
      return patched(name, rest);
    case 'catalog':
    case 'file':
    case 'link':
    case 'portal':
      return undefined;
    default:
      return semver(text.split('#')[1]);
  }
}

/** `name@range`, when it is this package, or a range alone. */
function aliased(name: string, text: string): string | undefined {
  const at = text.lastIndexOf('@');
  if (at <= 0) return /^[a-z@]/i.test(text) && !/^[vx]/i.test(text) ? undefined : text;
  return text.slice(0, at) === name ? text.slice(at + 1) : undefined;
}

/** `patch:name@npm%3A1.2.3#path`, as Yarn writes a package that the project has changed. */
function patched(name: string, text: string): string | undefined {
  const [original = ''] = text.split('#');
  const prefix = `${name}@`;
  const decoded = original.replace(/%3A/gi, ':').replace(/%40/g, '@').replace(/%5E/gi, '^');
  return decoded.startsWith(prefix) ? decoded.slice(prefix.length).replace(/^npm:/, '') : undefined;
}

/** `#semver:^1.2`, which asks a repository for a version. */
function semver(committish: string | undefined): string | undefined {
  return committish?.startsWith('semver:') ? committish.slice('semver:'.length) : undefined;
}
