import { describe, expect, it } from 'vitest';
import { reportedRules } from '../helpers/reported-rules.ts';

/** By module: code that unpacks outside data (`data`) without a limit, and its safe twin. */
const tables: Readonly<Record<string, readonly (readonly [hit: string, miss: string])[]>> = {
  'node:zlib': [
    [
      "import zlib from 'node:zlib'; zlib.gunzipSync(data);",
      "import zlib from 'node:zlib'; zlib.gunzipSync(data, { maxOutputLength: 1e6 });",
    ],
    [
      "import { inflate } from 'zlib'; inflate(data, (error, result) => done(result));",
      "import { deflate } from 'zlib'; deflate(data, (error, result) => done(result));",
    ],
    [
      "const zlib = require('zlib'); zlib.brotliDecompress(data, { chunkSize: 1024 }, done);",
      "const zlib = require('zlib'); zlib.brotliDecompress(data, { chunkSize: 1024, maxOutputLength: 1e6 }, done);",
    ],
  ],
  pako: [
    ["import pako from 'pako'; pako.inflate(data);", "import pako from 'pako'; pako.deflate(data);"],
    ["import { ungzip } from 'pako'; ungzip(data);", "import { gzip } from 'pako'; gzip(data);"],
  ],
  fflate: [
    [
      "import { gunzipSync } from 'fflate'; gunzipSync(data);",
      "import { gzipSync } from 'fflate'; gzipSync(data);",
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows)('unpacks it: %s', (hit, miss) => {
    const wrapped = (code: string): string => {
      const imports = /^(?:import [^;]*;\s*)*/.exec(code)?.[0] ?? '';
      return `import express from 'express'; ${imports}const app = express(); app.post('/', async (req, res) => { const data = req.body; ${code.slice(imports.length)} });`;
    };
    expect(reportedRules(wrapped(hit))).toContain('bulwark/no-decompression-bomb');
    expect(reportedRules(wrapped(miss))).not.toContain('bulwark/no-decompression-bomb');
  });
});
