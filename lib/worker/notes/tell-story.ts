import { assess } from '../../domain/assess';
import type { Assessment } from '../../domain/model/assessment';
import type { TicketFacts } from '../../domain/model/ticket-facts';
import { elapsedDue } from '../../domain/sla/elapsed-due';
import { policyCalendar } from '../../domain/time/policy-calendar';
import type { NoteStory } from '../../outbox/note-story';
import { pullOwners } from '../../pull/pull-owners';
import type { Language } from '../../view/language';
import { renderSentence } from '../../view/render-sentence';
import { briefNow } from '../brief/brief-now';
import { withCustomer } from '../with-customer';
import type { WorkerTools } from '../worker-tools';
import { briefLines } from './brief-lines';
import { noteMoment } from './note-moment';

/** How many reasons a note names: the strongest. */
const REASONS = 3;

/** What a colleague reads in the internal note: what happened and why, who has it, what was tried, what is due. */
export async function tellStory(
  tools: WorkerTools,
  story: NoteStory,
): Promise<{ note: string; taskTitle: string }> {
  const { policy, now } = story;
  const facts = await withCustomer(tools, story.facts);
  const { event } = story.plan;
  const language: Language = { ...tools.language, now };
  const assessment = assess(facts, policy, now);
  const { host, account } = facts.ticket.ref;
  const known = [...facts.people, ...(await pullOwners(tools, host, account, true)).owners];
  const named = [event.ownerId, event.to ?? null];
  const isKnown = named.every((id) => id === null || known.some((person) => person.id === id));
  // Who has it and who is to have it is what a colleague looks for: worth a request where a name is not known.
  const owners = isKnown ? known : [...known, ...(await pullOwners(tools, host, account)).owners];
  const nameOf = (id: string | null): string =>
    owners.find((person) => person.id === id)?.name ??
    language.text(id === null ? 'note_nobody' : 'note_somebody', []);
  const step = assessment.path.find((candidate) => candidate.levelId === event.levelId);
  const level = policy.levels.find((candidate) => candidate.id === event.levelId)?.name ?? event.levelId;
  const title = titleOf(story, nameOf, language, [level, step?.roleName ?? level]);
  const lines = { story, assessment, language, title };
  const brief = await briefOf(tools, story, { ...facts, people: owners }, assessment, language);
  return { note: [...linesOf(lines), ...brief].join('\n'), taskTitle: title };
}

/** Of a hand-over that is offered: that accepting is the acknowledgement, and the brief where its author wanted it. */
async function briefOf(
  tools: WorkerTools,
  { plan, row, policy, now }: NoteStory,
  facts: TicketFacts,
  assessment: Assessment,
  language: Language,
): Promise<string[]> {
  if (plan.event.deed !== 'offered') return [];
  const accept = language.text('note_brief_accept', []);
  if (row.brief === undefined) return [accept];
  const parts = await briefNow(tools, facts, assessment, policy, now);
  return [accept, ...briefLines(parts, row.brief, language)];
}

/** The deeds whose second note has words of its own. */
const JOINED = ['escalated', 'acknowledged', 'resolved'];

function titleOf(
  { plan, row, winner, now }: NoteStory,
  nameOf: (id: string | null) => string,
  language: Language,
  level: [name: string, role: string],
): string {
  const { event } = plan;
  if (event.deed === 'joined') {
    const deed = winner?.deed ?? 'escalated';
    const key = JOINED.includes(deed) ? `note_joined_${deed}` : 'note_joined_other';
    return language.text(key, [nameOf(winner?.authorId ?? null), noteMoment(winner?.at ?? now, language)]);
  }
  const until = event.until === undefined ? '' : noteMoment(event.until, language);
  return language.text(titleKey(event, row.takenBack === true), [
    ...level,
    nameOf(event.ownerId),
    nameOf(event.to ?? null),
    until,
    event.policyVersion,
  ]);
}

function titleKey({ deed, ground, until, to }: NoteStory['plan']['event'], takenBack: boolean): string {
  if (takenBack) return deed === 'resolved' ? 'note_taken_back_closed' : 'note_taken_back';
  if (deed === 'acknowledged' && ground === 'reply') return 'note_acknowledged_by_reply';
  if (deed === 'approved' && to !== undefined) return 'note_approved_next';
  return deed === 'held' && until !== undefined ? 'note_held_until' : `note_${deed}`;
}

