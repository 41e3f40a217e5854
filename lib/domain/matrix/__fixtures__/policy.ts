import { Policy } from '../../model/policy';

const ACCOUNT = 'acme.zendesk.com';

const ROWS = {
  complaint: ['junior-support', 'senior-support', 'support-manager', 'operations-head'],
  malfunction: ['it-specialist', 'senior-engineer', 'engineering-head', 'cto'],
  payment: ['finance-member', 'senior-accountant', 'finance-leader', 'cfo'],
  product: ['sales-rep', 'senior-sales-manager', 'sales-head', 'vp-sales'],
};
const LIMITS = [30, 60, 180, null];
const LEVELS = ['first-contact', 'level-1', 'level-2', 'level-3'];

/** The matrix of acceptance A-T3, each role held by the person `<role>` without its hyphens, on a 24x7 calendar. */
export const policy: Policy = Policy.parse({
  format: 1,
  version: 'test-1',
  name: 'Test',
  reading: 'dwell',
  levels: ['First Contact', 'Level 1', 'Level 2', 'Level 3'].map((name, index) => ({
    id: LEVELS[index],
    name,
    urgency: '',
    support: '',
    issues: '',
  })),
  issueTypes: [
    { id: 'complaint', name: 'Customer complaint', words: ['complaint', 'unhappy'] },
    { id: 'malfunction', name: 'System malfunction', words: ['outage', 'production down', 'incident'] },
    { id: 'payment', name: 'Payment issue', words: ['invoice', 'payment', 'billing dispute'] },
    { id: 'product', name: 'Product demo question', words: ['demo'] },
    { id: 'legal', name: 'Legal question', words: ['subpoena'] },
  ],
  defaultIssueType: 'complaint',
  matrix: Object.entries(ROWS).map(([issueType, roles]) => ({
    issueType,
    cells: roles.map((role, index) => ({ level: LEVELS[index], role, limitMinutes: LIMITS[index] })),
  })),
  roles: Object.values(ROWS)
    .flat()
    .map((role) => ({
      id: role,
      name: role,
      holders: [{ account: ACCOUNT, personId: role.replaceAll('-', ''), kind: 'person' }],
    })),
  absences: [],
  calendars: [
    { id: 'always', name: '24x7', timeZone: 'UTC', spans: 'always', holidays: [] },
    { id: 'london', name: '24x7 London', timeZone: 'Europe/London', spans: 'always', holidays: [] },
    {
      id: 'office',
      name: 'Mon-Fri 9-12 and 13-17',
      timeZone: 'UTC',
      spans: [1, 2, 3, 4, 5].flatMap((day) => [
        { day, start: 540, end: 720 },
        { day, start: 780, end: 1020 },
      ]),
      holidays: [],
    },
  ],
  calendar: 'always',
  triggers: [],
  risk: {
    ordinaryPercent: 5,
    bands: { watch: 40, high: 60, critical: 80 },
    minimumCoverage: 0.5,
    features: {},
  },
  healthCards: [
    {
      id: 'classic',
      name: 'Classic',
      metrics: [
        {
          metric: 'usage',
          weightPercent: 100,
          points: [
            [0, 0],
            [10, 10],
          ],
        },
      ],
      minimumCoverage: 0.6,
      bands: { poor: 4, fair: 7 },
    },
  ],
  cadenceMinutes: { urgent: 30, high: 1440, normal: 1440, low: 1440 },
  warningMinutes: 30,
  outcomes: [{ id: 'fixed', name: 'Fixed' }],
  causes: [{ id: 'defect', name: 'Defect' }],
});
