import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../default-policy/default-policy';
import type { Policy } from '../model/policy';
import type { Sentence } from '../model/sentence';
import { lintPolicy } from './lint-policy';
import { loadPolicy } from './load-policy';
import { PolicyError } from './policy-error';
import type { PolicyFinding } from './policy-finding';

const now = Date.UTC(2026, 10, 23, 9);
const DAY = 86_400_000;
const account = 'acme.zendesk.com';

/** The example with four levels and everybody named: nothing is to be said of it but that its card has four metrics. */
const example = () => loadPolicy(readFileSync('policies/four-levels.json', 'utf8'));

function lint(change: (policy: Policy) => void, at = now): PolicyFinding[] {
  const policy = example();
  change(policy);
  return lintPolicy(policy, at).filter(({ rule }) => rule !== 'metric-count');
}

const said = (findings: readonly PolicyFinding[]) =>
  findings.map(({ rule, severity, path }) => [severity, rule, path.join('.')]);

/** What a list has at a position; a test that looks for more than there is fails. */
function at<Item>(list: readonly Item[] | undefined, index: number): Item {
  const item = list?.[index];
  if (item === undefined) throw new Error(`There is no entry ${index}.`);
  return item;
}

const role = (policy: Policy, id: string) =>
  at(
    policy.roles.filter((one) => one.id === id),
    0,
  );

const awayOn = (personId: string, from: number, days: number, delegate?: string) => ({
  account,
  personId,
  from,
  until: from + days * DAY,
  ...(delegate === undefined ? {} : { delegate: { personId: delegate, kind: 'person' as const } }),
});

describe('what ships', () => {
  test('the shipped policy has no errors and no warnings', () => {
    expect(said(lintPolicy(defaultPolicy, now))).toEqual([
      ['hint', 'nobody-named', 'roles'],
      ['hint', 'metric-count', 'healthCards.0.metrics'],
    ]);
  });

  test.each(readdirSync('policies').filter((file) => file !== 'example-history.json'))(
    'nor has the example %s',
    (file) => {
      const policy = loadPolicy(readFileSync(`policies/${file}`, 'utf8'));
      for (const moment of [now, Date.UTC(2026, 11, 20)])
        expect(lintPolicy(policy, moment).filter(({ severity }) => severity !== 'hint')).toEqual([]);
    },
  );
});

