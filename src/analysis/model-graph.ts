import { ApiGraph, ModelError } from '../dataflow/api-graph.ts';
import { loadModels } from '../models/index.ts';
import { readSettings, SettingsError } from './settings.ts';

/** Compiled tables by the settings object that adds to them. */
const graphs = new WeakMap<object, ApiGraph>();

/**
 * Our tables with those of a project's settings, compiled once for each settings object.
 *
 * @param key the settings object, or what stands for its absence
 * @throws SettingsError where settings or a row cannot be read
 */
export function graphOf(key: object, given: unknown): ApiGraph {
  const known = graphs.get(key);
  if (known) return known;
  const { models = [] } = readSettings(given);
  try {
    const graph = new ApiGraph([...loadModels(), ...models]);
    graphs.set(key, graph);
    return graph;
  } catch (error) {
    if (error instanceof ModelError) throw new SettingsError(`.models: ${error.message}`);
    throw error;
  }
}
