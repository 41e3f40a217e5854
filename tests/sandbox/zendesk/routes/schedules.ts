const created = '2024-01-16T09:12:00Z';

/** Nine to five from Monday to Friday, in minutes since Sunday 00:00. */
const week = [1, 2, 3, 4, 5].map((day) => ({ start_time: day * 1440 + 540, end_time: day * 1440 + 1020 }));

/** The account's business hours with their holidays. Zones go by Rails' names, or by IANA's. */
export const schedules = [
  {
    id: 360_000_310_500,
    name: 'Support, Europe',
    zones: { rails: 'Copenhagen', iana: 'Europe/Copenhagen' },
    intervals: week,
    holidays: [
      { id: 360_000_000_101, name: 'Christmas', start_date: '2026-12-24', end_date: '2026-12-26' },
      { id: 360_000_000_102, name: 'New Year', start_date: '2027-01-01', end_date: '2027-01-01' },
    ],
  },
  {
    id: 360_000_310_501,
    name: 'Support, America',
    zones: { rails: 'Eastern Time (US & Canada)', iana: 'America/New_York' },
    intervals: [...week, { start_time: 6 * 1440 + 600, end_time: 6 * 1440 + 840 }],
    holidays: [],
  },
].map(({ zones, ...schedule }) => ({ ...schedule, zones, created_at: created, updated_at: created }));
