import type { ParserServicesWithTypeInformation, TSESLint, TSESTree } from '@typescript-eslint/utils';

type Services = ParserServicesWithTypeInformation;
type Checker = ReturnType<Services['program']['getTypeChecker']>;
type Type = ReturnType<Services['getTypeAtLocation']>;
type TypeSymbol = NonNullable<ReturnType<Type['getSymbol']>>;

/** A class or an interface that a package declares. */
export interface PackagedClass {
  readonly package: string;
  readonly name: string;
  /** Whether the class itself is meant, and not an instance. */
  readonly isConstructor: boolean;
}

/** What the type checker knows of a file's expressions, where the parser asked it. */
export interface TypeInformation {
  /** Whether the values of an expression's type can say nothing: numbers, and closed lists of texts. */
  isHarmless(node: TSESTree.Node): boolean;
  /** The class of an expression, when a package declares it, or the one it extends. */
  classOf(node: TSESTree.Node): PackagedClass | undefined;
  /** Packages that declare the classes of what the file imports, of its members, and of what its functions return. */
  readonly packages: ReadonlySet<string>;
}

/**
 * The type information of a file that was parsed with it. It only sharpens answers: no question needs it, and nothing
 * of the compiler is loaded for it.
 */
export function typeInformation(sourceCode: Readonly<TSESLint.SourceCode>): TypeInformation | undefined {
  const services = sourceCode.parserServices as Partial<Services> | undefined;
  if (!services?.program || typeof services.getTypeAtLocation !== 'function') return undefined;
  const reader = new TypeReader(services as Services);
  let packages: ReadonlySet<string> | undefined;
  return {
    isHarmless: (node) => reader.isHarmless(node),
    classOf: (node) => reader.classOf(node),
    get packages() {
      packages ??= new Set(
        sourceCode.ast.body
          .flatMap((statement) => (statement.type === 'ImportDeclaration' ? statement.specifiers : []))
          .flatMap(({ local }) => reader.packagesNear(local)),
      );
      return packages;
    },
  };
}

/** How many members of something imported are looked at. */
const MOST_MEMBERS = 40;
/** How many classes up the chain of what extends what are looked at. */
const MOST_BASES = 5;

class TypeReader {
  readonly #services: Services;
  readonly #checker: Checker;
  readonly #classes = new Map<TSESTree.Node, PackagedClass | undefined>();

  constructor(services: Services) {
    this.#services = services;
    this.#checker = services.program.getTypeChecker();
  }

  isHarmless(node: TSESTree.Node): boolean {
    const type = this.#typeOf(node);
    return type !== undefined && this.#isClosed(type);
  }

  classOf(node: TSESTree.Node): PackagedClass | undefined {
    if (this.#classes.has(node)) return this.#classes.get(node);
    const type = this.#typeOf(node);
    const found = type && this.#classOfType(type);
    this.#classes.set(node, found);
    return found;
  }

  /** The packages of an expression's class, of what it returns when it is called, and of its members. */
  packagesNear(node: TSESTree.Node): readonly string[] {
    const own = this.classOf(node);
    if (own) return [own.package];
    const type = this.#typeOf(node);
    if (!type) return [];
    const returned = type.getCallSignatures().map((signature) => signature.getReturnType());
    const members = type
      .getProperties()
      .slice(0, MOST_MEMBERS)
      .map((member) => this.#checker.getTypeOfSymbol(member));
    return [...returned, ...members].flatMap((one) => this.#classOfType(one)?.package ?? []);
  }

  #typeOf(node: TSESTree.Node): Type | undefined {
    try {
      return this.#services.getTypeAtLocation(node);
    } catch {
      // A node that the parser's own tree has no counterpart of, as in a template.
      return undefined;
    }
  }

  #isClosed(type: Type): boolean {
    if (type.isUnion()) return type.types.every((member) => this.#isClosed(member));
    if (type.isStringLiteral() || type.isNumberLiteral()) return true;
    return /^(?:number|bigint|boolean|true|false|null|undefined)$/.test(this.#checker.typeToString(type));
  }

  #classOfType(type: Type): PackagedClass | undefined {
    const awaited = this.#checker.getAwaitedType(type) ?? type;
    const symbol = this.#checker.getNonNullableType(awaited).getSymbol();
    return symbol && this.#classOfSymbol(symbol, awaited.getConstructSignatures().length > 0, MOST_BASES);
  }

  #classOfSymbol(symbol: TypeSymbol, isConstructor: boolean, left: number): PackagedClass | undefined {
    const file = symbol.declarations?.[0]?.getSourceFile().fileName;
    const name = file === undefined ? undefined : packageIn(file);
    if (name !== undefined) return { package: name, name: symbol.getName(), isConstructor };
    const declared = this.#checker.getDeclaredTypeOfSymbol(symbol);
    if (left === 0 || !declared.isClass()) return undefined;
    for (const base of this.#checker.getBaseTypes(declared)) {
      const baseSymbol = base.getSymbol();
      const found = baseSymbol && this.#classOfSymbol(baseSymbol, isConstructor, left - 1);
      if (found) return found;
    }
    return undefined;
  }
}

/** The package whose file this is; that of the types' package is the one they describe. */
function packageIn(fileName: string): string | undefined {
  const at = fileName.lastIndexOf('/node_modules/');
  if (at < 0) return undefined;
  const [first = '', second = ''] = fileName.slice(at + '/node_modules/'.length).split('/');
  // The language's own library.
  if (first === 'typescript') return undefined;
  if (first !== '@types') return first.startsWith('@') ? `${first}/${second}` : first;
  return second.includes('__') ? `@${second.replace('__', '/')}` : second;
}
