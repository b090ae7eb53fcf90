import type { TSESTree } from '@typescript-eslint/utils';
import {
  ApplicationCreation,
  ApplicationStart,
  HandlerRegistration,
  RouteOpening,
  RouterExposure,
  type RegistrationFacts,
} from '../concepts/web-application.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import { demand, type Demand } from '../dataflow/demand.ts';
import { importedModule } from '../dataflow/imported-module.ts';
import { isProjectFile } from '../dataflow/module-name.ts';
import { Query } from '../dataflow/query.ts';
import { callOffset, isCall, type FunctionNode } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Analysis } from './file-analysis.ts';

/** A function, or a router, that is called for requests. */
export interface Handler {
  readonly node: TSESTree.Node;
  /**
   * What it is: made by a package, a function of this file, a router made here, or unknown: imported from another file of the
   * project, or given from outside.
   */
  readonly kind: 'package' | 'function' | 'router' | 'unknown';
  /** The last name in the expression that gives it: `csrfProtection`, `helmet`. */
  readonly name: string | undefined;
  readonly functions: readonly FunctionNode[];
  readonly router: Application | undefined;
  /** The call that makes it, where it is made by one: `helmet()`. */
  readonly made: TSESTree.Node | undefined;
}

/** Handlers registered by one call. */
export interface Registration {
  readonly node: TSESTree.Node;
  readonly kind: RegistrationFacts['kind'];
  /** In lower case; undefined where any will do, or it is not known. */
  readonly method: string | undefined;
  /** Undefined where it is for all paths; a path that is not known is the empty text. */
  readonly path: string | undefined;
  readonly handlers: readonly Handler[];
}

/** An application or a router made in this file. */
export interface Application {
  readonly maker: TSESTree.Node;
  readonly kind: 'application' | 'router';
  /** In the order of the text. */
  readonly registrations: readonly Registration[];
  /** Calls that have it answer requests. */
  readonly starts: readonly TSESTree.Node[];
  /** Whether all that is registered with it is seen and known: nothing else can add what seems to be missing. */
  readonly closed: boolean;
}

interface Draft {
  readonly maker: TSESTree.Node;
  readonly kind: 'application' | 'router';
  readonly registrations: Registration[];
  readonly starts: TSESTree.Node[];
  closed: boolean;
}

/** The applications and routers that a file makes, with what is registered with each. */
export function applicationsOf(analysis: Analysis): readonly Application[] {
  const drafts = new Map<TSESTree.Node, Draft>();
  for (const { node, facts } of analysis.instancesOf(ApplicationCreation))
    drafts.set(node, {
      maker: node,
      kind: facts.kind ?? 'application',
      registrations: [],
      starts: [],
      closed: false,
    });
  if (drafts.size === 0) return [];
  const openings = new Map(analysis.instancesOf(RouteOpening).map((one) => [one.node as TSESTree.Node, one]));
  const exposures = new Map(
    analysis.instancesOf(RouterExposure).map((one) => [one.node as TSESTree.Node, one]),
  );
  const applicationOf = (asked: readonly Demand[]): Draft | undefined => {
    const [only] = asked;
    const maker = only && analysis.identityOf(only);
    return maker && drafts.get(maker);
  };
  const routerOf = (maker: TSESTree.Node): Draft | undefined =>
    drafts.get(maker) ?? applicationOf(exposures.get(maker)?.role('router') ?? []);
  for (const instance of analysis.instancesOf(HandlerRegistration)) {
    const [receiver] = instance.role('application');
    const maker = receiver && analysis.identityOf(receiver);
    const opening = maker && openings.get(maker);
    const draft = (maker && drafts.get(maker)) ?? applicationOf(opening?.role('application') ?? []);
    if (!draft) continue;
    draft.registrations.push(registrationOf(analysis, instance, opening?.role('path') ?? [], routerOf));
  }
  for (const instance of analysis.instancesOf(ApplicationStart))
    applicationOf(instance.role('application'))?.starts.push(instance.node);
  for (const { registrations } of drafts.values())
    registrations.sort((a, b) => callOffset(a.node) - callOffset(b.node));
  for (const draft of drafts.values()) draft.closed = isClosed(analysis, draft);
  return [...drafts.values()];
}

function registrationOf(
  analysis: Analysis,
  instance: Instance<'application' | 'path' | 'method' | 'handlers', RegistrationFacts>,
  opened: readonly Demand[],
  routerOf: (maker: TSESTree.Node) => Draft | undefined,
): Registration {
  const { facts } = instance;
  const paths = opened.length > 0 ? opened : instance.role('path');
  const path = paths.map((one) => pathOf(analysis, one)).find((one) => one !== undefined);
  const handlers = instance
    .role('handlers')
    // A path may stand where the first handler would: `use('/api', handler)`.
    .filter((one) => !paths.some((other) => other.node === one.node && pathOf(analysis, one) !== undefined))
    .flatMap((one) => handlersIn(analysis, one, routerOf, 4));
  return {
    node: instance.node,
    kind: facts.kind ?? 'middleware',
    method: methodOf(analysis, instance),
    path,
    handlers,
  };
}

