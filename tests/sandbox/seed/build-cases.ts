import type { Random } from './random';
import { salesforceId } from './salesforce-id';
import type { SeedAccount, SeedCase, SeedContact, SeedMessage, SeedMilestone, SeedPerson } from './seed';
import { stories } from './stories/stories';
import { Storyteller } from './storyteller';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const count = 72;
const storyIndex = 41;

const targets = {
  High: { response: 60, resolution: 480 },
  Medium: { response: 240, resolution: 2880 },
  Low: { response: 480, resolution: 7200 },
} as const;

/** Seventy-two cases over ninety days; number 00001042 is Northwind's own, with its resolution due in 95 minutes. */
export function buildCases(
  random: Random,
  now: number,
  accounts: SeedAccount[],
  contacts: SeedContact[],
  people: SeedPerson[],
): SeedCase[] {
  const agents = people.filter(
    ({ groupKeys }) => !groupKeys.includes('management') && /support|engineering/.test(groupKeys.join()),
  );
  const ages = Array.from({ length: count }, () => random.next() ** 1.6 * 89 * day + 2 * hour).sort(
    (a, b) => b - a,
  );
  return ages.map((age, index) => {
    if (index === storyIndex) return storyCase(now, index, accounts);
    const account = random.pick(accounts.slice(1));
    const contact = random.pick(contacts.filter((candidate) => candidate.accountKey === account.key));
    const agent = random.pick(agents);
    const story = random.pick(stories);
    const teller = new Storyteller(random, story, contact, account, agent);
    const createdAt = Math.floor((now - age) / 1000) * 1000;
    const priority = random.weighted({ High: 2, Medium: 6, Low: 3 });
    const open = age < 1.5 * day || (age < 12 * day && random.chance(0.3));
    const answeredAt = createdAt + random.between(10, targets[priority].response - 5) * minute;
    const answered = answeredAt < now;
    const solvedAt = createdAt + random.between(60, Math.floor(targets[priority].resolution * 1.1)) * minute;
    const closed = !open && solvedAt < now;
    const comments: SeedMessage[] = [];
    const description = teller.opening();
    if (answered) comments.push({ at: answeredAt, author: agent.key, text: teller.question(), public: true });
    if (answered && random.chance(0.5)) {
      comments.push({
        at: Math.min(answeredAt + 20 * minute, now - minute),
        author: agent.key,
        text: teller.note(),
        public: false,
      });
    }
    if (closed) comments.push({ at: solvedAt, author: agent.key, text: teller.fix(false), public: true });
    comments.sort((a, b) => a.at - b.at);
    const queue = !answered && random.chance(0.5);
    return {
      id: salesforceId('500', 88_200 + index * 13),
      number: caseNumber(index),
      subject: teller.subject,
      description,
      type: story.type === 'question' ? 'Question' : story.type === 'task' ? 'Feature Request' : 'Problem',
      status: closed ? 'Closed' : answered ? 'Working' : 'New',
      priority,
      origin: random.weighted({ Email: 6, Web: 3, Phone: 2 }),
      accountKey: account.key,
      contactKey: contact.key,
      ownerKey: queue ? 'support' : agent.key,
      ownerKind: queue ? 'group' : 'person',
      createdAt,
      closedAt: closed ? solvedAt : null,
      isEscalated: false,
      comments,
      milestones: milestones(
        index,
        createdAt,
        priority,
        answered ? answeredAt : null,
        closed ? solvedAt : null,
      ),
    };
  });
}

function caseNumber(index: number): string {
  return String(1001 + index).padStart(8, '0');
}

function milestones(
  index: number,
  startAt: number,
  priority: SeedCase['priority'],
  answeredAt: number | null,
  solvedAt: number | null,
): SeedMilestone[] {
  const { response, resolution } = targets[priority];
  const one = (
    offset: number,
    name: SeedMilestone['name'],
    targetMinutes: number,
    completedAt: number | null,
  ) => ({
    id: salesforceId('555', 30_100 + index * 2 + offset),
    name,
    startAt,
    targetAt: startAt + targetMinutes * minute,
    targetMinutes,
    completedAt,
  });
  return [one(0, 'First Response', response, answeredAt), one(1, 'Resolution', resolution, solvedAt)];
}

function storyCase(now: number, index: number, accounts: SeedAccount[]): SeedCase {
  const createdAt = now - (targets.High.resolution - 95) * minute;
  const answeredAt = createdAt + 34 * minute;
  const account = accounts[0];
  return {
    id: salesforceId('500', 88_200 + index * 13),
    number: caseNumber(index),
    subject: 'Arrival times missing in the customer portal',
    description:
      'Since last night the customer portal shows no arrival times for about half of our tours. Two of our largest shippers have called already. It seems to be connected with the trucks that cannot sync.\n\nOmar Haddad, Northwind Logistics',
    type: 'Problem',
    status: 'Working',
    priority: 'High',
    origin: 'Phone',
    accountKey: account?.key ?? '',
    contactKey: 'omar',
    ownerKey: 'jonas',
    ownerKind: 'person',
    createdAt,
    closedAt: null,
    isEscalated: false,
    comments: [
      {
        at: answeredAt,
        author: 'jonas',
        text: 'Hello Omar,\n\nthe portal takes the arrival times from the last position of each truck. Where a truck does not sync there is none. We are treating both as one incident and will report on the hour.\n\nJonas',
        public: true,
      },
      {
        at: answeredAt + 25 * minute,
        author: 'jonas',
        text: 'Same root cause as the sync ticket in Zendesk. Fallback to planned times is possible with a switch, asking product.',
        public: false,
      },
    ],
    milestones: milestones(index, createdAt, 'High', answeredAt, null),
  };
}
