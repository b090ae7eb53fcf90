import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { corpusFolder, folderOf } from './fetch-packages.ts';
import type { CorpusPackage } from './packages.ts';

/** A file to lint. */
export interface SourceFile {
  /** Under `corpus/`, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
}

/** What of a package is linted, and what is not. */
export interface PackageSource {
  readonly entry: CorpusPackage;
  readonly files: readonly SourceFile[];
  /** Files that are minified, or bundled into a few endless lines. */
  readonly minified: readonly string[];
  /** Top folders and files with code that are no source: built from it, tests, examples. */
  readonly left: readonly string[];
}

const CODE = /\.[cm]?[jt]sx?$/;
const DECLARATIONS = /\.d\.[cm]?ts$/;
/** Folders and files of tests, wherever they stand in the source. */
const TESTS = /(?:^|\/)(?:tests?|__tests__|__mocks__|node_modules|fixtures)\/|\.(?:test|spec|bench)\.\w+$/;
/** No hand writes lines of this length on average. */
const MINIFIED_LINE = 250;

/** Reads the source of a package that has been fetched, in the order of its paths. */
export function packageSource(entry: CorpusPackage): PackageSource {
  const folder = folderOf(entry);
  const minified: string[] = [];
  const files = entry.source
    .flatMap((place) => codeFiles(join(folder, place)))
    .filter((path) => !TESTS.test(relative(folder, path)))
    .sort()
    .flatMap((path): SourceFile[] => {
      const text = readFileSync(path, 'utf8');
      const lines = countLines(text);
      const shown = relative(corpusFolder, path).replaceAll('\\', '/');
      if (/\.min\.\w+$/.test(basename(path)) || text.length / lines > MINIFIED_LINE) {
        minified.push(shown);
        return [];
      }
      return [{ path: shown, text, lines }];
    });
  const left = readdirSync(folder)
    .filter(
      (name) =>
        name !== 'node_modules' &&
        !entry.source.some((place) => place === name || place.startsWith(`${name}/`)),
    )
    .filter((name) => codeFiles(join(folder, name)).length > 0);
  return { entry, files, minified, left };
}

/** Lines of a text, as an editor counts them. */
export function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return text.endsWith('\n') && text.length > 1 ? lines - 1 : lines;
}

function codeFiles(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return isCode(path) ? [path] : [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && isCode(file.name))
    .map((file) => join(file.parentPath, file.name));
}

function isCode(path: string): boolean {
  return CODE.test(path) && !DECLARATIONS.test(path);
}
