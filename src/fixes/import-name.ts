import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';

/** A name that can be used in a file, with the edit that makes it available there. */
export interface ImportedName {
  readonly local: string;
  readonly edit: (fixer: TSESLint.RuleFixer) => readonly TSESLint.RuleFix[];
}

/**
 * Makes an export of a module available in the file: under the name it is imported by already, else among the names that
 * are imported from the module, else by a new import after the last one (a `require` in a file of CommonJS), as `name_2`
 * where `name` means something else.
 */
export function importName(analysis: Analysis, module: string, name: string): ImportedName {
  const { sourceCode } = analysis.file;
  const { body } = sourceCode.ast;
  const bare = module.replace(/^node:/, '');
  const imports = body.filter((statement) => statement.type === 'ImportDeclaration');
  let whole: string | undefined;
  for (const statement of imports) {
    if (statement.importKind === 'type' || statement.source.value.replace(/^node:/, '') !== bare) continue;
    for (const specifier of statement.specifiers) {
      if (specifier.type === 'ImportSpecifier') {
        const imported =
          specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value;
        if (imported === name && specifier.importKind !== 'type') return existing(specifier.local.name);
      } else whole ??= `${specifier.local.name}.${name}`;
    }
  }
  if (whole !== undefined) return existing(whole);
  const required = requiredName(body, bare, name);
  if (typeof required === 'string') return existing(required);
  const local = freeName(analysis, name);
  const named = imports.find(
    (statement) =>
      statement.importKind !== 'type' &&
      statement.source.value.replace(/^node:/, '') === bare &&
      statement.specifiers.at(-1)?.type === 'ImportSpecifier',
  );
  const neighbour = named?.specifiers.at(-1) ?? required?.properties.at(-1);
  if (neighbour && neighbour.type !== 'RestElement') {
    const renaming = named ? `${name} as ${local}` : `${name}: ${local}`;
    const added = `, ${local === name ? name : renaming}`;
    return { local, edit: (fixer) => [fixer.insertTextAfter(neighbour as never, added)] };
  }
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

/**
 * The name under which `const crypto = require('crypto')` or `const { createHash } = require('crypto')` at the top of the
 * file gives an export; a pattern that names others of the module alone.
 */
function requiredName(
  body: readonly TSESTree.ProgramStatement[],
  module: string,
  name: string,
): string | TSESTree.ObjectPattern | undefined {
  let others: TSESTree.ObjectPattern | undefined;
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
      others ??= id;
    }
  }
  return others;
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