describe('each mistake has its finding, and the policy beside it has none', () => {
  const cases: [severity: string, rule: string, path: string, change: (policy: Policy) => void][] = [
    [
      'error',
      'calendar-unknown-zone',
      'calendars.1',
      (policy) => {
        at(policy.calendars, 1).timeZone = 'Europe/Atlantis';
      },
    ],
    [
      'error',
      'calendar-bad-span',
      'calendars.1',
      (policy) => {
        at(policy.calendars, 1).spans = [{ day: 1, start: 600, end: 600 }];
      },
    ],
    [
      'error',
      'calendar-no-spans',
      'calendars.1',
      (policy) => {
        at(policy.calendars, 1).spans = [];
      },
    ],
    [
      'error',
      'calendar-never-open',
      'calendars.1',
      (policy) => {
        const days = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2024, 0, 1) + day * DAY));
        at(policy.calendars, 1).holidays = days.map((day) => day.toISOString().slice(5, 10));
      },
    ],
    [
      'warning',
      'spans-overlap',
      'calendars.1.spans',
      (policy) => {
        at(policy.calendars, 1).spans = [
          { day: 7, start: 1200, end: 1800 },
          { day: 1, start: 300, end: 600 },
        ];
      },
    ],
    [
      'error',
      'no-such-day',
      'calendars.1.holidays.0',
      (policy) => {
        at(policy.calendars, 1).holidays = ['2027-02-29', '02-29', '12-25'];
      },
    ],
    [
      'hint',
      'calendar-unused',
      'calendars.2',
      (policy) => {
        policy.calendars.push({ ...at(policy.calendars, 1), id: 'night' });
      },
    ],
    [
      'warning',
      'level-unused',
      'levels.4',
      (policy) => {
        policy.levels.push({ ...at(policy.levels, 3), id: 'board', name: 'Board' });
      },
    ],
    [
      'error',
      'levels-out-of-order',
      'matrix.0.cells.1.level',
      (policy) => {
        at(policy.matrix, 0).cells.reverse();
      },
    ],
    [
      'warning',
      'level-out-of-reach',
      'matrix.0.cells.2',
      (policy) => {
        at(at(policy.matrix, 0).cells, 1).limitMinutes = null;
      },
    ],
    [
      'warning',
      'limit-already-over',
      'matrix.0.cells.1.limitMinutes',
      (policy) => {
        policy.reading = 'since-open';
        at(at(policy.matrix, 0).cells, 1).limitMinutes = 30;
      },
    ],
    [
      'warning',
      'limit-beyond-sla',
      'matrix.0.cells.0.limitMinutes',
      (policy) => {
        at(at(policy.matrix, 0).cells, 0).limitMinutes = 61;
      },
    ],
    [
      'warning',
      'limit-beyond-sla',
      'matrix.0.cells.2.limitMinutes',
      (policy) => {
        at(at(policy.matrix, 0).cells, 2).limitMinutes = 2400;
      },
    ],
    // An hour of office time that begins before the night ends after an hour of all time.
    [
      'warning',
      'limit-beyond-sla',
      'matrix.1.cells.0.limitMinutes',
      (policy) => {
        at(policy.slaTargets, 0).calendar = 'always';
      },
    ],
    [
      'error',
      'kind-without-row',
      'issueTypes.4',
      (policy) => {
        at(policy.issueTypes, 4).row = undefined;
      },
    ],
    [
      'warning',
      'kind-unreachable',
      'issueTypes.4.words',
      (policy) => {
        at(policy.issueTypes, 4).words = ['Complaint about delay'];
      },
    ],
    [
      'hint',
      'words-taken',
      'issueTypes.4.words',
      (policy) => {
        at(policy.issueTypes, 4).words.push('slow refund');
      },
    ],
    [
      'warning',
      'row-unreachable',
      'matrix.2',
      (policy) => {
        at(policy.issueTypes, 1).row = 'customer-complaint';
      },
    ],
    [
      'warning',
      'target-unreachable',
      'slaTargets.3',
      (policy) => {
        policy.slaTargets.push({ ...at(policy.slaTargets, 0), tiers: ['Gold'] });
      },
    ],
    [
      'warning',
      'no-fallback',
      'levels.2.channels',
      (policy) => {
        at(policy.levels, 2).channels = { first: 'pop-up', fallback: 'none' };
      },
    ],
    [
      'error',
      'level-without-channel',
      'matrix.0.cells.2',
      (policy) => {
        at(policy.levels, 2).channels = { first: 'side-conversation', fallback: 'none' };
      },
    ],
    [
      'warning',
      'level-without-people',
      'matrix.0.cells.1',
      (policy) => {
        role(policy, 'senior-support-rep').holders = [];
      },
    ],
    [
      'hint',
      'nobody-named',
      'roles',
      (policy) => {
        role(policy, 'head-of-operations').holders = [];
      },
    ],
    [
      'warning',
      'level-empty',
      'matrix.0.cells.1',
      (policy) => {
        policy.absences = [awayOn('9002', now, 3), awayOn('9003', now + DAY, 1)];
      },
    ],
    [
      'warning',
      'owner-without-backup',
      'roles.1.holders.0',
      (policy) => {
        at(policy.roles, 1).holders.splice(1);
        policy.absences = [awayOn('9002', now + DAY, 1)];
      },
    ],
    [
      'warning',
      'holder-twice',
      'roles.1.holders.1',
      (policy) => {
        at(at(policy.roles, 1).holders, 1).personId = '9002';
      },
    ],
    [
      'error',
      'backup-cycle',
      'absences.0.delegate',
      (policy) => {
        policy.absences = [awayOn('9002', now, 2, '9003'), awayOn('9003', now + DAY, 2, '9002')];
      },
    ],
    [
      'error',
      'unknown-trigger',
      'triggers.0.rule',
      (policy) => {
        at(policy.triggers, 0).rule = 'no-such-rule';
      },
    ],
    [
      'warning',
      'weight-nothing',
      'triggers.2.weight',
      (policy) => {
        at(policy.triggers, 2).weight = 0;
      },
    ],
    [
      'warning',
      'weight-negative',
      'triggers.0.weight',
      (policy) => {
        at(policy.triggers, 0).weight = -0.1;
      },
    ],
    [
      'error',
      'unknown-feature',
      'risk.features.moon',
      (policy) => {
        policy.risk.features.moon = 1;
      },
    ],
    [
      'error',
      'risk-bands',
      'risk.bands',
      (policy) => {
        policy.risk.bands.high = 80;
      },
    ],
    [
      'warning',
      'band-out-of-reach',
      'risk.bands.critical',
      (policy) => {
        policy.risk.features = {};
        policy.combinations = [];
      },
    ],
    [
      'error',
      'card-weights',
      'healthCards.0.metrics',
      (policy) => {
        at(at(policy.healthCards, 0).metrics, 0).weightPercent = 19.9;
      },
    ],
    [
      'error',
      'card-points',
      'healthCards.0.metrics.1.points',
      (policy) => {
        at(at(policy.healthCards, 0).metrics, 1).points.reverse();
      },
    ],
    [
      'error',
      'card-bands',
      'healthCards.0.bands',
      (policy) => {
        at(policy.healthCards, 0).bands.fair = 5;
      },
    ],
    [
      'error',
      'unknown-metric',
      'healthCards.0.metrics.0.metric',
      (policy) => {
        at(at(policy.healthCards, 0).metrics, 0).metric = 'moon';
      },
    ],
    // Acceptance HS3.
    [
      'hint',
      'only-figures',
      'healthCards.0.metrics',
      (policy) => {
        at(policy.healthCards, 0).metrics.splice(2, 1);
      },
    ],
    [
      'hint',
      'no-criteria',
      'guard.criteria',
      (policy) => {
        policy.guard.criteria = [];
      },
    ],
    [
      'error',
      'rate-edges',
      'guard.ratePercent',
      (policy) => {
        policy.guard.ratePercent = { low: 10, high: 10 };
      },
    ],
  ];

  test.each(cases)('%s %s at %s', (severity, rule, path, change) => {
    expect(said(lint(() => {})).filter(([, one]) => one === rule)).toEqual([]);
    expect(said(lint(change))).toContainEqual([severity, rule, path]);
  });

  test('PO3: 2 or 6 levels get a hint, 3 and 4 none', () => {
    const hinted = [2, 3, 4, 5, 6].filter((count) => {
      const policy = example();
      policy.levels = Array.from({ length: count }, (_, index) => ({
        ...at(policy.levels, 0),
        id: `l-${index}`,
      }));
      return lintPolicy(policy, now).some(
        ({ rule, severity }) => rule === 'level-count' && severity === 'hint',
      );
    });
    expect(hinted).toEqual([2, 5, 6]);
  });

  test('HS2: 4 or 8 metrics get a hint, 5 and 7 none', () => {
    const hinted = [4, 5, 6, 7, 8].filter((count) => {
      const policy = example();
      const card = at(policy.healthCards, 0);
      card.metrics = Array.from({ length: count }, () => at(card.metrics, 0));
      return lintPolicy(policy, now).some(
        ({ rule, severity }) => rule === 'metric-count' && severity === 'hint',
      );
    });
    expect(hinted).toEqual([4, 8]);
  });

  test('errors come first, hints last', () => {
    const findings = lint((policy) => {
      policy.guard.criteria = [];
      at(policy.triggers, 2).weight = 0;
      policy.guard.ratePercent = { low: 10, high: 10 };
    });
    expect(findings.map(({ severity }) => severity)).toEqual(['error', 'warning', 'hint']);
  });

  test('1970 and 9999 are moments like others', () => {
    const last = 253_402_300_799_999;
    for (const moment of [0, last])
      expect(
        said(
          lint((policy) => {
            policy.absences = [{ account, personId: '9002', from: 0, until: last }];
          }, moment),
        ),
      ).toEqual([]);
  });

  test('a level that is told again takes its limit each time before the next one is', () => {
    const beyond = (repeat: number) =>
      lint((policy) => {
        at(policy.levels, 1).repeat = repeat;
        // Of the complaints: 30 and 180 minutes, and 60 for each time.
        at(policy.slaTargets, 2).minutes = 30 + 60 * 2 + 180;
      }).filter(({ rule, path }) => rule === 'limit-beyond-sla' && path[1] === 0).length;
    expect([beyond(0), beyond(1), beyond(2)]).toEqual([0, 0, 1]);
  });

  test('a moment that is none is refused', () => {
    for (const moment of [Number.NaN, -1, 1e16, 0.5])
      expect(() => lintPolicy(defaultPolicy, moment)).toThrow(PolicyError);
  });
});

