import type { TSESTree } from '@typescript-eslint/utils';
import { isClass, thisOwner, type CallNode, type ClassNode, type FunctionNode } from '../syntax/functions.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import { classesOf, superCallsOf } from './classes-of.ts';
import { demand } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

/** Classes made from classes that are followed to a construction. */
const MOST_BASES = 4;

/** Where a class is constructed. */
export interface Constructions {
  /** Constructions of the class, and of classes made from it that hand their arguments up. */
  readonly calls: readonly CallNode[];
  /** Whether it may be constructed where this file cannot see it. */
  readonly escapes: boolean;
}

/** The constructions of a class that this file shows. */
export function constructionsOf(
  file: FileFlow,
  owner: ClassNode,
  query: Query,
  depth = MOST_BASES,
): Constructions {
  const calls: CallNode[] = [];
  const binding = owner.id ? file.bindings.of(owner.id) : undefined;
  let escapes = !binding || isExported(owner) || depth === 0;
  for (const reference of binding?.references ?? []) {
    if (!query.charge()) return { calls, escapes: true };
    const use = wrapped(reference.identifier as TSESTree.Node);
    const { parent } = use;
    if (parent?.type === 'NewExpression' && parent.callee === use) {
      calls.push(parent);
    } else if (isClass(parent) && parent.superClass === use) {
      calls.push(...superCallsOf(file, parent));
      const hasConstructor = parent.body.body.some(
        (member) => member.type === 'MethodDefinition' && member.kind === 'constructor',
      );
      if (hasConstructor || depth === 0) continue;
      const further = constructionsOf(file, parent, query, depth - 1);
      calls.push(...further.calls);
      escapes ||= further.escapes;
    } else if (!isHarmlessUse(use)) {
      escapes = true;
    }
  }
  return { calls, escapes };
}

/** Whether what a node declares is exported right there. */
export function isExported(node: TSESTree.Node): boolean {
  return node.parent?.type === 'ExportNamedDeclaration' || node.parent?.type === 'ExportDefaultDeclaration';
}

/** Whether a class is only looked at: `x instanceof C`, `C.CONSTANT`, a type. */
function isHarmlessUse(use: TSESTree.Node): boolean {
  const { parent } = use;
  return (
    (parent?.type === 'MemberExpression' && parent.object === use) ||
    (parent?.type === 'BinaryExpression' && parent.operator === 'instanceof') ||
    (parent?.type.startsWith('TS') ?? false)
  );
}

/** Assignments that call a setter, found by its name and confirmed by the class or the object of its receiver. */
export function setterWrites(
  file: FileFlow,
  setter: FunctionNode,
  key: string,
  query: Query,
): readonly TSESTree.AssignmentExpression[] {
  const holder = setter.parent?.parent;
  const owner = holder?.type === 'ClassBody' ? holder.parent : holder;
  return file.index.writesTo(key).filter((write) => {
    if (!query.charge(2)) return false;
    const object = unwrap((write.left as TSESTree.MemberExpression).object);
    const isOwn = object.type === 'ThisExpression' && thisOwner(object) === owner;
    return isOwn || objectsOf(file, object, query).includes(owner);
  });
}

/** The classes and object literals of this file that an expression may be an instance of. */
function objectsOf(
  file: FileFlow,
  node: TSESTree.Node,
  query: Query,
): readonly (TSESTree.Node | undefined)[] {
  return file.originsOf(demand(node), query).flatMap((origin): readonly TSESTree.Node[] => {
    if (origin.kind !== 'value' || origin.demand.path.length > 0) return [];
    const made = unwrap(origin.demand.node);
    if (made.type === 'NewExpression') return classesOf(file, made.callee, query);
    return isClass(made) || made.type === 'ObjectExpression' ? [made] : [];
  });
}
