import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../default-policy/default-policy';
import { facts } from '../matrix/__fixtures__/facts';
import { acknowledgementDraft } from './acknowledgement-draft';
import { fillTemplate } from './fill-template';

const template = (id: string) => {
  const found = defaultPolicy.templates.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no template ${id}`);
  return found;
};
const fill = (body: string, values: [string, string][]) =>
  fillTemplate({ subject: null, body }, new Map(values));
const NOW = Date.UTC(2026, 2, 2, 10);

describe('SB6: campaigns', () => {
  const campaigns = defaultPolicy.templates.filter(({ kind }) => kind === 'campaign');

  test('SB6: five, each with its sentence, a goal, and whom it is meant for', () => {
    const sentences = [
      [
        'New User Welcome',
        "Welcome [John] to [Company/product]. Here's what you should be using",
        'new-users',
      ],
      ['Drive Feature Usage', "You're missing out on [value]", 'not-using-feature'],
      ['Progress/Status', "This is what you've done/accomplished so far", 'champions'],
      ['Winback', 'We miss you', 'stopped-using'],
      [
        'Post-Feedback Follow Up',
        'Thank you for sharing your experience with us, we would love to hear more',
        'answered-nps',
      ],
    ] as const;
    expect(campaigns.map(({ name, campaign }) => [name, campaign?.segment])).toEqual(
      sentences.map(([name, , segment]) => [name, segment]),
    );
    sentences.forEach(([, sentence], index) => {
      expect(campaigns[index]?.body).toContain(sentence);
      expect(campaigns[index]?.campaign?.goal).toMatch(/\w/);
    });
    expect(campaigns.map(({ campaign }) => campaign?.targeting)).toEqual([
      'New users after onboarding',
      'Users not using feature X',
      'Champions',
      'Active then stopped',
      'Filled an NPS',
    ]);
  });

  test('SB6: what is not filled in keeps it from being copied or sent', () => {
    const welcome = template('campaign-new-user-welcome');
    const values = new Map([
      ['John', 'Ana'],
      ['Company/product', 'Northwind'],
      ['value', 'The planner'],
    ]);
    expect(fillTemplate(welcome, values)).toMatchObject({ missing: ['Sender'], ready: false });
    expect(fillTemplate(welcome, new Map([...values, ['Sender', ' ']])).ready).toBe(false);
    const filled = fillTemplate(welcome, new Map([...values, ['Sender', 'Kim']]));
    expect([filled.ready, filled.missing, filled.subject]).toEqual([true, [], 'Welcome to Northwind']);
    expect(filled.text).toMatch(/^Welcome Ana to Northwind\. Here's what you should be using/);
    expect(fillTemplate(welcome, new Map()).missing).toEqual(['Company/product', 'John', 'value', 'Sender']);
  });
});

describe('filling in', () => {
  test('SB6: what is put in is not looked at again', () => {
    expect(
      fill('[a] and [b]', [
        ['a', '[b]'],
        ['b', '$& $1 [a]'],
      ]),
    ).toMatchObject({
      text: '[b] and $& $1 [a]',
      ready: true,
    });
  });

  test('SB6: names that are words of the language mean nothing', () => {
    for (const name of ['__proto__', 'constructor', 'toString'])
      expect(fill(`Hello [${name}]`, [])).toMatchObject({
        text: `Hello [${name}]`,
        missing: [name],
        ready: false,
      });
    expect(fill('[__proto__]', [['__proto__', 'x']])).toMatchObject({ text: 'x', ready: true });
  });

  test('brackets without a name, or that do not close, are none; of two the inner ones count', () => {
    expect(fill('[ ] done [] [x', [])).toMatchObject({ text: '[ ] done [] [x', ready: true });
    expect(fill('[[ a ]]', [['a', 'x']])).toMatchObject({ text: '[x]', ready: true });
  });

  test('no text and no value breaks it, and ready means that nothing was left open', () => {
    const text = fc.string({ unit: fc.constantFrom('[', ']', 'a', 'b', ' ', '$', '&') });
    fc.assert(
      fc.property(text, text, (body, value) => {
        const filled = fill(body, [['a', value]]);
        expect(filled.ready).toBe(filled.missing.length === 0);
        expect(filled.missing).not.toContain('');
        if (!body.includes('[')) expect(filled.text).toBe(body);
      }),
    );
    expect(fill('['.repeat(10_000), []).ready).toBe(true);
  });
});

describe('CO9: empathy', () => {
  test.each([
    ['acknowledgement-en', /sorry/, /Next step: .*\[Next update\]/],
    ['acknowledgement-de', /Entschuldigung/, /Nächster Schritt: .*\[Nächste Nachricht\]/],
  ])('CO9: %s apologises and names the next step', (id, apology, next) => {
    expect(template(id).body).toMatch(apology);
    expect(template(id).body).toMatch(next);
  });

  test('CO5: a text for missed updates ships in both languages', () => {
    expect(
      defaultPolicy.templates.filter(({ kind }) => kind === 'update').map(({ language }) => language),
    ).toEqual(['en', 'de']);
  });
});

describe('CO2: acknowledgement to the customer', () => {
  const people = [
    { id: '7001', name: 'Ana Ruiz', role: 'customer' as const },
    { id: 'seniorengineer', name: 'Kim', role: 'agent' as const },
    { id: '9001', name: 'Lee', role: 'agent' as const },
  ];
  const ticket = { ...facts({ priority: 'urgent' }), people };
  const draft = (known = ticket, owner: string | null = 'seniorengineer', language: 'en' | 'de' = 'en') =>
    acknowledgementDraft(known, owner, '9001', defaultPolicy, NOW, language);

  test('CO2: names the owner and the time of the next update', () => {
    expect([...(draft()?.values ?? [])]).toEqual([
      ['Customer', { kind: 'text', text: 'Ana Ruiz' }],
      ['Ticket', { kind: 'text', text: 'Outage in Hamburg' }],
      ['Owner', { kind: 'text', text: 'Kim' }],
      ['Next update', { kind: 'instant', instant: NOW + 30 * 60_000 }],
      ['Sender', { kind: 'text', text: 'Lee' }],
    ]);
    expect([...(draft(ticket, 'seniorengineer', 'de')?.values.keys() ?? [])]).toEqual([
      'Kunde',
      'Anfrage',
      'Zuständig',
      'Nächste Nachricht',
      'Absender',
    ]);
  });

  test('CO2: what is known fills the text, in both languages', () => {
    for (const language of ['en', 'de'] as const) {
      const made = draft(ticket, 'seniorengineer', language);
      if (made === null) throw new Error('no draft');
      const values = new Map(
        [...made.values].map(([name, value]) => [name, value.kind === 'text' ? value.text : '10:30']),
      );
      expect(fillTemplate(made.template, values)).toMatchObject({ ready: true });
    }
  });

  test('CO2: unknown owner, priority or customer is left open', () => {
    expect(draft(ticket, null)?.values.has('Owner')).toBe(false);
    expect(draft(ticket, 'nobody-we-know')?.values.has('Owner')).toBe(false);
    const unknown = { ...ticket, ticket: { ...ticket.ticket, priority: null, requesterId: null } };
    expect([...(draft(unknown)?.values.keys() ?? [])]).toEqual(['Ticket', 'Owner', 'Sender']);
  });

  test('CO2: another language serves where the policy has none in this one', () => {
    const english = defaultPolicy.templates.filter(({ language }) => language === 'en');
    const made = (templates: typeof english) =>
      acknowledgementDraft(ticket, null, null, { ...defaultPolicy, templates }, NOW, 'de')?.template.id ??
      null;
    expect([made(english), made([])]).toEqual(['acknowledgement-en', null]);
  });
});
