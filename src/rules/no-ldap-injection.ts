import { DirectoryAccess } from '../concepts/directory-access.ts';
import { whereWritten } from '../families/option-values.ts';
import { createFlowRule, sink } from '../rule-kit/create-flow-rule.ts';
import type { TextPart } from '../syntax/text-part.ts';

/** Functions of a project that are taken to escape what goes into a filter or a name. */
const ESCAPERS = /ldap_?(?:escape|sanitize|encode)|^(?:escape|sanitize|encode)\w*(?:ldap|filter|dn)/i;

/** The values within a name; a whole name that somebody logs in with is theirs to choose. */
function withinName(parts: readonly TextPart[]) {
  return parts.length === 1
    ? []
    : parts.flatMap((part) => ('hole' in part ? [{ hole: part.hole, kind: 'value' as const }] : []));
}

export default createFlowRule({
  name: 'no-ldap-injection',
  meta: {
    docs: {
      description: 'Disallow filters and names of LDAP into which others can write',
      cwe: ['CWE-90'],
      owasp: ['A05:2025', 'A03:2021'],
      precision: 'high',
      securitySeverity: 8.1,
      recommended: true,
      strict: [],
    },
    messages: {
      taintedFilter:
        "'{{source}}', {{label}}, becomes part of a filter that '{{sink}}' sends: '*' in it matches everything, and a parenthesis adds conditions. Build the filter of objects, or escape the value for filters.",
      taintedName:
        "'{{source}}', {{label}}, becomes part of a distinguished name that '{{sink}}' uses: a comma in it leads to other entries. Build the name of its parts, or escape the value for names.",
    },
  },
  sinks: [
    sink(DirectoryAccess, 'filter', {
      context: 'ldap-filter',
      tainted: 'taintedFilter',
      values: (access, analysis) => whereWritten(access.role('filter'), analysis),
      trustedNames: ESCAPERS,
    }),
    sink(DirectoryAccess, 'name', { context: 'ldap-name', tainted: 'taintedName', trustedNames: ESCAPERS }),
    sink(DirectoryAccess, 'login', {
      grammar: withinName,
      places: { value: { context: 'ldap-name', tainted: 'taintedName' } },
      trustedNames: ESCAPERS,
    }),
  ],
});
