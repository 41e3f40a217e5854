import { parseMarkers } from '../../domain/model/parse-markers';
import { readNotes } from '../../messages/read-notes';
import { askHost } from '../../pull/ask-host';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';

export const onReadNotes = handler(readNotes, async (tools, { ref, noteIds }) => {
  const read = await askHost(tools, ref.host, ref.account, (api, connection) =>
    api.readNotes(connection, ref.id, noteIds),
  );
  if (!read.ok) {
    const told = ['signed-out', 'no-access', 'offline'].includes(read.problem);
    throw new MessageFailure(told ? read.problem : 'unavailable');
  }
  return { notes: read.answer.map(({ id, text }) => ({ id, text: withoutMarkers(text) })) };
});

/** The marker line is for browsers to read. */
function withoutMarkers(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => parseMarkers(line).length === 0)
    .join('\n')
    .trim();
}
