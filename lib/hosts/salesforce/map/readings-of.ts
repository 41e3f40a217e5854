import type { MessageReading } from '../../../domain/model/message-reading';
import type { Connection } from '../../contract';
import type { CommentRow } from '../schema/comment-row';
import type { EmailRow } from '../schema/email-row';
import { DRAFT } from './messages-of';
import { sideOf } from './side-of';

/**
 * What the public messages of a case amount to, oldest first; their texts go no further. A message without a date has no place
 * among the others and is left out.
 * @param opening the case's own description, which is the customer's first message where no mail opened it
 */
export function readingsOf(
  opening: { at: number | null; text: string | null },
  comments: readonly CommentRow[],
  emails: readonly EmailRow[],
  readMessage: Connection['readMessage'],
): MessageReading[] {
  const said = [
    ...emails
      .filter((row) => row.Status !== DRAFT)
      .map((row) => ({
        at: row.MessageDate ?? null,
        by:
          typeof row.Incoming === 'boolean'
            ? row.Incoming
              ? ('customer' as const)
              : ('agent' as const)
            : null,
        isPublic: true,
        text: row.TextBody ?? '',
      })),
    ...comments
      .filter((row) => row.IsPublished !== false)
      .map((row) => ({
        at: row.CreatedDate ?? null,
        by: sideOf(row),
        isPublic: row.IsPublished ?? null,
        text: row.CommentBody ?? '',
      })),
  ].flatMap(({ at, ...rest }) => (at === null ? [] : [{ at, ...rest }]));
  const openedByMail = said.some(
    ({ at, by }) => by === 'customer' && opening.at !== null && at <= opening.at + 60_000,
  );
  if (opening.at !== null && opening.text !== null && !openedByMail)
    said.push({ at: opening.at, by: 'customer', isPublic: true, text: opening.text });
  return said
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, by, isPublic, text }) => readMessage(text, { at, by, public: isPublic }));
}
