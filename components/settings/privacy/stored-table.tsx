import { useWords } from '../../ui/use-words';
import { TableBox } from '../table-box';
import { formatBytes } from './format-bytes';
import type { Stored } from './stored';

/** Each class of what is kept: how it lies there, and which of the counts belong to it. */
const CLASSES = [
  { id: 'copies', way: 'sealed' },
  { id: 'outbox', way: 'ids' },
  { id: 'alerts', way: 'ids' },
  { id: 'health', way: 'ids' },
  { id: 'signals', way: 'own' },
  { id: 'plays', way: 'own' },
  { id: 'history', way: 'ids' },
  { id: 'imports', way: 'own' },
  { id: 'egress', way: 'ids' },
  { id: 'settings', way: 'own' },
] as const;

/** What is kept, in which way, how many, and for how long. */
export function StoredTable({ stored: { rows, bytes, retention } }: { stored: Stored }) {
  const { text, language } = useWords();
  const number = new Intl.NumberFormat(language.locale);
  const days = (count: number) =>
    new Intl.NumberFormat(language.locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(count);
  const size = (count: number | null) =>
    count === null ? text('privacy_size_unknown') : formatBytes(count, language.locale);
  const howLong = (id: (typeof CLASSES)[number]['id']): string => {
    if (id === 'copies') return days(retention.copies);
    if (id === 'egress') return days(retention.egress);
    if (id === 'imports' && retention.imports !== null) return days(retention.imports);
    return text(`privacy_long_${id}`);
  };
  return (
    <>
      <TableBox name={text('privacy_table')}>
        <thead>
          <tr>
            <th scope="col">{text('privacy_class')}</th>
            <th scope="col">{text('privacy_way')}</th>
            <th scope="col" className="table-number">
              {text('privacy_count')}
            </th>
            <th scope="col">{text('privacy_long')}</th>
          </tr>
        </thead>
        <tbody>
          {CLASSES.map(({ id, way }) => (
            <tr key={id}>
              <th scope="row">{text(`privacy_class_${id}`)}</th>
              <td>{text(`privacy_way_${way}`)}</td>
              <td className="table-number">{number.format(rows[id])}</td>
              <td>{howLong(id)}</td>
            </tr>
          ))}
        </tbody>
      </TableBox>
      <p className="field-hint">{text('privacy_sizes', size(bytes.databases), size(bytes.settings))}</p>
    </>
  );
}
