import type { Analysis } from './file-analysis.ts';

const NODE_MODULES =
  /(?:from|require\(|import\()\s*['"](?:node:[\w/]+|fs|fs\/promises|path|os|http|https|http2|crypto|child_process|net|tls|stream|url|util|zlib|events|worker_threads|cluster|dns|readline|vm|buffer|express|fastify|koa|@nestjs\/[\w-]+)['"]/;
const NODE_GLOBALS = /\bprocess\.(?:env|argv|cwd|exit|pid|on)\b|\b__dirname\b|\b__filename\b/;
const BROWSER_GLOBALS =
  /\b(?:document|window|navigator|localStorage|sessionStorage)\.|['"]use client['"]|['"]react(?:-native)?['"]/;

/** Whether a file plainly runs in Node: it uses Node's modules or globals, and nothing of a browser. */
export function runsInNode({ file }: Analysis): boolean {
  const { text } = file.sourceCode;
  return (NODE_MODULES.test(text) || NODE_GLOBALS.test(text)) && !BROWSER_GLOBALS.test(text);
}

/** Whether a file plainly runs in a browser: its user sees all that it compares. */
export function runsInBrowser({ file }: Analysis): boolean {
  return BROWSER_GLOBALS.test(file.sourceCode.text);
}
