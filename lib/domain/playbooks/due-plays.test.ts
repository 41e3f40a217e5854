import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../default-policy/default-policy';
import { accountFacts } from '../health/__fixtures__/account-facts';
import { segmentStates } from '../health/segment-states';
import { standingOf } from '../health/standing-of';
import type { Policy } from '../model/policy';
import type { SegmentMembership } from '../model/segment-membership';
import { duePlays } from './due-plays';
import { foldPlays } from './fold-plays';
import type { PlaySituation } from './play-situation';

const at = (text: string) => Date.parse(`${text}Z`);
const NOW = at('2026-03-02T09:00');
const KEY = 'acme.zendesk.com/account/501';
const DAY = 86_400_000;

const situation = (changes: Partial<PlaySituation> = {}): PlaySituation => ({
  customers: [],
  memberships: [],
  escalations: [],
  log: [],
  since: at('2026-01-01T00:00'),
  ...changes,
});
const customer = (segment: string, inside: boolean | null, recordKey = KEY) => ({
  recordKey,
  startedAt: at('2026-01-10T12:00'),
  segments: new Map([[segment, inside]]),
});
const only = (id: string): Policy => ({
  ...defaultPolicy,
  playbooks: defaultPolicy.playbooks.filter((playbook) => playbook.id === id),
});