function linesOf({
  story,
  assessment,
  language,
  title,
}: {
  story: NoteStory;
  assessment: Assessment;
  language: Language;
  title: string;
}): string[] {
  const { plan, policy, row } = story;
  const { event } = plan;
  switch (event.deed) {
    case 'escalated':
      return [
        title,
        ...dueLines(story, language),
        ...standInLines(story, language),
        ...whyLines(assessment, language),
        ...reasonLines(story, language),
        triedLine(story, language),
        updateLine(story, language),
        ...(event.dueAt === null
          ? []
          : [language.text('note_acknowledge_by', [noteMoment(event.dueAt, language)])]),
      ];
    case 'acknowledged':
    case 'accepted':
      return [title, updateLine(story, language)];
    case 'resolved':
      if (row.takenBack === true) return [title];
      return [
        title,
        language.text('note_outcome', [
          policy.outcomes.find((outcome) => outcome.id === row.outcome)?.name ?? '–',
          policy.causes.find((cause) => cause.id === row.cause)?.name ?? '–',
        ]),
      ];
    case 'joined':
    case 'declined':
    case 'released':
    case 'adopted':
      return [title];
    default:
      return [
        title,
        ...dueLines(story, language),
        ...standInLines(story, language),
        ...reasonLines(story, language),
        ...(event.dueAt === null || !OPENING.includes(event.deed)
          ? []
          : [language.text('note_acknowledge_by', [noteMoment(event.dueAt, language)])]),
      ];
  }
}

/** After these a level is open again: its owner is to acknowledge it. */
const OPENING: readonly NoteStory['plan']['event']['deed'][] = [
  'lowered',
  'transferred',
  'reopened',
  'repeated',
];

/** Since when it was due, of what nobody pressed. */
function dueLines({ plan }: NoteStory, language: Language): string[] {
  const { effectiveAt, ground } = plan.event;
  return effectiveAt === undefined || ground !== 'limit'
    ? []
    : [language.text('note_due_since', [noteMoment(effectiveAt, language)])];
}

function reasonLines({ reason, reasonLost }: NoteStory, language: Language): string[] {
  return [
    ...(reason === null ? [] : [language.text('note_reason', [reason])]),
    ...(reasonLost ? [language.text('note_reason_lost', [])] : []),
  ];
}

/** Why somebody else has it than the level's first holder, and which levels were passed over. */
function standInLines({ plan, policy }: NoteStory, language: Language): string[] {
  const skipped = plan.skipped.map(({ levelId, reason }) =>
    language.text('note_passed_over', [
      policy.levels.find((level) => level.id === levelId)?.name ?? levelId,
      renderSentence(reason, language),
    ]),
  );
  const { ownerReason } = plan;
  return ownerReason === null ? skipped : [...skipped, `${renderSentence(ownerReason, language)}.`];
}

function whyLines({ risk, reasons, headline }: Assessment, language: Language): string[] {
  if (risk.state !== 'known') return [renderSentence(headline, language)];
  const number = language.text('note_risk', [String(risk.number), language.text(`band_${risk.band}`, [])]);
  return [
    number,
    ...reasons
      .filter((reason) => reason.points > 0)
      .slice(0, REASONS)
      .map((reason) => `• ${renderSentence(reason.sentence, language)} (+${reason.points})`),
  ];
}

function triedLine({ facts }: NoteStory, language: Language): string {
  const { agentReplies = null, unansweredMessages = null } = facts.conversation ?? {};
  if (agentReplies === null || unansweredMessages === null) return language.text('note_tried_unknown', []);
  return language.text('note_tried', [String(agentReplies), String(unansweredMessages)]);
}

/** When the customer is owed the next word, by the cadence of the severity it has from now on; high where nobody said any. */
function updateLine({ facts, plan, policy, now }: NoteStory, language: Language): string {
  const priority = plan.priority ?? facts.ticket.priority;
  const minutes = policy.cadenceMinutes[priority === null || priority === 'none' ? 'high' : priority];
  return language.text('note_next_update', [
    noteMoment(elapsedDue(policyCalendar(policy), now, minutes), language),
  ]);
}
