import { concept } from '../dataflow/concept.ts';

/** What is fixed about an API that renders templates. */
export interface TemplateFacts {
  /** What the text of a template can do: run code, or read the data it is given and load other templates. */
  readonly power: 'code' | 'data';
  /** How the engine is told to write a value: `<%= _ %>`, `{{_}}`; `_` stands for the value's name. */
  readonly placeholder: string;
  /** Where the values of a template are given: at this argument of the call itself, or in a call of its result. */
  readonly valuesAt: number | 'result';
}

/**
 * Makes text of a template and of values.
 *
 * `source` is the template's text, `name` the name or path it is looked up by. `data` is an object of values in which the
 * engine looks for options too, `options` an object of options, and `code` an option that becomes code as it is.
 */
export const TemplateRendering = concept<'source' | 'name' | 'data' | 'options' | 'code', TemplateFacts>(
  'template-rendering',
);
