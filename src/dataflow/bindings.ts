import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

type Variable = TSESLint.Scope.Variable;
type Reference = TSESLint.Scope.Reference;

/** What a name stands for: a variable of this file, or a global of that name. */
export interface Binding {
  readonly name: string;
  readonly variable: Variable | undefined;
  readonly references: readonly Reference[];
}

/**
 * Names and what they are bound to. Built from the scopes at the first question: some engines compute scopes on
 * demand, and a file without a modelled word never asks.
 */
export class Bindings {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  #byIdentifier: Map<TSESTree.Node, Binding> | undefined;
  readonly #byVariable = new Map<Variable, Binding>();
  readonly #globals = new Map<string, { name: string; variable: undefined; references: Reference[] }>();

  constructor(sourceCode: Readonly<TSESLint.SourceCode>) {
    this.#sourceCode = sourceCode;
  }

  /** The binding of an identifier that is read or written; undefined for a property's name and the like. */
  of(identifier: TSESTree.Node): Binding | undefined {
    this.#byIdentifier ??= this.#build();
    return this.#byIdentifier.get(identifier);
  }

  /** The bindings a node declares: a function's own name and parameters, a declarator's names. */
  declaredBy(node: TSESTree.Node): readonly Binding[] {
    const variables = this.#sourceCode.scopeManager?.getDeclaredVariables(node) ?? [];
    return variables.map((variable) => this.#bindingOf(variable));
  }

  /** The binding of a global name that no declaration of this file shadows, by all its references. */
  global(name: string): Binding | undefined {
    this.#byIdentifier ??= this.#build();
    return this.#globals.get(name);
  }

  #build(): Map<TSESTree.Node, Binding> {
    const found = new Map<TSESTree.Node, Binding>();
    for (const scope of this.#sourceCode.scopeManager?.scopes ?? []) {
      for (const reference of scope.references) {
        found.set(reference.identifier, this.#referenced(reference));
      }
      for (const variable of scope.variables) {
        if (variable.defs.length === 0) continue;
        const binding = this.#bindingOf(variable);
        for (const identifier of variable.identifiers) {
          if (!found.has(identifier)) found.set(identifier, binding);
        }
      }
    }
    return found;
  }

  #referenced(reference: Reference): Binding {
    const variable = reference.resolved;
    // A variable without a definition is a global that the configuration, or the engine, knows of.
    if (variable && variable.defs.length > 0) return this.#bindingOf(variable);
    const name = 'name' in reference.identifier ? String(reference.identifier.name) : '';
    const known = this.#globals.get(name) ?? { name, variable: undefined, references: [] };
    known.references.push(reference);
    this.#globals.set(name, known);
    return known;
  }

  #bindingOf(variable: Variable): Binding {
    const known = this.#byVariable.get(variable);
    if (known) return known;
    const binding = { name: variable.name, variable, references: variable.references };
    this.#byVariable.set(variable, binding);
    return binding;
  }
}
