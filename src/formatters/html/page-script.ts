/// <reference lib="dom" />
import type { PageData, PageFile, PageFinding, PagePlace } from './page-data.ts';

/**
 * Shows the report in the page that holds it. Runs in the reader's browser, as its own text put into the page, so that
 * nothing outside of it is at hand. All it shows goes in as text; what was scanned is never read as markup.
 */
export function showReport(): void {
  type Filter = { severity?: string; rule?: string; cwe?: string; folder?: string };
  const PAGE = 100;
  const SEVERITIES = ['critical', 'high', 'medium', 'low'];
  const data = JSON.parse(document.getElementById('data')?.textContent ?? '{}') as PageData;
  const filter: Filter = {};
  let search = '';
  let shownCount = PAGE;

  const haystacks = data.findings.map((finding) =>
    [pathOf(finding), data.rules[finding.rule]?.id, data.rules[finding.rule]?.cwe.join(' '), finding.message]
      .join('\n')
      .toLowerCase(),
  );

  const list = element('section', { id: 'findings' });
  const status = element('p', { className: 'dim', id: 'status' });
  const charts = element('div', { className: 'cards', id: 'charts' });
  build();
  update();

  function build(): void {
    const header = element('header', {}, [
      element('h1', {}, [`${data.findings.length} findings in ${data.files.length} files`]),
      element('p', { className: 'dim' }, [`${data.tool} · ${data.time}`]),
    ]);
    const input = element('input', {
      type: 'search',
      id: 'search',
      placeholder: 'Search rules, files, messages, CWE-89 …',
    });
    input.setAttribute('aria-label', 'Search findings');
    input.addEventListener('input', () => {
      search = input.value.toLowerCase();
      shownCount = PAGE;
      update();
    });
    const clear = element('button', { type: 'button', id: 'clear' }, ['Show all']);
    clear.addEventListener('click', () => {
      for (const key of Object.keys(filter) as (keyof Filter)[]) delete filter[key];
      input.value = '';
      search = '';
      shownCount = PAGE;
      update();
    });
    const main = element('main', {}, [
      charts,
      element('div', { className: 'tools' }, [input, clear, status]),
      list,
    ]);
    if (data.problems.length > 0) {
      main.append(
        element('section', { className: 'card' }, [
          element('h2', {}, ['Not scanned, or worth a look']),
          ...data.problems.map(({ where, message }) => element('p', {}, [`${where}: ${message}`])),
        ]),
      );
    }
    document.body.append(header, main);
  }

  function pathOf({ file }: PageFinding): string {
    return data.files[file]?.path ?? '';
  }

  function folderOf(finding: PageFinding): string {
    const path = pathOf(finding);
    const parts = path.split('/').slice(0, -1);
    return parts.length === 0 ? '.' : parts.slice(0, 2).join('/');
  }

  function passes(finding: PageFinding, at: number, but?: keyof Filter): boolean {
    const rule = data.rules[finding.rule];
    return (
      (but === 'severity' || !filter.severity || finding.severity === filter.severity) &&
      (but === 'rule' || !filter.rule || rule?.id === filter.rule) &&
      (but === 'cwe' || !filter.cwe || (rule?.cwe.includes(filter.cwe) ?? false)) &&
      (but === 'folder' || !filter.folder || folderOf(finding) === filter.folder) &&
      (search === '' || (haystacks[at] ?? '').includes(search))
    );
  }

  function update(): void {
    charts.replaceChildren(
      chart('Severity', 'severity', ({ severity }) => [severity]),
      chart('Rule', 'rule', ({ rule }) => [data.rules[rule]?.id ?? '']),
      chart('Weakness', 'cwe', ({ rule }) => data.rules[rule]?.cwe ?? []),
      chart('Folder', 'folder', (finding) => [folderOf(finding)]),
    );
    const found = data.findings.filter((finding, at) => passes(finding, at));
    status.textContent = `${found.length} shown`;
    const items: (Node | string)[] = found.slice(0, shownCount).map(findingItem);
    if (found.length > shownCount) {
      const more = element('button', { type: 'button', className: 'more' }, [
        `${found.length - shownCount} more`,
      ]);
      more.addEventListener('click', () => {
        shownCount += PAGE * 5;
        update();
      });
      items.push(more);
    }
    if (found.length === 0) items.push(element('p', { className: 'empty dim' }, ['Nothing fits.']));
    list.replaceChildren(...items);
  }

  function chart(
    title: string,
    key: keyof Filter,
    namesOf: (finding: PageFinding) => readonly string[],
  ): HTMLElement {
    const counts = new Map<string, number>();
    data.findings.forEach((finding, at) => {
      if (!passes(finding, at, key)) return;
      for (const name of namesOf(finding)) counts.set(name, (counts.get(name) ?? 0) + 1);
    });
    const entries = [...counts].sort((a, b) =>
      key === 'severity' ? SEVERITIES.indexOf(a[0]) - SEVERITIES.indexOf(b[0]) : b[1] - a[1],
    );
    const most = Math.max(1, ...entries.map(([, count]) => count));
    const bars = entries.slice(0, 10).map(([name, count]) => {
      const fill = element('span', { className: `fill ${key === 'severity' ? name : ''}` });
      fill.style.width = `${(count / most) * 100}%`;
      const bar = element('button', { type: 'button', className: 'bar', title: name }, [
        element('span', { className: 'name' }, [name]),
        element('span', { className: 'count' }, [String(count)]),
        element('span', { className: 'track' }, [fill]),
      ]);
      bar.setAttribute('aria-pressed', String(filter[key] === name));
      bar.addEventListener('click', () => {
        if (filter[key] === name) delete filter[key];
        else filter[key] = name;
        shownCount = PAGE;
        update();
      });
      return bar;
    });
    const rest =
      entries.length > 10 ? [element('p', { className: 'dim' }, [`and ${entries.length - 10} more`])] : [];
    return element('section', { className: 'card' }, [element('h2', {}, [title]), ...bars, ...rest]);
  }

  function findingItem(finding: PageFinding): HTMLElement {
    const rule = data.rules[finding.rule];
    const item = element('details', { className: `finding ${finding.severity}` }, [
      element('summary', {}, [
        element('span', { className: 'band' }, [finding.severity]),
        element('span', {}, [finding.message]),
        element('span', { className: 'where dim' }, [
          `${pathOf(finding)}:${finding.place[0]}:${finding.place[1]} · ${rule?.id ?? ''}${finding.suppressed ? ' · suppressed' : ''}`,
        ]),
      ]),
    ]);
    // What is inside is made when it is opened: most of ten thousand findings never are.
    item.addEventListener('toggle', () => {
      if (item.open && item.childElementCount === 1) item.append(detailOf(finding));
    });
    return item;
  }

  function detailOf(finding: PageFinding): HTMLElement {
    const rule = data.rules[finding.rule];
    const file = data.files[finding.file];
    const detail = element('div', { className: 'detail' });
    if (file) detail.append(heading('Code'), codeBlock(file, finding.place, 2));
    if (file && finding.way.length > 0) {
      const steps = finding.way.map(({ role, place, sentence }) =>
        element('li', { className: role }, [
          element('span', { className: 'role' }, [role]),
          ` ${sentence} `,
          element('span', { className: 'dim' }, [`line ${place[0]}`]),
          codeBlock(file, place, 0),
        ]),
      );
      const title = finding.way.length > 1 ? 'The way the data takes' : 'What it rests on';
      detail.append(heading(title), element('ol', { className: 'way' }, steps));
    }
    if (rule?.gain) detail.append(heading('What an attacker gains'), element('p', {}, [plain(rule.gain)]));
    if (finding.edits.length > 0 || rule?.correct) {
      detail.append(heading('How to fix it'), ...finding.edits.map((text) => element('p', {}, [text])));
      if (rule?.correct) {
        const rows = rule.correct.trimEnd().split('\n');
        detail.append(
          element('p', { className: 'dim' }, ['Code that is safe:']),
          element(
            'pre',
            {},
            rows.map((row) => element('span', { className: 'row' }, highlighted(row))),
          ),
        );
      }
    }
    const facts: (Node | string)[] = [(rule?.cwe ?? []).join(', ')];
    if (rule?.url && /^https:/.test(rule.url)) {
      const link = element('a', { href: rule.url, rel: 'noreferrer' }, [rule.id]);
      facts.push(' · ', link);
    }
    detail.append(element('p', { className: 'dim' }, facts));
    return detail;
  }

  function heading(text: string): HTMLElement {
    return element('h3', {}, [text]);
  }

  /** Prose of a page without its markup. */
  function plain(text: string): string {
    return text
      .replace(/`([^`]*)`/g, '$1')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\*\*?/g, '');
  }

  function codeBlock(
    file: PageFile,
    [line, column, endLine, endColumn]: PagePlace,
    around: number,
  ): HTMLElement {
    const rows: HTMLElement[] = [];
    for (let number = line - around; number <= Math.min(endLine, line + 12) + around; number += 1) {
      const text = file.lines[number];
      if (text === undefined) continue;
      const inside = number >= line && number <= endLine;
      const from = number === line ? column - 1 : 0;
      const to = number === endLine ? endColumn - 1 : text.length;
      const content = inside ? highlighted(text, from, to) : highlighted(text);
      rows.push(
        element('span', { className: inside ? 'row hit' : 'row' }, [
          element('span', { className: 'num' }, [String(number)]),
          ...content,
        ]),
      );
    }
    return element('pre', {}, rows);
  }

  /** A line of code, its words coloured, with what lies between two columns marked. */
  function highlighted(code: string, from = 0, to = 0): (Node | string)[] {
    const pattern =
      /(?<c>\/\/.*|\/\*.*?(?:\*\/|$))|(?<s>'(?:[^'\\]|\\.)*'?|"(?:[^"\\]|\\.)*"?|`(?:[^`\\]|\\.)*`?)|(?<n>\b\d[\w.]*)|(?<k>\b(?:as|async|await|break|case|catch|class|const|continue|default|delete|do|else|export|extends|false|finally|for|from|function|if|import|in|instanceof|interface|let|new|null|of|private|public|readonly|return|static|super|switch|this|throw|true|try|type|typeof|undefined|var|void|while|with|yield)\b)/g;
    const before: Node[] = [];
    const marked: Node[] = [];
    const after: Node[] = [];
    const add = (start: number, end: number, kind: string): void => {
      for (const [first, last, into] of [
        [start, Math.min(end, from), before],
        [Math.max(start, from), Math.min(end, to), marked],
        [Math.max(start, to), end, after],
      ] as const) {
        if (first >= last) continue;
        const text = code.slice(first, last);
        into.push(kind === '' ? document.createTextNode(text) : element('span', { className: kind }, [text]));
      }
    };
    let done = 0;
    for (const match of code.matchAll(pattern)) {
      const kind = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined)?.[0] ?? '';
      add(done, match.index, '');
      done = match.index + match[0].length;
      add(match.index, done, kind);
    }
    add(done, code.length, '');
    return marked.length > 0 ? [...before, element('mark', {}, marked), ...after] : [...before, ...after];
  }

  function element<Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    properties: Partial<HTMLElementTagNameMap[Name]>,
    children: readonly (Node | string)[] = [],
  ): HTMLElementTagNameMap[Name] {
    const made = document.createElement(name);
    Object.assign(made, properties);
    made.append(...children);
    return made;
  }
}
