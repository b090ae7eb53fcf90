import { concept } from '../dataflow/concept.ts';

/** What is fixed about an API that reads XML. */
export interface XmlFacts {
  /** It loads what the document names, whatever the options. */
  readonly loads: 'always';
  /** Options that make it load what the document names when they are true. */
  readonly loadingOptions: readonly string[];
  /** An option that is a list of flags, and names of flags in it that do the same. */
  readonly flagsOption: string;
  readonly loadingFlags: readonly string[];
  /** It replaces entities by what they stand for without a limit, whatever the options. */
  readonly expands: 'always';
  /** Options that take the limits away when they are true. */
  readonly limitlessOptions: readonly string[];
}

/** Reads a document of XML: `document` is its text, or a part of it. */
export const XmlParsing = concept<'document' | 'options', XmlFacts>('xml-parsing');
