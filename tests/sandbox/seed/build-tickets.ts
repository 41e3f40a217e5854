import type { Random } from './random';
import type { SeedAccount, SeedContact, SeedMessage, SeedPerson, SeedStatus, SeedTicket } from './seed';
import { stories } from './stories/stories';
import type { Story } from './stories/story';
import { storyTickets } from './story-tickets';
import { Storyteller } from './storyteller';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const firstId = 4392;
const lastId = 4836;

/** Finished tickets of Northwind by age in days: four in the last month, two in each of the months before. */
const northwindAges = [5, 11, 17, 26, 38, 52, 67, 81];

/** About 440 tickets over ninety days in the order of their ids, among them those of the story. */
export function buildTickets(
  random: Random,
  now: number,
  accounts: SeedAccount[],
  contacts: SeedContact[],
  people: SeedPerson[],
): SeedTicket[] {
  const told = storyTickets(now);
  const times = creationTimes(random, now, told);
  const agents = people.filter((person) => !person.groupKeys.includes('management'));
  const northwindLeft = [...northwindAges];
  let mayaLeft = 6;
  /** So that neighbours in a list are not of the same kind. */
  const recent: Story[] = [];
  const tickets: SeedTicket[] = [];
  for (let id = firstId; id <= lastId; id += 1) {
    const written = told.find((ticket) => ticket.id === id);
    if (written !== undefined) {
      tickets.push(written);
      continue;
    }
    const createdAt = times.get(id) ?? now;
    const ageDays = (now - createdAt) / day;
    const due = northwindLeft.findIndex((age) => Math.abs(age - ageDays) < 0.6);
    if (due >= 0) northwindLeft.splice(due, 1);
    const others = accounts.slice(1);
    const account = due >= 0 ? accounts[0] : random.pick(others);
    if (account === undefined) continue;
    const contact = random.pick(contacts.filter((candidate) => candidate.accountKey === account.key));
    const unsolved = due < 0 && isUnsolved(random, ageDays, account);
    const story = random.pick(stories.filter((candidate) => !recent.includes(candidate)));
    recent.push(story);
    if (recent.length > 9) recent.shift();
    const group = story.groupKey;
    const able = agents.filter(
      (agent) => agent.groupKeys.includes(group) && !(unsolved && agent.key === 'maya'),
    );
    let agent = random.pick(able);
    const quiet = account.tier === 'Silver' || account.tier === 'Free';
    if (unsolved && quiet && group === 'support' && mayaLeft > 0 && ageDays > 0.5) {
      agent = people.find((person) => person.key === 'maya') ?? agent;
      mayaLeft -= 1;
    }
    tickets.push(tell(random, { id, createdAt, now, account, contact, agent, story, unsolved }));
  }
  return tickets;
}

function isUnsolved(random: Random, ageDays: number, account: SeedAccount): boolean {
  const long = account.tier === 'Silver' || account.tier === 'Free';
  if (ageDays < 0.4) return true;
  if (ageDays < 3) return random.chance(0.75);
  if (ageDays < 5) return random.chance(0.4);
  return long && ageDays < 25 && random.chance(0.16);
}

/** Weekdays and office hours get most of the tickets; around those of the story the ids keep the order of time. */
function creationTimes(random: Random, now: number, told: SeedTicket[]): Map<number, number> {
  const anchors = [
    { id: firstId - 1, at: now - 90 * day },
    ...told.map(({ id, createdAt }) => ({ id, at: createdAt })).sort((a, b) => a.id - b.id),
    { id: lastId + 1, at: now - 4 * minute },
  ];
  const times = new Map<number, number>();
  for (let index = 1; index < anchors.length; index += 1) {
    const from = anchors[index - 1];
    const to = anchors[index];
    if (from === undefined || to === undefined) continue;
    const chosen: number[] = [];
    while (chosen.length < to.id - from.id - 1) {
      const at = from.at + Math.floor(random.next() * (to.at - from.at - 2000)) + 1000;
      const moment = new Date(at);
      const weekend = moment.getUTCDay() % 6 === 0;
      const night = moment.getUTCHours() < 6 || moment.getUTCHours() > 18;
      if (to.at - from.at < 2 * day || random.chance((weekend ? 0.25 : 1) * (night ? 0.15 : 1)))
        chosen.push(at);
    }
    chosen.sort((a, b) => a - b);
    chosen.forEach((at, position) => {
      times.set(from.id + 1 + position, at);
    });
  }
  return times;
}

