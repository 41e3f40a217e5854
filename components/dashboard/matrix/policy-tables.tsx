import { paperSize } from '../../../lib/view/dashboard-policy/paper-size';
import { paperStyle } from '../../../lib/view/dashboard-policy/paper-style';
import type { PolicyPaper } from '../../../lib/view/dashboard-policy/policy-paper';
import { shapePath } from '../../../lib/view/dashboard-policy/shape-path';
import './policy-tables.css';

/** The policy as it stands on the page, and on paper: the file that one saves looks the same. */
export function PolicyTables({ paper }: { paper: PolicyPaper }) {
  const { title, facts, levelsTitle, levelsHead, levels, matrixTitle, head, rows, passed, backup } = paper;
  return (
    <article className="paper" style={{ ['--paper-size' as string]: `${paperSize(paper)}pt` }}>
      <style href="paper" precedence="default">
        {paperStyle}
      </style>
      <h2 className="paper-title">{title}</h2>
      <ul className="paper-facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <h3 className="paper-heading">{levelsTitle}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls in its own box is reached by keys. */}
      <section className="paper-table" tabIndex={0} aria-label={levelsTitle}>
        <table>
          <thead>
            <tr>
              {levelsHead.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {levels.map(({ shape, kind, cells: [name = '', ...others] }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: levels may have the same name, and stand in their order.
              <tr key={index}>
                <th scope="row">
                  <Mark shape={shape} />
                  {name}
                  <span className="paper-also">{kind}</span>
                </th>
                {others.map((text, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other name.
                  <td key={column}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <h3 className="paper-heading">{matrixTitle}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls in its own box is reached by keys. */}
      <section className="paper-table paper-matrix" tabIndex={0} aria-label={matrixTitle}>
        <table style={{ ['--matrix-width' as string]: `${head.length * 118}px` }}>
          <thead>
            <tr>
              {head.map(({ shape, name }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: levels may have the same name, and stand in their order.
                <th key={index} scope="col">
                  {shape !== null && <Mark shape={shape} />}
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, also, cells }, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: kinds of issue may have the same name.
              <tr key={row}>
                <th scope="row">
                  {name}
                  {also !== null && <span className="paper-also">{also}</span>}
                </th>
                {cells.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its level, which is its column.
                  <td key={column}>{cell === null ? passed : <Cell cell={cell} backup={backup} />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </article>
  );
}

function Cell({
  cell,
  backup,
}: {
  cell: NonNullable<PolicyPaper['rows'][number]['cells'][number]>;
  backup: string;
}) {
  return (
    <>
      <ul className="paper-holders">
        {cell.holders.map(({ name, part }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may have the same name.
          <li key={index} className={`paper-${part}`}>
            {part === 'backup' ? `${backup} ${name}` : name}
          </li>
        ))}
      </ul>
      <span className="paper-role">{cell.role}</span>
      <span className="paper-limit">{cell.limit}</span>
    </>
  );
}

function Mark({ shape }: { shape: keyof typeof shapePath }) {
  return (
    <svg className={`paper-mark paper-${shape}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapePath[shape]} />
    </svg>
  );
}
