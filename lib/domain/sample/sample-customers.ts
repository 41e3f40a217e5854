import type { HostId } from '../model/host-id';

/** One customer of the sample desk. Percentages, uses in 30 days, NPS from -100 to 100, money in one currency, days from today. */
export interface SampleCustomer {
  name: string;
  domain: string;
  contact: string;
  tier: 'Strategic' | 'Gold' | 'Silver';
  /** In which of the two systems it is a record. */
  hosts: readonly HostId[];
  /** Of one in both systems: whether the helpdesk carries its id in the other. Where it does not, somebody is asked. */
  joined: boolean;
  usage: number;
  usageBefore: number;
  adoption: number;
  nps: number;
  contractValue: number;
  renewalInDays: number;
  sinceDays: number;
}

const BOTH: readonly HostId[] = ['zendesk', 'salesforce'];
const ZENDESK: readonly HostId[] = ['zendesk'];
const SALESFORCE: readonly HostId[] = ['salesforce'];

type Row = [
  ...[string, string, string, SampleCustomer['tier'], readonly HostId[]],
  ...[
    usage: number,
    before: number,
    adoption: number,
    nps: number,
    value: number,
    renewal: number,
    since: number,
  ],
];

const ROWS: readonly Row[] = [
  [
    'Norrvik Logistics',
    'norrvik.example',
    'Sanna Ek',
    'Strategic',
    BOTH,
    4100,
    9800,
    46,
    -20,
    240000,
    41,
    1460,
  ],
  [
    'Halden Foods',
    'halden.example',
    'Peer Solberg',
    'Strategic',
    BOTH,
    12400,
    12900,
    82,
    45,
    310000,
    160,
    1900,
  ],
  [
    'Quillmark Publishing',
    'quillmark.example',
    'Dora Finch',
    'Gold',
    BOTH,
    2300,
    3100,
    61,
    10,
    96000,
    75,
    800,
  ],
  [
    'Brightwater Clinics',
    'brightwater.example',
    'Owen Achebe',
    'Strategic',
    ZENDESK,
    7600,
    7400,
    77,
    30,
    185000,
    210,
    1100,
  ],
  [
    'Castellan Insurance',
    'castellan.example',
    'Marta Reis',
    'Gold',
    ZENDESK,
    3300,
    5200,
    52,
    -10,
    120000,
    58,
    950,
  ],
  [
    'Fjordline Ferries',
    'fjordline-sample.example',
    'Aksel Dahl',
    'Gold',
    ZENDESK,
    5400,
    5100,
    74,
    50,
    88000,
    290,
    620,
  ],
  [
    'Oakhurst Schools',
    'oakhurst.example',
    'Priscilla Dunn',
    'Silver',
    ZENDESK,
    900,
    880,
    58,
    20,
    24000,
    120,
    400,
  ],
  ['Pelago Travel', 'pelago.example', 'Nikos Vella', 'Silver', ZENDESK, 640, 1500, 33, -35, 31000, 33, 350],
  [
    'Tessera Tiles',
    'tessera.example',
    'Giulia Conti',
    'Silver',
    SALESFORCE,
    1200,
    1180,
    66,
    35,
    28000,
    240,
    510,
  ],
  [
    'Wendelin Maschinenbau',
    'wendelin.example',
    'Jörg Ammann',
    'Gold',
    SALESFORCE,
    4800,
    4600,
    71,
    15,
    142000,
    95,
    1300,
  ],
  [
    'Zephyr Mobility',
    'zephyr.example',
    'Aïcha Benali',
    'Gold',
    SALESFORCE,
    2500,
    4700,
    44,
    0,
    110000,
    49,
    700,
  ],
  [
    'Larkspur Retail',
    'larkspur.example',
    'Ben Kowalski',
    'Silver',
    SALESFORCE,
    1700,
    1600,
    69,
    40,
    36000,
    330,
    280,
  ],
];

/** Looks alike in both systems, and nothing says for certain that it is one. */
const ASKED_ABOUT = 'Quillmark Publishing';

/** Twelve invented customers, three of them in both systems. */
export const sampleCustomers: readonly SampleCustomer[] = ROWS.map(
  ([
    name,
    domain,
    contact,
    tier,
    hosts,
    usage,
    usageBefore,
    adoption,
    nps,
    contractValue,
    renewalInDays,
    sinceDays,
  ]) => ({
    ...{ name, domain, contact, tier, hosts, usage, usageBefore, adoption, nps },
    ...{ contractValue, renewalInDays, sinceDays },
    joined: hosts === BOTH && name !== ASKED_ABOUT,
  }),
);
