/**
 * Whether a host, with or without its port, is one of those a project says are its own: the same name, or one below
 * `*.name`. An entry without a port means any.
 */
export function isTrustedHost(host: string, trusted: readonly string[]): boolean {
  const [name = '', port] = host.toLowerCase().split(':');
  return trusted.some((entry) => {
    const [wanted = '', wantedPort] = entry.toLowerCase().split(':');
    if (wantedPort !== undefined && wantedPort !== port) return false;
    return wanted.startsWith('*.')
      ? name.endsWith(wanted.slice(1)) && name.length >= wanted.length
      : name === wanted;
  });
}
