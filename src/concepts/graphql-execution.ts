import { concept } from '../dataflow/concept.ts';

/**
 * Runs, or sends, a document of GraphQL: `document` is its text, `request` the body of a request as text, which may hold
 * one.
 */
export const GraphqlExecution = concept<'document' | 'request'>('graphql-execution');
