/** The style of the report's page. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1c2733; --dim: #5c6b7a; --paper: #f5f7f9; --card: #fff; --line: #d9e0e6;
  --accent: #0b61a4; --critical: #a8071a; --high: #d4380d; --medium: #b8860b; --low: #3b7a9e; --mark: #ffe9a8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6ebf0; --dim: #9aa8b5; --paper: #12181f; --card: #1b232c;
  --line: #33404d; --accent: #6cb6ff; --critical: #ff7875; --high: #ff9c6e; --medium: #ffd666; --low: #7cc4e8; --mark: #5a4a12; } }
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
main, header { max-width: 1180px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 28px; }
h1 { font-size: 24px; margin: 0; }
h2 { font-size: 15px; margin: 0 0 10px; }
.dim { color: var(--dim); }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(250px, 1fr)); gap: 16px; margin: 20px 0; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 16px; min-width: 0; }
.bar { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 1px 8px; align-items: center; width: 100%;
  padding: 3px 6px; border: 0; border-radius: 4px; background: none; color: inherit; font: inherit; font-size: 13px; text-align: left; cursor: pointer; }
.bar:hover { background: var(--paper); }
.bar[aria-pressed=true] { background: var(--mark); }
.bar .name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.bar .count { text-align: right; font-variant-numeric: tabular-nums; }
.track { grid-column: 1 / -1; height: 6px; border-radius: 3px; background: var(--line); overflow: hidden; }
.fill { display: block; height: 100%; background: var(--accent); }
.critical { --band: var(--critical); } .high { --band: var(--high); } .medium { --band: var(--medium); } .low { --band: var(--low); }
.fill.critical, .fill.high, .fill.medium, .fill.low { background: var(--band); }
.tools { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 10px; align-items: center; padding: 12px 0; background: var(--paper); }
.tools input { flex: 1 1 260px; padding: 8px 12px; border: 1px solid var(--line); border-radius: 6px; background: var(--card); color: inherit; font: inherit; }
.tools button, .more { padding: 8px 14px; border: 1px solid var(--line); border-radius: 6px; background: var(--card); color: inherit; font: inherit; cursor: pointer; }
.finding { margin: 0 0 10px; padding: 0; background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--band); border-radius: 6px; }
.finding > summary { display: grid; grid-template-columns: 76px minmax(0, 1fr); gap: 4px 12px; padding: 10px 14px; cursor: pointer; list-style: none; }
.finding > summary::-webkit-details-marker { display: none; }
.band { color: var(--band); font-weight: 600; font-size: 13px; }
.where { grid-column: 2; font-size: 13px; overflow-wrap: anywhere; }
.detail { padding: 0 14px 14px; border-top: 1px solid var(--line); }
.detail h3 { font-size: 13px; margin: 14px 0 6px; text-transform: uppercase; letter-spacing: .04em; color: var(--dim); }
.detail p { margin: 6px 0; max-width: 80ch; }
pre, code { font: 13px/1.55 ui-monospace, 'SF Mono', Menlo, Consolas, monospace; }
pre { margin: 0; padding: 10px 12px; overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); tab-size: 2; }
.row { display: block; white-space: pre; min-height: 1.55em; }
.row.hit { background: color-mix(in srgb, var(--mark) 45%, transparent); }
.num { display: inline-block; width: 4.5ch; margin-right: 1.5ch; text-align: right; color: var(--dim); user-select: none; }
mark { background: var(--mark); color: inherit; border-bottom: 2px solid var(--band); }
.k { color: #7c3aed; } .s { color: #11733b; } .c { color: var(--dim); font-style: italic; } .n { color: #b4520a; }
@media (prefers-color-scheme: dark) { .k { color: #c9a6ff; } .s { color: #7fdba0; } .n { color: #ffb37a; } }
.way { margin: 0; padding: 0; list-style: none; }
.way li { position: relative; padding: 0 0 12px 30px; }
.way li::before { content: ''; position: absolute; left: 8px; top: 5px; width: 12px; height: 12px; border-radius: 50%; border: 2px solid var(--accent); background: var(--card); z-index: 1; }
.way li.source::before { border-color: var(--high); background: var(--high); }
.way li.sink::before { border-color: var(--critical); background: var(--critical); border-radius: 2px; }
.way li:not(:last-child)::after { content: ''; position: absolute; left: 14px; top: 14px; bottom: -6px; width: 2px; background: var(--line); }
.way .role { display: inline-block; min-width: 7ch; font-weight: 600; font-size: 13px; }
.way pre { margin-top: 4px; padding: 4px 8px; }
a { color: var(--accent); }
.empty { padding: 30px; text-align: center; }
`;
