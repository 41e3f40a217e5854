import { paperSize } from './paper-size';
import { paperStyle } from './paper-style';
import type { PolicyPaper } from './policy-paper';
import { shapePath } from './shape-path';

/**
 * A policy as one file that opens in any browser without the extension (acceptance PO14): everything inside, no script, and nothing that
 * is fetched. Every text is escaped: names come from outside.
 * @param locale BCP 47 tag of the words in it
 */
export function paperDocument(paper: PolicyPaper, locale: string): string {
  const { title, facts, levelsTitle, levelsHead, levels, matrixTitle, head, rows, passed, backup } = paper;
  const levelRows = levels.map(({ shape, kind, cells }) => {
    const [name = '', ...others] = cells;
    const more = `<span class="paper-also">${escaped(kind)}</span>`;
    return `<tr><th scope="row">${mark(shape)}${escaped(name)}${more}</th>${others.map(cell).join('')}</tr>`;
  });
  const matrixRows = rows.map(({ name, also, cells }) => {
    const more = also === null ? '' : `<span class="paper-also">${escaped(also)}</span>`;
    const others = cells.map((one) => (one === null ? cell(passed) : matrixCell(one, backup)));
    return `<tr><th scope="row">${escaped(name)}${more}</th>${others.join('')}</tr>`;
  });
  const columns = head.map(
    ({ shape, name }) => `<th scope="col">${shape === null ? '' : mark(shape)}${escaped(name)}</th>`,
  );
  return `<!doctype html>
<html lang="${escaped(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>
body { margin: 24px; background: #fff; font: 14px/20px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; font-variant-numeric: tabular-nums; }
@media print { body { margin: 0; } }
${paperStyle}</style>
</head>
<body>
<main class="paper" style="--paper-size: ${paperSize(paper)}pt">
<h1 class="paper-title">${escaped(title)}</h1>
<ul class="paper-facts">${facts.map((fact) => `<li>${escaped(fact)}</li>`).join('')}</ul>
<h2 class="paper-heading">${escaped(levelsTitle)}</h2>
${table(levelsTitle, levelsHead.map((name) => `<th scope="col">${escaped(name)}</th>`).join(''), levelRows)}
<h2 class="paper-heading">${escaped(matrixTitle)}</h2>
${table(matrixTitle, columns.join(''), matrixRows)}
</main>
</body>
</html>
`;
}

function table(name: string, head: string, rows: readonly string[]): string {
  return `<div class="paper-table" role="region" tabindex="0" aria-label="${escaped(name)}"><table>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>`;
}

function matrixCell(
  { role, holders, limit }: NonNullable<PolicyPaper['rows'][number]['cells'][number]>,
  backup: string,
): string {
  const those = holders.map(
    ({ name, part }) =>
      `<li class="paper-${part}">${part === 'backup' ? `${escaped(backup)} ` : ''}${escaped(name)}</li>`,
  );
  return `<td><ul class="paper-holders">${those.join('')}</ul><span class="paper-role">${escaped(role)}</span><span class="paper-limit">${escaped(limit)}</span></td>`;
}

function cell(text: string): string {
  return `<td>${escaped(text)}</td>`;
}

function mark(shape: keyof typeof shapePath): string {
  return `<svg class="paper-mark paper-${shape}" viewBox="0 0 24 24" aria-hidden="true"><path d="${shapePath[shape]}"/></svg>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');
}
