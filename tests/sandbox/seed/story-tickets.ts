import type { SeedMessage, SeedTicket } from './seed';

const minute = 60_000;
const hour = 60 * minute;

/**
 * The tickets the demo tells of, written by hand: #4821 has three customer messages without an answer for 2 h 10 min and
 * 24 minutes left on its next reply; #4830 breached 12 minutes ago; Northwind has four open tickets in all.
 */
export function storyTickets(now: number): SeedTicket[] {
  const said = (minutesAgo: number, author: string, text: string, isPublic = true): SeedMessage => ({
    at: now - minutesAgo * minute,
    author,
    text,
    public: isPublic,
  });
  const changed = (minutesAgo: number, by: string, to: SeedTicket['status']) => ({
    at: now - minutesAgo * minute,
    by,
    to,
  });
  return [
    {
      id: 4821,
      subject: 'Trucks cannot sync since the update',
      type: 'incident',
      priority: 'high',
      status: 'open',
      tags: ['mobile', 'sync', 'gold'],
      accountKey: 'northwind-logistics',
      requesterKey: 'omar',
      assigneeKey: 'maya',
      groupKey: 'support',
      createdAt: now - 200 * minute,
      messages: [
        said(
          200,
          'omar',
          'Good morning,\n\nsince last night’s update to 6.4 the devices in 38 of our trucks show "waiting for sync". The drivers in Bremen and Kassel cannot see their tours, dispatch is reading them out over the phone.\n\nWe need this back before the 10 o’clock wave.\n\nOmar Haddad\nNorthwind Logistics',
        ),
        said(
          171,
          'maya',
          'Hello Omar,\n\nthank you for the clear description. Could you send me the log of one affected device (Settings > About > Send log) and tell me whether the trucks that are still on 6.3 can sync?\n\nBest regards,\nMaya',
        ),
        said(
          130,
          'omar',
          'Log is sent from truck 114. Trucks on 6.3 are fine, all of those on 6.4 are stuck. We have 11 more updating right now and I cannot stop it.\n\nOmar',
        ),
        said(
          118,
          'maya',
          'Log of truck 114: token renewal answers 401 and the app never tries again. Looks like the change in 6.4. Asked in the engineering channel, no answer yet.',
          false,
        ),
        said(
          74,
          'omar',
          'Any news? It is 46 trucks now. The second wave leaves in an hour and two customers have already complained about missing arrival times.\n\nOmar',
        ),
        said(
          21,
          'omar',
          'Third message now. Nobody has answered me for two hours while our drivers stand in the yard. I have to tell my management something, and they are already asking whether we should be considering other vendors before the renewal.\n\nOmar Haddad',
        ),
      ],
      statusChanges: [
        changed(172, 'maya', 'open'),
        changed(171, 'maya', 'pending'),
        changed(130, 'omar', 'open'),
      ],
      satisfaction: null,
    },
    {
      id: 4830,
      subject: 'Production down in Hamburg',
      type: 'incident',
      priority: 'urgent',
      status: 'open',
      tags: ['outage', 'strategic', 'production_down'],
      accountKey: 'elbe-maschinenbau',
      requesterKey: 'lena',
      assigneeKey: 'luca',
      groupKey: 'support',
      createdAt: now - 42 * minute,
      messages: [
        said(
          42,
          'lena',
          'Production is down in Hamburg.\n\nThe work orders do not reach the lines since 08:10, both assembly halls stand still. The health page shows the interface in red. Every quarter of an hour costs us about € 9,000.\n\nPlease call me at once: +49 40 555 0148.\n\nLena Fischer\nElbe Maschinenbau',
        ),
        said(
          33,
          'luca',
          'Called, line busy. Interface queue at 4,200 and growing. Need somebody from engineering.',
          false,
        ),
      ],
      statusChanges: [changed(40, 'luca', 'open')],
      satisfaction: null,
    },
    {
      id: 4808,
      subject: 'Invoice shows the wrong VAT',
      type: 'problem',
      priority: 'normal',
      status: 'open',
      tags: ['billing', 'invoice', 'silver'],
      accountKey: 'duartefilhos',
      requesterKey: 'ines',
      assigneeKey: 'maya',
      groupKey: 'support',
      createdAt: now - 20 * hour,
      messages: [
        said(
          1200,
          'ines',
          'Hello,\n\ninvoice AC-2026-1187 shows 19 % VAT, but we are in Portugal and have a valid VAT number. Please correct it, the due date is Friday.\n\nThank you\nInes Duarte',
        ),
        said(
          900,
          'maya',
          'Hello Ines,\n\nthank you, you are right that it should be reverse charge. Could you confirm the VAT number PT509 442 013, which we have on file?\n\nBest regards,\nMaya',
        ),
        said(300, 'ines', 'Yes, PT509 442 013 is correct. It was on all earlier invoices, too.\n\nInes'),
      ],
      statusChanges: [
        changed(901, 'maya', 'open'),
        changed(900, 'maya', 'pending'),
        changed(300, 'ines', 'open'),
      ],
      satisfaction: null,
    },
    {
      id: 4799,
      subject: 'How do I export routes?',
      type: 'question',
      priority: 'low',
      status: 'new',
      tags: ['planning', 'export', 'silver'],
      accountKey: 'morifreight',
      requesterKey: 'kenji',
      assigneeKey: 'maya',
      groupKey: 'support',
      createdAt: now - 24 * hour,
      messages: [
        said(
          1440,
          'kenji',
          'Hello,\n\nis there a way to export all routes of a week into one file? I only find the export per day. CSV would be enough, there is no hurry.\n\nBest regards\nKenji Mori',
        ),
      ],
      statusChanges: [],
      satisfaction: null,
    },
    {
      id: 4795,
      subject: 'Re: Re: login',
      type: null,
      priority: null,
      status: 'new',
      tags: ['access'],
      accountKey: null,
      requesterKey: 'noor',
      assigneeKey: 'maya',
      groupKey: 'support',
      createdAt: now - 30 * hour,
      messages: [
        said(
          1800,
          'noor',
          'still the same as i wrote. it says user unknown\n\n> Please use the address you were invited with.',
        ),
      ],
      statusChanges: [],
      satisfaction: null,
    },
    {
      id: 4812,
      subject: 'Driver app signs out over night',
      type: 'problem',
      priority: 'normal',
      status: 'pending',
      tags: ['mobile', 'login', 'gold'],
      accountKey: 'northwind-logistics',
      requesterKey: 'omar',
      assigneeKey: 'kwame',
      groupKey: 'support',
      createdAt: now - 17 * hour,
      messages: [
        said(
          1020,
          'omar',
          'Hi,\n\nevery morning about a dozen drivers have to sign in again because the app has forgotten them over night. Most of them do not know their password by heart, so the phone in dispatch rings from 5 o’clock on.\n\nOmar Haddad',
        ),
        said(
          840,
          'kwame',
          'Hello Omar,\n\nthat sounds like the session length in your security settings: it was set to 12 hours last Thursday. May I set it back to 30 days?\n\nBest regards,\nKwame',
        ),
      ],
      statusChanges: [changed(841, 'kwame', 'open'), changed(840, 'kwame', 'pending')],
      satisfaction: null,
    },
    {
      id: 4803,
      subject: 'Invoice AC-2026-1102 lists 12 trucks too many',
      type: 'problem',
      priority: 'normal',
      status: 'hold',
      tags: ['billing', 'invoice', 'gold'],
      accountKey: 'northwind-logistics',
      requesterKey: 'northwind-logistics-0',
      assigneeKey: 'claire',
      groupKey: 'billing',
      createdAt: now - 22 * hour,
      messages: [
        said(
          1320,
          'northwind-logistics-0',
          'Hello,\n\ninvoice AC-2026-1102 lists 140 devices. We returned 12 at the end of January, so it should be 128. Please send a corrected invoice.\n\nBest',
        ),
        said(
          1080,
          'claire',
          'Hello,\n\nI found your note of 28 January, you are right. I am asking our accounting to book it and will send the corrected invoice as soon as it is there.\n\nClaire',
        ),
        said(1078, 'claire', 'Waiting for Marek to release the credit, it is above my limit.', false),
      ],
      statusChanges: [changed(1081, 'claire', 'open'), changed(1080, 'claire', 'hold')],
      satisfaction: null,
    },
    {
      id: 4788,
      subject: 'Planner ignores the time windows in Bremen',
      type: 'problem',
      priority: 'normal',
      status: 'hold',
      tags: ['planning', 'optimiser', 'gold'],
      accountKey: 'northwind-logistics',
      requesterKey: 'omar',
      assigneeKey: 'jonas',
      groupKey: 'engineering',
      createdAt: now - 60 * hour,
      messages: [
        said(
          3600,
          'omar',
          'Hello,\n\nfor three days the optimiser has been planning stops in Bremen before 7:00, although the shops open at 8:00. Dispatch moves about 25 stops by hand every evening.\n\nOmar Haddad',
        ),
        said(
          3420,
          'sofia',
          'Hello Omar,\n\nI can see it in tomorrow’s plan as well. I have passed it to our engineers with two examples and will keep you posted.\n\nBest regards,\nSofia',
        ),
        said(
          3418,
          'sofia',
          'Import maps the opening hours without a zone since the change in February. Jonas has the examples.',
          false,
        ),
        said(
          2100,
          'jonas',
          'Hello Omar,\n\nwe know the cause: your opening hours are read as UTC. The correction is in test, we expect to release it on Tuesday.\n\nJonas',
        ),
      ],
      statusChanges: [changed(3421, 'sofia', 'open'), changed(2100, 'jonas', 'hold')],
      satisfaction: null,
    },
  ];
}
