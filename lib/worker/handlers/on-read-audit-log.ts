import { compareText } from '../../domain/model/compare-text';
import type { AuditLine } from '../../messages/audit-line';
import { readAuditLog } from '../../messages/read-audit-log';
import { personName } from '../../view/panel/person-name';
import { renderSentence } from '../../view/render-sentence';
import { auditLines } from '../audit/audit-lines';
import { handler } from '../handler';

export const onReadAuditLog = handler(readAuditLog, async (tools, wish) => {
  const read = await tools.past.read(tools);
  if (read.state === 'reading') return read;
  const { past } = read;
  const lines = await auditLines(tools, past);
  const record = wish.record.trim().replace(/^#/, '').toLowerCase();
  const words = wish.text.trim().toLowerCase();
  const says = ({ sentence, detail, reason }: AuditLine) =>
    [renderSentence(sentence, tools.language), detail && renderSentence(detail, tools.language), reason]
      .join(' ')
      .toLowerCase()
      .includes(words);
  const matching = lines.filter(
    (line) =>
      (wish.kind === null || line.kind === wish.kind) &&
      (wish.person === null || line.personId === wish.person) &&
      (wish.since === null || line.at >= wish.since) &&
      (wish.until === null || line.at < wish.until) &&
      (record === '' ||
        (line.ref !== null && `${line.ref.account}/${line.ref.id}`.toLowerCase().includes(record))) &&
      // Last, for it has to be put into words.
      (words === '' || says(line)),
  );
  const ids = new Set(lines.flatMap(({ personId }) => personId ?? []));
  return readAuditLog.answer.parse({
    state: 'told',
    total: matching.length,
    lines: matching.slice(wish.from, wish.from + wish.count),
    persons: [...ids]
      .map((id) => ({ id, name: personName(past.people, id) }))
      .sort((a, b) => compareText(a.name, b.name)),
  });
});
