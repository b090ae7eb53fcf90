import type { Analysis } from '../analysis/file-analysis.ts';
import type { Demand } from '../dataflow/demand.ts';

/** Values asked for as properties of objects, at the places where they are written; any others as they are. */
export function whereWritten(values: readonly Demand[], analysis: Analysis): readonly Demand[] {
  return values.flatMap((asked): readonly Demand[] => {
    if (asked.path.length === 0 || asked.path.includes('*')) return [asked];
    const { settings } = analysis.optionAt([{ ...asked, path: [] }], asked.path);
    return settings.length > 0 ? settings.map((setting) => setting.demand) : [asked];
  });
}