function methodOf(
  analysis: Analysis,
  instance: Instance<'application' | 'path' | 'method' | 'handlers', RegistrationFacts>,
): string | undefined {
  if (instance.facts.method === 'by-argument') {
    const { values, complete } = analysis.constantsOf(instance.role('method')[0] ?? demand(instance.node));
    return complete && values.length === 1 ? String(values[0]?.value).toLowerCase() : undefined;
  }
  if (instance.facts.method !== 'by-name' || !isCall(instance.node)) return undefined;
  const callee = unwrap(instance.node.callee);
  const name = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  return name === 'all' ? undefined : name === 'del' ? 'delete' : name;
}

/** The path in an argument; the empty text for one that is not known, undefined for what is no path. */
function pathOf(analysis: Analysis, asked: Demand): string | undefined {
  const node = unwrap(asked.node);
  if (node.type === 'Literal' && 'regex' in node) return '';
  if (node.type === 'TemplateLiteral') return textOf(analysis, asked) ?? '';
  const text = textOf(analysis, asked);
  if (text !== undefined) return text;
  if (node.type === 'ArrayExpression')
    return node.elements.some((one) => one?.type === 'Literal') ? '' : undefined;
  return undefined;
}

function textOf(analysis: Analysis, asked: Demand): string | undefined {
  const { values, complete } = analysis.constantsOf(asked);
  const [only] = values;
  if (!complete || values.length === 0 || !values.every(({ value }) => typeof value === 'string'))
    return undefined;
  return values.length === 1 ? String(only?.value) : '';
}

/** The handlers that an argument gives: itself, or those of a list. */
function handlersIn(
  analysis: Analysis,
  asked: Demand,
  routerOf: (maker: TSESTree.Node) => Draft | undefined,
  depth: number,
): readonly Handler[] {
  const node = unwrap(asked.node);
  const maker = analysis.identityOf(asked);
  if (maker?.type === 'ArrayExpression' && depth > 0)
    return maker.elements.flatMap((element) =>
      element
        ? handlersIn(
            analysis,
            demand(element.type === 'SpreadElement' ? element.argument : element),
            routerOf,
            depth - 1,
          )
        : [],
    );
  const router = maker && routerOf(maker);
  const functions = analysis.file.functionsOf(node, new Query());
  const module = importedModule(analysis.file, maker ?? node, new Query());
  const kind = router
    ? 'router'
    : functions.length > 0
      ? 'function'
      : module !== undefined && !isProjectFile(module)
        ? 'package'
        : 'unknown';
  return [
    {
      node,
      kind,
      name: nameOf(maker ?? node, module) ?? nameOf(node, module),
      functions,
      router,
      made: isCall(maker) ? maker : undefined,
    },
  ];
}

/** The last name in an expression; of a module that is called as it is required, the module's. */
function nameOf(node: TSESTree.Node, module: string | undefined): string | undefined {
  const inner = unwrap(node);
  switch (inner.type) {
    case 'Identifier':
      return inner.name === 'require' ? module?.split('/').at(-1) : inner.name;
    case 'MemberExpression':
      return staticKey(inner);
    case 'CallExpression':
    case 'NewExpression':
      return nameOf(inner.callee, module);
    case 'FunctionExpression':
    case 'FunctionDeclaration':
      return inner.id?.name;
    default:
      return undefined;
  }
}

function isClosed(analysis: Analysis, draft: Draft): boolean {
  const { uses, escapes } = analysis.usesOf(draft.maker);
  if (escapes.length > 0) return false;
  if (draft.registrations.some(({ handlers }) => handlers.some(({ kind }) => kind === 'unknown')))
    return false;
  // What is called by a name that is computed may register anything.
  return uses.every((use) => use.kind !== 'call' || use.name !== undefined);
}

/**
 * The handlers that run before those of a registration, or may: those before it in the same call; those registered earlier
 * with the same application for all paths, or for one that its path begins with; and for a router, what runs before it
 * wherever it is mounted.
 */
export function handlersBefore(
  analysis: Analysis,
  application: Application,
  registration: Registration,
): readonly Handler[] {
  return handlersUpTo(analysis, application, registration, registration.handlers.length - 1, MOST_MOUNTS);
}

/** Routers in routers that are followed out. */
const MOST_MOUNTS = 6;

function handlersUpTo(
  analysis: Analysis,
  application: Application,
  registration: Registration,
  end: number,
  depth: number,
): readonly Handler[] {
  const earlier = application.registrations.filter(
    (one) =>
      one !== registration &&
      one.kind !== 'route' &&
      covers(one.path, registration.path) &&
      analysis.orderOf(one.node, registration.node) !== 'never',
  );
  const own = [
    ...earlier.flatMap(({ handlers }) => handlers),
    ...registration.handlers.slice(0, Math.max(0, end)),
  ];
  if (depth === 0) return own;
  const mounts = analysis.applications.flatMap((outer) =>
    outer.registrations.flatMap((one) => {
      const at = one.handlers.findIndex(({ router }) => router === application);
      return at < 0 || outer === application ? [] : [handlersUpTo(analysis, outer, one, at, depth - 1)];
    }),
  );
  const [first = [], ...others] = mounts;
  return [...first.filter((handler) => others.every((list) => list.includes(handler))), ...own];
}

function covers(prefix: string | undefined, path: string | undefined): boolean {
  if (prefix === undefined || prefix === '' || prefix === '/' || prefix === '*') return true;
  if (path === undefined) return false;
  const start = prefix.replace(/\/?\*?$/, '');
  return path === '' || path === start || path.startsWith(`${start}/`);
}