describe('SB3: entering a segment', () => {
  const policy = only('too-many-escalations');

  test('SB3: entering "> 3" creates the five tasks in order, once', () => {
    const { starts, memberships } = duePlays(
      situation({ customers: [customer('many-escalations', true)] }),
      policy,
      NOW,
    );
    expect(starts).toEqual([
      {
        at: NOW,
        recordKey: KEY,
        playbook: 'too-many-escalations',
        occasion: 'segment/many-escalations/1',
        kind: 'started',
        task: null,
        authorId: null,
      },
    ]);
    const [play] = foldPlays(starts, policy, NOW).plays;
    expect(play?.tasks.map(({ text, state }) => [text, state])).toEqual([
      ['Escalate internally', 'open'],
      ['Run an investigation with the customer', 'open'],
      ['Address any open issue', 'open'],
      ['CSM conveys message to the right team', 'open'],
      ['Follow up so that it does not recur', 'open'],
    ]);
    const staying = situation({ customers: [customer('many-escalations', true)], memberships, log: starts });
    expect(duePlays(staying, policy, NOW + DAY).starts).toEqual([]);
  });

  test('SB3: 3 open escalations start nothing, the fourth starts the play, a fifth does not again', () => {
    let memberships: SegmentMembership[] = [];
    const starts = [3, 4, 5, 3, 4].map((openEscalations) => {
      const standing = { ...standingOf(accountFacts()), openEscalations };
      const segments = segmentStates(standing, defaultPolicy, NOW);
      const customers = [{ recordKey: KEY, startedAt: null, segments }];
      const due = duePlays(situation({ customers, memberships }), policy, NOW);
      ({ memberships } = due);
      return due.starts.map(({ occasion }) => occasion);
    });
    expect(starts).toEqual([[], ['segment/many-escalations/1'], [], [], ['segment/many-escalations/2']]);
  });

  test('SB3: who is not in it starts nothing, nor does who may be', () => {
    for (const inside of [false, null])
      expect(
        duePlays(situation({ customers: [customer('many-escalations', inside)] }), policy, NOW).starts,
      ).toEqual([]);
  });

  test('SB3: unknown neither leaves nor enters; leaving and entering again starts anew', () => {
    let memberships: SegmentMembership[] = [];
    const look = (inside: boolean | null) => {
      const result = duePlays(
        situation({ customers: [customer('many-escalations', inside)], memberships }),
        policy,
        NOW,
      );
      memberships = result.memberships;
      return result.starts.map(({ occasion }) => occasion);
    };
    expect([true, null, true, false, null, false, true].map(look)).toEqual([
      ['segment/many-escalations/1'],
      [],
      [],
      [],
      [],
      [],
      ['segment/many-escalations/2'],
    ]);
  });

  test('SB3: a browser that remembers nothing does not start what stands in the log', () => {
    const first = duePlays(
      situation({ customers: [customer('many-escalations', true)] }),
      policy,
      NOW,
    ).starts;
    const again = situation({ customers: [customer('many-escalations', true)], log: first });
    expect(duePlays(again, policy, NOW + DAY).starts).toEqual([]);
  });

  test('SB3: started once per entering, whatever the order and however often it is asked', () => {
    const look = fc.record({
      inside: fc.constantFrom(true, false, null),
      asks: fc.integer({ min: 1, max: 3 }),
      remembers: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(look, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (looks, dice) => {
        let memberships: SegmentMembership[] = [];
        let log: PlaySituation['log'] = [];
        let inside = false;
        let enterings = 0;
        looks.forEach((one, index) => {
          if (one.inside === true && !inside) enterings++;
          if (one.inside !== null) inside = one.inside;
          const customers = [customer('many-escalations', one.inside)];
          // Memory may be written later than the log: it is asked again from the same memory.
          for (let ask = 0; ask < one.asks; ask++) {
            const { starts } = duePlays(
              situation({ customers, memberships, log }),
              policy,
              NOW + index * DAY,
            );
            if (one.remembers || ask === 0) log = [...starts, ...log];
          }
          memberships = duePlays(situation({ customers, memberships, log }), policy, NOW).memberships;
        });
        const shuffled = log
          .map((event) => ({ event, place: dice.next().value ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ event }) => event);
        const { plays } = foldPlays([...shuffled, ...log], policy, NOW);
        expect(plays).toHaveLength(enterings);
        for (const { tasks } of plays)
          expect(tasks.map(({ id }) => id)).toEqual(policy.playbooks[0]?.tasks.map(({ id }) => id));
      }),
    );
  });
});

describe('CO7: after an escalation', () => {
  const policy = only('after-escalation');
  const escalation = {
    recordKey: KEY,
    key: 'acme.zendesk.com/4821/1',
    openedAt: at('2026-03-01T10:00'),
    closedAt: at('2026-03-02T08:00'),
  };

  test('CO7: closing plans the contact at +3 d, the survey from 1 to 5 and the recurrence check at +15 d', () => {
    const { starts } = duePlays(situation({ escalations: [escalation] }), policy, NOW);
    expect(starts.map(({ occasion, at: since }) => [occasion, since])).toEqual([
      ['closed/acme.zendesk.com/4821/1', at('2026-03-02T08:00')],
    ]);
    const [play] = foldPlays(starts, policy, NOW).plays;
    expect(play?.tasks.map(({ id, dueAt }) => [id, new Date(dueAt).toISOString().slice(0, 10)])).toEqual([
      ['contact', '2026-03-05'],
      ['survey', '2026-03-05'],
      ['debrief', '2026-03-09'],
      ['recurrence', '2026-03-17'],
    ]);
    const survey = defaultPolicy.templates.find(({ id }) => id === play?.tasks[1]?.template);
    expect([survey?.kind, survey?.body]).toEqual(['survey', expect.stringMatching(/from 1 .* to 5/)]);
  });

  test('CO7: not while it is open, not for what closed before plays were switched on, not twice', () => {
    const starts = (changes: Partial<PlaySituation>) => duePlays(situation(changes), policy, NOW).starts;
    expect(starts({ escalations: [{ ...escalation, closedAt: null }] })).toEqual([]);
    expect(starts({ escalations: [escalation], since: escalation.closedAt + 1 })).toEqual([]);
    expect(starts({ escalations: [escalation], since: escalation.closedAt })).toHaveLength(1);
    expect(starts({ escalations: [{ ...escalation, closedAt: NOW + 1 }] })).toEqual([]);
    const log = starts({ escalations: [escalation, escalation] });
    expect(log).toHaveLength(1);
    expect(starts({ escalations: [escalation], log })).toEqual([]);
  });

  test('SB5: an opened escalation starts its play at its own moment, each cycle anew', () => {
    const second = { ...escalation, key: 'acme.zendesk.com/4821/2', openedAt: at('2026-03-02T08:30') };
    expect(
      duePlays(situation({ escalations: [second, escalation] }), only('address-quickly'), NOW).starts.map(
        (start) => [start.occasion, start.at],
      ),
    ).toEqual([
      ['escalated/acme.zendesk.com/4821/1', escalation.openedAt],
      ['escalated/acme.zendesk.com/4821/2', second.openedAt],
    ]);
  });
});

describe('CO13: recurring tasks per segment', () => {
  const policy = only('business-review');
  const look = (day: string, changes: Partial<PlaySituation> = {}, inside: boolean | null = true) =>
    duePlays(
      situation({ customers: [customer('enterprise', inside)], ...changes }),
      policy,
      at(`${day}T09:00`),
    ).starts.map(({ occasion }) => occasion);

  test('CO13: every 90 days from the day the customer started, once in each period', () => {
    expect(look('2026-01-09')).toEqual([]);
    expect(look('2026-01-10')).toEqual(['every/enterprise/2026-01-10']);
    expect(look('2026-04-09')).toEqual(['every/enterprise/2026-01-10']);
    expect(look('2026-04-10')).toEqual(['every/enterprise/2026-04-10']);
    const log = duePlays(
      situation({ customers: [customer('enterprise', true)] }),
      policy,
      at('2026-02-01T09:00'),
    ).starts;
    expect(look('2026-04-09', { log })).toEqual([]);
    expect(look('2026-04-10', { log })).toEqual(['every/enterprise/2026-04-10']);
  });

  test('CO13: only inside the segment, an unknown keeps what was; periods from before are left alone', () => {
    expect(look('2026-02-01', {}, false)).toEqual([]);
    expect(look('2026-02-01', {}, null)).toEqual([]);
    const memberships = [{ recordKey: KEY, segment: 'enterprise', inside: true, entered: 1 }];
    expect(look('2026-02-01', { memberships }, null)).toEqual(['every/enterprise/2026-01-10']);
    expect(look('2026-02-01', { since: at('2026-01-11T00:00') })).toEqual([]);
  });

  test('CO13: unknown since when they are a customer, periods count from 1970', () => {
    const customers = [{ ...customer('enterprise', true), startedAt: null }];
    const [start] = look('2026-03-02', { customers, since: 0 });
    const day = Date.parse(String(start?.slice('every/enterprise/'.length))) / DAY;
    expect(day % 90).toBe(0);
  });

  test('CO13: check-ins, business reviews, renewal reminders and onboarding ship, each for a segment', () => {
    const shipped = (id: string) => defaultPolicy.playbooks.find((one) => one.id === id)?.starts;
    expect(['check-in', 'business-review', 'renewal-reminder', 'onboarding'].map(shipped)).toEqual([
      { on: 'every', segment: 'not-using-feature', days: 30 },
      { on: 'every', segment: 'enterprise', days: 90 },
      { on: 'segment', segment: 'renewal-soon' },
      { on: 'segment', segment: 'onboarding' },
    ]);
  });
});