describe('Grafana #1326: a level without contact, and the page went to the directors', () => {
  const errors = (change: (policy: Policy) => void) =>
    said(lint(change)).filter(([severity]) => severity === 'error');

  test('a level that no channel reaches keeps a policy from being activated', () => {
    const deaf = errors((policy) => {
      for (const holder of role(policy, 'senior-support-rep').holders)
        holder.channels = ['side-conversation'];
    });
    expect(deaf).toEqual([['error', 'level-without-channel', 'matrix.0.cells.1']]);
  });

  test('a level that only people above it are named for yet does not', () => {
    const empty = lint((policy) => {
      role(policy, 'senior-support-rep').holders = [];
    });
    expect(said(empty)).toContainEqual(['warning', 'level-without-people', 'matrix.0.cells.1']);
    expect(empty.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('the lowest level is whoever has the ticket: nobody need be named for it', () => {
    const unnamed = lint((policy) => {
      for (const { cells } of policy.matrix) role(policy, at(cells, 0).role).holders = [];
    });
    expect(unnamed.map(({ rule }) => rule)).not.toContain('level-without-people');
  });

  test('one holder who is reached by the fallback is enough', () => {
    const heard = errors((policy) => {
      const [first, second] = role(policy, 'senior-support-rep').holders;
      if (first !== undefined) first.channels = ['side-conversation'];
      if (second !== undefined) second.channels = ['host'];
    });
    expect(heard).toEqual([]);
  });

  test('where nobody above is named either, there is nobody to skip to', () => {
    const open = errors((policy) => {
      for (const { holders } of policy.roles) holders.length = 0;
    });
    expect(open).toEqual([]);
  });
});

describe('acceptance 4.6: empty levels, by date over the next 14 days', () => {
  const dates = (absences: Policy['absences'], moment = now) =>
    lint((policy) => {
      policy.absences = absences;
    }, moment)
      .filter(({ rule, path }) => rule === 'level-empty' && path.join('.') === 'matrix.0.cells.1')
      .map(({ sentence }) => at(sentence.values, 1));

  test('only days on which the level works: the weekend is none', () => {
    const friday = Date.UTC(2026, 10, 27);
    expect(dates([awayOn('9002', friday, 4), awayOn('9003', friday, 4)])).toEqual([
      { kind: 'text', text: '2026-11-27, 2026-11-30' },
    ]);
  });

  test('nor a day on which one comes back within the hours, nor a holiday', () => {
    const noon = Date.UTC(2026, 10, 24, 12);
    expect(dates([awayOn('9002', noon, 1), awayOn('9003', noon + DAY / 24, 0.5)])).toEqual([
      { kind: 'text', text: '2026-11-24' },
    ]);
    const christmas = Date.UTC(2026, 11, 25);
    expect(dates([awayOn('9002', christmas, 1), awayOn('9003', christmas, 1)], christmas - DAY)).toEqual([]);
  });

  test('one that nobody is there for on any of the days keeps a policy from being activated', () => {
    const severity = (days: number) =>
      lint((policy) => {
        policy.absences = [awayOn('9002', now, days), awayOn('9003', now, 30)];
      }).find(({ rule }) => rule === 'level-empty')?.severity;
    expect([severity(14), severity(13)]).toEqual(['error', 'warning']);
  });

  test('the fourteenth day is looked at, the fifteenth is not', () => {
    const both = (day: number) => [awayOn('9002', now + day * DAY, 1), awayOn('9003', now + day * DAY, 1)];
    expect(dates(both(11))).toHaveLength(1);
    expect(dates(both(14))).toEqual([]);
  });

  test('a delegate who is there fills the level, one who is away does not', () => {
    expect(dates([awayOn('9002', now, 2, '9050'), awayOn('9003', now, 2)])).toEqual([]);
    expect(
      dates([awayOn('9002', now, 2, '9050'), awayOn('9003', now, 2), awayOn('9050', now, 2)]),
    ).toHaveLength(1);
  });
});

describe('health cards and segments', () => {
  const rules = (change: (policy: Policy) => void) =>
    lint(change).map(({ rule, severity, path }) => `${severity} ${rule} ${path.join('.')}`);

  test('HS3: a card with figures only is a hint; any metric that people say is enough', () => {
    const withNps = (metric: string) =>
      rules((policy) => {
        at(at(policy.healthCards, 0).metrics, 2).metric = metric;
      });
    expect(withNps('payment')).toContain('hint only-figures healthCards.0.metrics');
    for (const metric of ['nps', 'csat', 'ces', 'sentiment', 'pulse'])
      expect(withNps(metric)).not.toContain('hint only-figures healthCards.0.metrics');
  });

  test('HS4: every customer has a card and every card a customer', () => {
    const two = (first: string | undefined, second: string | undefined) =>
      rules((policy) => {
        const { segment: _, ...card } = at(policy.healthCards, 0);
        policy.segments = [
          { id: 'large', name: 'Large', all: [{ kind: 'value', atLeast: 1 }] },
          { id: 'growing', name: 'Growing', all: [{ kind: 'expansion' }] },
        ];
        policy.healthCards = [first, second].map((segment, index) => ({
          ...card,
          id: `card-${index}`,
          ...(segment === undefined ? {} : { segment }),
        }));
      }).filter((text) => !text.startsWith('hint'));
    expect(two(undefined, 'large')).toEqual([]);
    expect(two('large', undefined)).toEqual(['warning card-unreachable healthCards.0']);
    expect(two('large', 'large')).toEqual([
      'error no-card-for-all healthCards',
      'warning card-unreachable healthCards.0',
    ]);
    expect(two(undefined, 'growing')).toEqual(['error card-by-score healthCards.1.segment']);
  });

  test('SB2: a segment can be entered', () => {
    expect(
      rules((policy) => {
        policy.segments = [
          { id: 'one', name: 'One', all: [{ kind: 'started', fromDays: 3, toDays: 2 }] },
          { id: 'two', name: 'Two', all: [{ kind: 'measure', metric: 'seats', from: 5, below: 5 }] },
          { id: 'fine', name: 'Fine', all: [{ kind: 'measure', metric: 'nps', from: 5 }] },
        ];
      }).filter((text) => text.includes('segment')),
    ).toEqual([
      'error segment-empty segments.0.all.0',
      'error segment-empty segments.1.all.0',
      'hint segment-measure segments.1.all.0.metric',
    ]);
  });
});

describe('the words', () => {
  const texts = (language: string): Record<string, string> =>
    Object.fromEntries(
      readdirSync('locales')
        .filter((file) => file.endsWith(`.${language}.json`))
        .flatMap((file) => Object.entries<string>(JSON.parse(readFileSync(`locales/${file}`, 'utf8'))))
        .filter(([key]) => key.startsWith('lint_')),
    );
  const places = (text: string | undefined) => [...new Set(text?.match(/\$\d/g))].sort();
  const sources = readdirSync('lib/domain/policy', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(`lib/domain/policy/${file}`, 'utf8'))
    .join('\n');

  test('are in both languages, with the same places for values', () => {
    const english = texts('en');
    const german = texts('de');
    expect(Object.keys(german)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(english)) {
      expect([key, places(german[key])]).toEqual([key, places(text)]);
      if (key !== 'lint_type_null') expect([key, german[key]]).not.toEqual([key, text]);
    }
  });

  test('are there for every rule that the sources name, with its mend', () => {
    const named = [...sources.matchAll(/'([a-z]+(?:-[a-z]+)+)',\s*'(?:error|warning|hint)'/g)].map(
      ([, rule]) => rule,
    );
    const shorthand = [...sources.matchAll(/say\('([a-z-]+)'/g)].map(([, rule]) => rule);
    const keys = [...new Set([...named, ...shorthand, 'missing', 'twice'])].map(
      (rule) => `lint_${rule?.replaceAll('-', '_')}`,
    );
    expect(keys.length).toBeGreaterThan(45);
    expect(keys.filter((key) => !(key in texts('en') && `${key}_mend` in texts('en')))).toEqual([]);
  });

  test('of no finding lack a value', () => {
    const english = texts('en');
    const findings = [
      ...lint((policy) => {
        policy.absences = [awayOn('9002', now, 3, '9003'), awayOn('9003', now, 3, '9002')];
        policy.risk.features = { moon: 1 };
        at(policy.calendars, 1).timeZone = 'Europe/Atlantis';
        at(policy.slaTargets, 2).minutes = 1;
      }),
    ];
    expect(findings.length).toBeGreaterThan(5);
    const full = ({ key, values }: Sentence) =>
      places(english[key]).every((place) => values[Number(place.slice(1)) - 1] !== undefined) &&
      key in english;
    for (const finding of findings)
      expect([finding.rule, full(finding.place), full(finding.sentence), full(finding.mend)]).toEqual([
        finding.rule,
        true,
        true,
        true,
      ]);
  });
});
