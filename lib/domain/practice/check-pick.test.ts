import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../default-policy/default-policy';
import { policy as named } from '../matrix/__fixtures__/policy';
import type { Policy } from '../model/policy';
import { TicketFacts } from '../model/ticket-facts';
import { checkPick } from './check-pick';
import { practiceSamples } from './practice-samples';

const NOW = Date.UTC(2026, 2, 2, 10);
const ACCOUNT = 'acme.zendesk.com';
const samples = practiceSamples('zendesk', ACCOUNT, NOW);

function sample(id: string) {
  const found = samples.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no sample ${id}`);
  return found;
}

const check = (id: string, levelId: string, roleId: string, policy: Policy = defaultPolicy) =>
  checkPick(sample(id), { levelId, roleId }, policy, NOW);

describe('PO15: practice for newcomers', () => {
  test('PO15: 5 sample tickets, one of which asks for the reply, the same for the same moment', () => {
    expect(samples.map(({ asks }) => asks)).toEqual([...Array<string>(4).fill('next-owner'), 'reply']);
    for (const { facts } of samples) expect(TicketFacts.parse(facts)).toEqual(facts);
    expect(practiceSamples('zendesk', ACCOUNT, NOW)).toEqual(samples);
    expect(practiceSamples('salesforce', ACCOUNT, 0)[0]?.facts.ticket).toMatchObject({
      ref: { host: 'salesforce' },
      createdAt: 0,
    });
  });

  test.each([
    ['complaint', 'senior-support-rep', 'Customer complaint', 'Senior support rep'],
    ['outage', 'senior-engineer', 'System malfunction', 'Senior engineer'],
    ['invoice', 'senior-accountant', 'Payment issue', 'Senior accountant'],
    ['demo', 'senior-sales-manager', 'Product demo question', 'Senior sales manager'],
  ])('PO15: %s goes to %s, and the reason says so', (id, roleId, kind, role) => {
    const values = [kind, role, 'Level 1'].map((text) => ({ kind: 'text', text }));
    expect(check(id, 'level-1', roleId)).toMatchObject({
      outcome: 'right',
      reasons: [{ key: 'practice_right', values }],
    });
    expect(check(id, 'level-1', 'cfo')).toMatchObject({
      outcome: 'wrong',
      reasons: [{ key: 'practice_wrong', values }],
    });
    expect(check(id, 'level-2', roleId).outcome).toBe('wrong');
  });

  test('PO15: the answer follows the policy: a fork, an absence, a row that is not there', () => {
    const forked: Policy = {
      ...defaultPolicy,
      calendars: [
        {
          id: 'always',
          name: 'Tuesdays',
          timeZone: 'UTC',
          spans: [{ day: 2, start: 0, end: 1440 }],
          holidays: [],
        },
      ],
      routing: { manyAccounts: null, afterHours: { row: null, fromLevel: 'level-2' } },
    };
    expect(check('outage', 'level-1', 'senior-engineer', forked).outcome).toBe('wrong');
    expect(check('outage', 'level-2', 'head-of-engineering', forked)).toMatchObject({
      outcome: 'right',
      reasons: [{ key: 'practice_right' }, { key: 'ladder_suggested_by_route' }],
    });
    const away: Policy = {
      ...named,
      absences: [{ account: ACCOUNT, personId: 'seniorengineer', from: NOW - 1, until: NOW + 86_400_000 }],
    };
    expect(check('outage', 'level-2', 'engineering-head', away)).toMatchObject({
      outcome: 'right',
      reasons: [{ key: 'practice_right' }, { key: 'ladder_all_away_until' }],
    });
    const without = {
      ...defaultPolicy,
      matrix: defaultPolicy.matrix.filter(({ issueType }) => issueType !== 'payment-issue'),
    };
    expect(check('invoice', 'level-1', 'senior-accountant', without)).toEqual({
      outcome: 'no-answer',
      reasons: [{ key: 'ladder_no_rule', values: [{ kind: 'text', text: 'Payment issue' }] }],
    });
    const flat = {
      ...defaultPolicy,
      matrix: defaultPolicy.matrix.map((row) => ({ ...row, cells: row.cells.slice(0, 1) })),
    };
    expect(check('invoice', 'level-1', 'senior-accountant', flat)).toMatchObject({
      outcome: 'no-answer',
      reasons: [{ key: 'ladder_refused_at_the_top' }],
    });
  });

  test('PO15: one sample asks for the reply: the template, and what its opening must say', () => {
    const reply = (
      templateId: string,
      opening: string,
      language: 'en' | 'de' = 'en',
      policy: Policy = defaultPolicy,
    ) => checkPick(sample('reply'), { templateId, opening }, policy, NOW, language);
    expect(reply('acknowledgement-en', 'Sorry! “[Ticket]” is with [Owner] now.').outcome).toBe('right');
    expect(
      reply('acknowledgement-en', 'We regret that Outage: reports are empty. [owner] has it.').outcome,
    ).toBe('right');
    expect(reply('acknowledgement-en', 'We are looking into “[Ticket]”.')).toEqual({
      outcome: 'wrong',
      reasons: [{ key: 'practice_reply_lacks', values: [{ kind: 'text', text: '[Owner]' }] }],
    });
    expect(reply('closing-en', 'Sorry! “[Ticket]” is with [Owner] now.')).toMatchObject({
      outcome: 'wrong',
      reasons: [{ key: 'practice_wrong_template', values: [{ text: 'Acknowledgement' }] }],
    });
    expect(reply('acknowledgement-de', 'Zu „[Anfrage]“: [Zuständig] ist zuständig.', 'de').outcome).toBe(
      'right',
    );
    expect(reply('acknowledgement-en', '', 'en', { ...defaultPolicy, templates: [] })).toMatchObject({
      outcome: 'no-answer',
      reasons: [{ key: 'practice_no_template' }],
    });
    const whole = {
      ...named,
      templates: defaultPolicy.templates.map((one) => ({ ...one, body: '[Ticket]' })),
    };
    expect(reply('acknowledgement-en', 'Nothing', 'en', whole).outcome).toBe('wrong');
    expect(reply('acknowledgement-en', '[Ticket]', 'en', whole).outcome).toBe('right');
  });

  test('PO15: an answer to another question is neither right nor wrong', () => {
    expect(check('reply', 'level-1', 'senior-engineer').outcome).toBe('no-answer');
    expect(
      checkPick(sample('demo'), { templateId: 'closing-en', opening: '' }, defaultPolicy, NOW).outcome,
    ).toBe('no-answer');
  });
});
