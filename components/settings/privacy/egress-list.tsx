import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { EgressEntry } from '../../../lib/domain/model/egress-entry';
import { readEgress } from '../../../lib/messages/read-egress';
import { ask } from '../../../lib/platform/ask';
import { csvText } from '../../../lib/view/csv-text';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import { saveFile } from '../save-file';
import { TableBox } from '../table-box';
import { egressLines } from './egress-lines';
import { formatBytes } from './format-bytes';

const SHOWN = 15;
const COLUMNS = [
  ...(['day', 'host', 'method', 'path', 'purpose', 'through', 'count'] as const),
  ...(['unanswered', 'sent', 'received', 'first', 'last'] as const),
];

/** Every host that was contacted: how, why, how often and when, also as a file for an auditor. */
export function EgressList() {
  const words = useWords();
  const { text, language } = words;
  const [all, setAll] = useState(false);
  const { data, error } = useQuery({ queryKey: ['settings', 'egress'], queryFn: () => ask(readEgress, {}) });
  if (error !== null && data === undefined) return <Note tone="failed">{errorWords(error, words)}</Note>;
  if (data === undefined) return <p>{text('panel_loading')}</p>;
  if (data.entries.length === 0)
    return (
      <>
        <p>{text('egress_what')}</p>
        <p className="connections-none">{text('egress_none')}</p>
      </>
    );
  const lines = egressLines(data.entries);
  const hosts = [...new Set(lines.map(({ host }) => host))];
  const number = new Intl.NumberFormat(language.locale);
  const moment = (at: number) => formatMoment(at, Date.now(), language);
  return (
    <>
      <p>{text('egress_what')}</p>
      <p>
        <strong>{text('egress_hosts', new Intl.ListFormat(language.locale).format(hosts))}</strong>
      </p>
      <TableBox name={text('egress_table')}>
        <thead>
          <tr>
            <th scope="col">{text('egress_request')}</th>
            <th scope="col">{text('egress_why')}</th>
            <th scope="col" className="table-number">
              {text('egress_count')}
            </th>
            <th scope="col" className="table-number">
              {text('egress_bytes')}
            </th>
            <th scope="col">{text('egress_when')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, all ? lines.length : SHOWN).map((line) => (
            <tr key={`${line.host}${line.method}${line.path}${line.purpose}${line.through}`}>
              <th scope="row" className="privacy-request">
                <span>{line.host}</span>
                <code>
                  {line.method} {line.path}
                </code>
              </th>
              <td>
                {text(`egress_purpose_${line.purpose.replace('-', '_')}`)}
                {line.through !== 'worker' && (
                  <span className="field-hint"> {text(`egress_through_${line.through}`)}</span>
                )}
              </td>
              <td className="table-number">
                {number.format(line.count)}
                {line.unanswered > 0 && (
                  <span className="field-hint">
                    {' '}
                    {text('egress_unanswered', number.format(line.unanswered))}
                  </span>
                )}
              </td>
              <td className="table-number">
                <span className="privacy-bytes">↑ {formatBytes(line.sent, language.locale)}</span>{' '}
                <span className="privacy-bytes">↓ {formatBytes(line.received, language.locale)}</span>
              </td>
              <td>
                {line.first === line.last
                  ? moment(line.last)
                  : `${moment(line.first)} – ${moment(line.last)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </TableBox>
      <div className="imports-deeds">
        {lines.length > SHOWN && (
          <Button aria-expanded={all} onClick={() => setAll(!all)}>
            {text(all ? 'egress_fewer' : 'egress_all', number.format(lines.length))}
          </Button>
        )}
        <Button onClick={() => saveFile('bellwether-egress.csv', [csvText(table(data.entries))], 'text/csv')}>
          {text('egress_csv')}
        </Button>
        <Button onClick={() => saveFile('bellwether-egress.json', [JSON.stringify(data.entries, null, 2)])}>
          {text('egress_json')}
        </Button>
      </div>
    </>
  );
}

/** As an auditor's spreadsheet wants it: codes and moments in ISO, in no language. */
function table(entries: readonly EgressEntry[]): string[][] {
  const iso = (at: number) => new Date(at).toISOString();
  return [
    [...COLUMNS],
    ...entries.map((entry) => [
      ...[iso(entry.day * 86_400_000).slice(0, 10), entry.host, entry.method, entry.path],
      ...[entry.purpose, entry.through, String(entry.count), String(entry.unanswered)],
      ...[String(entry.sent), String(entry.received), iso(entry.first), iso(entry.last)],
    ]),
  ];
}
