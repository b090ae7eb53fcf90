import { concept } from '../dataflow/concept.ts';

/** What is fixed about an API that makes an application. */
export interface ApplicationFacts {
  /** A router answers requests only where an application, or another router, hands them on. */
  readonly kind: 'application' | 'router';
}

/** Makes an application that answers requests, or a router for one. */
export const ApplicationCreation = concept<never, ApplicationFacts>('application-creation');

/** What is fixed about an API that registers handlers. */
export interface RegistrationFacts {
  /** Whether the handlers answer requests of a route, run before the routes after them, or get the application itself. */
  readonly kind: 'route' | 'middleware' | 'plugin';
  /** The method of HTTP: the called function's name, any, or what is given in the role `method`. */
  readonly method: 'by-name' | 'any' | 'by-argument';
}

/** Has an application call handlers for requests, in the order in which they are registered. */
export const HandlerRegistration = concept<'application' | 'path' | 'method' | 'handlers', RegistrationFacts>(
  'handler-registration',
);

/** Opens a route of an application under a path, to which handlers are then registered. */
export const RouteOpening = concept<'application' | 'path'>('route-opening');

/** Gives a router in the form of a handler. */
export const RouterExposure = concept<'router'>('router-exposure');

/** Has an application begin to answer requests. */
export const ApplicationStart = concept<'application'>('application-start');
