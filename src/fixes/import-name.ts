import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';

/** A name that can be used in a file, with the edit that makes it available there. */
export interface ImportedName {
  readonly local: string;
  readonly edit: (fixer: TSESLint.RuleFixer) => readonly TSESLint.RuleFix[];
}

/**
 * Makes an export of a module available in the file: under the name it is imported by already, else by a new import
 * after the last one (a `require` in a file of CommonJS), as `name_2` where `name` means something else.
 */
export function importName(analysis: Analysis, module: string, name: string): ImportedName {
  const { sourceCode } = analysis.file;
  const { body } = sourceCode.ast;
  const bare = module.replace(/^node:/, '');
  const imports = body.filter((statement) => statement.type === 'ImportDeclaration');
  for (const statement of imports) {
    if (statement.importKind === 'type' || statement.source.value.replace(/^node:/, '') !== bare) continue;
    for (const specifier of statement.specifiers) {
      if (specifier.type === 'ImportSpecifier') {
        const imported =
          specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value;
        if (imported === name && specifier.importKind !== 'type') return existing(specifier.local.name);
      } else return existing(`${specifier.local.name}.${name}`);
    }
  }
  const required = requiredName(body, bare, name);
  if (required !== undefined) return existing(required);
  const local = freeName(analysis, name);
  const isModule = imports.length > 0 || body.some((statement) => statement.type.startsWith('Export'));
  const usesRequire = !isModule && /\brequire\s*\(|\bmodule\.exports\b/.test(sourceCode.text);
  const text = usesRequire
    ? `const { ${local === name ? name : `${name}: ${local}`} } = require('${module}');`
    : `import { ${local === name ? name : `${name} as ${local}`} } from '${module}';`;
  const after = imports.at(-1) ?? lastPrologue(body);
  return {
    local,
    edit: (fixer) => [
      after
        ? fixer.insertTextAfter(after as never, `\n${text}`)
        : fixer.insertTextBeforeRange([body[0]?.range[0] ?? 0, 0], `${text}\n`),
    ],
  };
}

function existing(local: string): ImportedName {
  return { local, edit: () => [] };
}

/** `const crypto = require('crypto')` or `const { createHash } = require('crypto')` at the top of the file. */
function requiredName(
  body: readonly TSESTree.ProgramStatement[],
  module: string,
  name: string,
): string | undefined {
  for (const statement of body) {
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declarations) {
      const [given] = init?.type === 'CallExpression' ? init.arguments : [];
      const isRequire =
        init?.type === 'CallExpression' &&
        init.callee.type === 'Identifier' &&
        init.callee.name === 'require' &&
        given?.type === 'Literal' &&
        String(given.value).replace(/^node:/, '') === module;
      if (!isRequire) continue;
      if (id.type === 'Identifier') return `${id.name}.${name}`;
      if (id.type !== 'ObjectPattern') continue;
      for (const property of id.properties) {
        if (
          property.type === 'Property' &&
          property.key.type === 'Identifier' &&
          property.key.name === name &&
          property.value.type === 'Identifier'
        )
          return property.value.name;
      }
    }
  }
  return undefined;
}

function freeName(analysis: Analysis, name: string): string {
  // A name that stands anywhere in the text may be bound where the import would be used.
  const { text } = analysis.file.sourceCode;
  for (let attempt = 1; attempt < 10; attempt += 1) {
    const local = attempt === 1 ? name : `${name}_${attempt}`;
    if (!new RegExp(`(?<![\\w$.])${local}(?![\\w$])`).test(text)) return local;
  }
  return `${name}_10`;
}

/** The last directive of the file, behind which a first import stands. */
function lastPrologue(body: readonly TSESTree.ProgramStatement[]): TSESTree.Node | undefined {
  return body.findLast(
    (statement) => statement.type === 'ExpressionStatement' && statement.directive !== undefined,
  );
}