interface Telling {
  id: number;
  createdAt: number;
  now: number;
  account: SeedAccount;
  contact: SeedContact;
  agent: SeedPerson;
  story: Story;
  unsolved: boolean;
}

function tell(random: Random, telling: Telling): SeedTicket {
  const { id, createdAt, now, account, contact, agent, story, unsolved } = telling;
  const teller = new Storyteller(random, story, contact, account, agent);
  const messages: SeedMessage[] = [];
  const statusChanges: SeedTicket['statusChanges'] = [];
  let at = createdAt;
  let status = 'new' as SeedStatus;
  const latest = now - 3 * minute;
  const strict = account.tier === 'Strategic' || account.tier === 'Gold';
  /** Moves on by a share of what is left, so that no ticket runs into the future. */
  const later = (low: number, high: number) => {
    const wanted = at + random.between(low, high) * minute;
    at = wanted < latest ? wanted : at + Math.max(1000, Math.floor((latest - at) / 2));
  };
  const say = (author: string, text: string, isPublic = true) =>
    messages.push({ at, author, text, public: isPublic });
  const become = (by: string, to: SeedStatus) => {
    if (to !== status) statusChanges.push({ at, by, to });
    status = to;
  };
  const agentSays = (text: string, to: SeedStatus) => {
    say(agent.key, text);
    become(agent.key, to);
  };
  const customerSays = (text: string) => {
    say(contact.key, text);
    if (status !== 'new') become(contact.key, 'open');
  };
  const priority = unsolved
    ? random.weighted({ low: 3, normal: 7, high: strict ? 0 : 1, urgent: 0 })
    : random.weighted({ low: 3, normal: 8, high: 3, urgent: 1 });

  customerSays(teller.opening());
  const fresh = now - createdAt < 3 * hour;
  if (!(unsolved && fresh)) {
    later(strict ? 5 : 20, strict ? 55 : 110);
    become(agent.key, 'open');
    if (random.chance(0.25)) say(agent.key, teller.note(), false);
    agentSays(teller.question(), 'pending');
    let rough = false;
    if (!unsolved || random.chance(0.4)) {
      later(20, 600);
      customerSays(teller.answer());
      if (random.chance(0.35)) {
        later(300, 1500);
        customerSays(teller.followUp(random.weighted({ patient: 4, impatient: 3, angry: 1 })));
        rough = true;
        if (random.chance(0.5)) say(agent.key, teller.note(), false);
        later(15, 100);
        agentSays(teller.holding(), 'open');
      }
      if (random.chance(0.3)) {
        later(5, 120);
        say(agent.key, teller.note(), false);
      }
      later(20, strict ? 90 : 300);
      if (unsolved) {
        agentSays(teller.holding(), random.chance(0.5) ? 'hold' : 'open');
      } else {
        agentSays(teller.fix(rough), 'pending');
        later(30, 1400);
        customerSays(teller.thanks(rough ? 'lukewarm' : 'thanks'));
        later(5, 90);
        if (random.chance(0.5)) say(agent.key, teller.closing());
        become(agent.key, 'solved');
      }
    }
  }
  const closedAt = at + 4 * day;
  if (status === 'solved' && closedAt < latest) {
    at = closedAt;
    become('grace', 'closed');
  }
  return {
    id,
    subject: teller.subject,
    type: story.type,
    priority,
    status,
    tags: [...story.tags, account.tier.toLowerCase()],
    accountKey: account.key,
    requesterKey: contact.key,
    assigneeKey: status === 'new' ? (random.chance(0.5) ? null : agent.key) : agent.key,
    groupKey: story.groupKey,
    createdAt,
    messages,
    statusChanges,
    satisfaction: !unsolved && random.chance(0.3) ? random.weighted({ good: 8, bad: 2 }) : null,
  };
}
