import type { Sandbox } from '../../sandbox/start-sandbox';

/** Shorter ones are no sentences of anybody's own ("Hello,", "Best"). */
const shortest = 16;

/** Everything personal or confidential that opening these tickets brings into the browser: names, mails, customers, subjects, sentences. */
export function seededTexts(sandbox: Sandbox, ticketIds: readonly number[]): string[] {
  const { state } = sandbox.zendesk;
  const { people, contacts, accounts } = sandbox.seed;
  const tickets = ticketIds.map((id) => state.ticket(id));
  const sentences = tickets.flatMap(({ comments }) =>
    comments.flatMap(({ body }) => body.split(/[\n.?!:,]+/).map((part) => part.trim())),
  );
  const organizations = new Set(tickets.map(({ organizationId }) => organizationId));
  const texts = [
    ...people.flatMap(({ name, email }) => [name, email]),
    ...contacts.flatMap(({ name, email }) => [name, email]),
    ...accounts.filter(({ zendeskId }) => organizations.has(zendeskId)).map(({ name }) => name),
    ...tickets.map(({ subject }) => subject),
    ...sentences.filter((sentence) => sentence.length >= shortest && !sentence.startsWith('[bellwether')),
  ];
  return [...new Set(texts)];
}
