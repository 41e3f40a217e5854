/**
 * How a policy looks, on a page, on paper and in a file: `--paper-size` is the size of its letters in print. What a page does not give it
 * (`--text`, `--line` ...) it has itself. In print black on white, at most two lines to a name.
 */
export const paperStyle = `
@page policy { size: A4 landscape; margin: 10mm; }
.paper { page: policy; min-inline-size: 0; color: var(--text, #000); }
.paper-title { margin: 0 0 2px; font-size: 18px; line-height: 26px; overflow-wrap: anywhere; }
.paper-heading { margin: 18px 0 6px; font-size: 14px; line-height: 20px; }
.paper-facts { display: flex; flex-wrap: wrap; gap: 0 16px; margin: 0; padding: 0; list-style: none; color: var(--dim, #444); }
.paper-facts li { overflow-wrap: anywhere; }
.paper-table { overflow-x: auto; border: 1px solid var(--line, #bbb); border-radius: 8px; }
.paper table { inline-size: 100%; border-collapse: collapse; table-layout: fixed; text-align: start; }
.paper th, .paper td { padding: 8px 10px; border-block-start: 1px solid var(--line, #bbb); vertical-align: top; text-align: start; overflow-wrap: anywhere; }
.paper th + *, .paper td + * { border-inline-start: 1px solid var(--line, #bbb); }
.paper thead th { border-block-start: 0; background: var(--sunk, #f3f3f3); font-weight: 600; }
.paper tbody th { font-weight: 600; }
.paper-mark { inline-size: 1.1em; block-size: 1.1em; margin-inline-end: .45em; vertical-align: -.15em; overflow: visible; }
.paper-mark path { fill: none; stroke: currentColor; stroke-width: 3; }
.paper-octagon path { fill: currentColor; }
.paper-role, .paper-also, .paper-limit { color: var(--dim, #444); font-weight: 400; }
.paper-holders { margin: 0; padding: 0; list-style: none; }
.paper-owner { font-weight: 600; }
.paper-nobody { color: var(--dim, #444); font-style: italic; }
.paper-backup { color: var(--dim, #444); }
.paper-also, .paper-limit { display: block; }
@media print {
  .paper, .paper * { background: #fff !important; color: #000 !important; }
  .paper { font-size: var(--paper-size, 9pt); line-height: 1.35; }
  .paper-title { font-size: 1.5em; line-height: 1.3; }
  .paper-heading { margin: .8em 0 .3em; font-size: 1.15em; line-height: 1.3; break-after: avoid; }
  .paper-table { overflow: visible; border: 1px solid #000; border-radius: 0; }
  .paper th, .paper td { padding: .45em .9em; border-color: #000 !important; }
  .paper thead { display: table-header-group; }
  .paper thead th { border-block-end: 2px solid #000; }
  .paper tr { break-inside: avoid; }
  .paper-role, .paper-holders li { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
}
`;
