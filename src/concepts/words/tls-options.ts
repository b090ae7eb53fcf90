/** An option that switches off a check of TLS, by a name that nothing else has. */
export interface TlsOption {
  readonly name: string;
  /** The values that switch it off. */
  readonly insecure: readonly (boolean | number | string | null)[];
  /** The value that leaves it on. */
  readonly sound: string;
  /** Whether it is often set on purpose, and so reported on demand only. */
  readonly potential: boolean;
}

/** Options of Node's own modules, of drivers and clients, that switch off checks of certificates. */
export const TLS_OPTIONS: readonly TlsOption[] = [
  { name: 'rejectUnauthorized', insecure: [false, 0, '', null], sound: 'true', potential: false },
  { name: 'strictSSL', insecure: [false], sound: 'true', potential: false },
  { name: 'sslValidate', insecure: [false], sound: 'true', potential: false },
  { name: 'tlsAllowInvalidCertificates', insecure: [true], sound: 'false', potential: false },
  { name: 'tlsAllowInvalidHostnames', insecure: [true], sound: 'false', potential: false },
  { name: 'tlsInsecure', insecure: [true], sound: 'false', potential: false },
  { name: 'trustServerCertificate', insecure: [true], sound: 'false', potential: false },
  { name: 'unsafelyDisableHostnameVerification', insecure: [true], sound: 'false', potential: false },
  { name: 'ignoreTLS', insecure: [true], sound: 'false', potential: false },
  { name: 'verifyIdentity', insecure: [false], sound: 'true', potential: true },
  { name: 'ignoreHTTPSErrors', insecure: [true], sound: 'false', potential: true },
  { name: 'acceptInsecureCerts', insecure: [true], sound: 'false', potential: true },
];

/** Names of protocols before TLS 1.2, as `secureProtocol` and as `minVersion` have them. */
export const OLD_METHOD = /^(?:SSLv[23]|TLSv1(?:_1)?)_(?:(?:client|server)_)?method$/;
/** Methods that allow old protocols, in that they drop the lowest version. */
export const OPEN_METHOD = /^(?:SSLv23|TLS)_(?:(?:client|server)_)?method$/;
/** Versions before TLS 1.2. */
export const OLD_VERSION = /^(?:SSLv[23]|TLSv1(?:\.1)?)$/;
/** Policies of cloud services that allow protocols before TLS 1.2. */
export const OLD_POLICY = /^(?:SSL_V3|TLS_V1(?:_2016|_1_2016)?|TLS_1_0)$/;

const WEAK_SUITE =
  /^(?:RC4|DES|3DES|IDEA|SEED|MD5|NULL|eNULL|aNULL|EXP|EXPORT(?:40|56)?|ADH|AECDH|LOW|ALL|COMPLEMENTOFALL|@SECLEVEL=0)$/;

/** Parts that allow what is old, and not yet broken. */
const OLD_SUITE = /^(?:MEDIUM|@SECLEVEL=1)$/;

/** The first old part of a list of cipher suites. */
export function oldSuite(list: string): string | undefined {
  return list.split(/[:,\s]+/).find((entry) => OLD_SUITE.test(entry.replace(/^\+/, '')));
}

/** Options of programs that switch off checks of certificates, or allow old protocols, by where they count. */
export const TLS_ARGUMENTS: readonly { readonly pattern: RegExp; readonly potential: boolean }[] = [
  { pattern: /^--tls-min-v1\.[01]$/, potential: false },
  { pattern: /^--unsafely-ignore-certificate-errors(?:=|$)/, potential: false },
  { pattern: /^--ignore-certificate-errors(?:=|$)/, potential: true },
];

/** The first weak part of a list of cipher suites; undefined where all of it is sound. */
export function weakSuite(list: string): string | undefined {
  return list
    .split(/[:,\s]+/)
    .filter((entry) => !/^[!-]/.test(entry))
    .find(
      (entry) =>
        WEAK_SUITE.test(entry.replace(/^\+/, '')) || /^(?:RC4|DES|EXP|NULL|ADH)-|-(?:RC4|DES)-/.test(entry),
    );
}

/** What connection strings say that switches off a check, by the query of the address. */
export const INSECURE_ADDRESS =
  /[?&;](sslmode=no-verify|tlsInsecure=true|tlsAllowInvalidCertificates=true|tlsAllowInvalidHostnames=true|sslaccept=accept_invalid_certs|trustServerCertificate=true)(?=$|[&;])/i;
/** What they say that switches off encryption. */
export const CLEARTEXT_ADDRESS = /[?&;](sslmode=disable|ssl=false|tls=false|encrypt=false)(?=$|[&;])/i;

/** Whether a host, or the host of an address, is this machine or stands in the local network by its name. */
export function isLocalHost(address: string): boolean {
  const host = address.replace(/^[a-z][\w+.-]*:\/\//i, '').replace(/^[^@/]*@/, '');
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?|0\.0\.0\.0|[\w.-]+\.(?:local|localhost|test)|\/)(?=$|[:/?])/i.test(
    host,
  );
}
