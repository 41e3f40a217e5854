import { assess } from '../../domain/assess';
import { readBrief } from '../../messages/read-brief';
import { pullOwners } from '../../pull/pull-owners';
import { briefNow } from '../brief/brief-now';
import { handler } from '../handler';
import { ticketNow } from '../ticket-now';

/** The brief as it would be written now. */
export const onReadBrief = handler(readBrief, async (tools, { ref }) => {
  const { facts, policy } = await ticketNow(tools, ref);
  const { owners } = await pullOwners(tools, ref.host, ref.account, true);
  const now = tools.now();
  const known = { ...facts, people: [...facts.people, ...owners] };
  return { parts: await briefNow(tools, known, assess(facts, policy, now), policy, now) };
});
