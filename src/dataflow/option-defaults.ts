import type { Operation } from './api-graph.ts';
import { valuesAt, viewsIn } from './call-view.ts';
import type { Demand } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import { Query } from './query.ts';

/**
 * The options that another call of this file sets the defaults of an operation with, by the row's `defaultsFrom`.
 *
 * None where no other call sets them, or where the calls that could are given no such option; undefined where there is
 * such a call to look for and this file has none, so that another may.
 */
export function optionDefaults(
  file: FileFlow,
  { defaults, module }: Operation,
): readonly Demand[] | undefined {
  if (!defaults) return [];
  const found: Demand[] = [];
  let isSet = false;
  for (const call of file.index.callsNamed(new Set(defaults.names))) {
    for (const view of viewsIn(file, call, new Query())) {
      const query = new Query();
      const { states } = file.apiOf(view.callee, [], query);
      if (!states.some((state) => defaults.callees.includes(state))) continue;
      const plugin = defaults.takesModule && module !== undefined ? file.graph.module(module) : undefined;
      const isPlugged = (argument: Demand['node']): boolean =>
        plugin !== undefined && file.apiOf(argument, [], query).states.includes(plugin);
      if (defaults.takesModule && !view.arguments.some(isPlugged)) continue;
      isSet = true;
      found.push(...valuesAt(view, defaults.position));
    }
  }
  return isSet ? found : undefined;
}
