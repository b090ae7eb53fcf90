import { graphOf } from './model-graph.ts';
import type { BulwarkSettings } from './settings.ts';

/**
 * Settings for `settings.bulwark`, checked when the configuration is loaded: rows and keys that cannot be read are an
 * error there, with the name of the row, and not later in the first file.
 *
 * @throws SettingsError
 */
export function defineSettings(settings: BulwarkSettings): BulwarkSettings {
  graphOf(settings, settings);
  return settings;
}
