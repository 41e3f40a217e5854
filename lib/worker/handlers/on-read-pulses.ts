import { recordKey } from '../../domain/model/record-key';
import { readPulses } from '../../messages/read-pulses';
import { gatherAccount } from '../../pull/gather-account';
import { customerPeople } from '../customer-people';
import { handler } from '../handler';
import { matchingOf } from '../matching-of';
import { PulseBook } from '../pulses/pulse-book';
import { recordsOfCustomer } from '../records-of-customer';

/** As many as a reader looks at. */
const SHOWN = 12;

/** The last pulses of a customer, with who said them. */
export const onReadPulses = handler(readPulses, async (tools, { ref }) => {
  const known = await gatherAccount(tools, ref, await matchingOf(tools, ref));
  const records = known === null ? [ref] : recordsOfCustomer(ref, known);
  const pulses = await new PulseBook(tools.local).of(records.map(recordKey));
  const people = await customerPeople(tools, records);
  return {
    pulses: pulses.slice(0, SHOWN).map(({ score, remark, at, authorId }) => ({
      ...{ score, remark, at },
      authorName: people.find(({ id }) => id === authorId)?.name ?? null,
    })),
  };
});
