import { salesforceId } from './salesforce-id';
import type { SeedPerson } from './seed';

type Row = [
  key: string,
  name: string,
  title: string,
  role: SeedPerson['role'],
  managerKey: string | null,
  groupKeys: string[],
  timeZone: string,
];

const rows: Row[] = [
  ['maya', 'Maya Ortiz', 'Support agent', 'agent', 'daniel', ['support'], 'Europe/Berlin'],
  ['luca', 'Luca Bianchi', 'Support agent', 'agent', 'daniel', ['support'], 'Europe/Rome'],
  [
    'sofia',
    'Sofia Lindqvist',
    'Senior support agent',
    'agent',
    'daniel',
    ['support', 'billing'],
    'Europe/Stockholm',
  ],
  ['kwame', 'Kwame Mensah', 'Support agent', 'agent', 'daniel', ['support'], 'Europe/London'],
  [
    'daniel',
    'Daniel Brandt',
    'Support team lead',
    'agent',
    'henrik',
    ['support', 'management'],
    'Europe/Berlin',
  ],
  ['priya', 'Priya Raman', 'Senior engineer', 'agent', 'inesm', ['engineering'], 'Europe/Berlin'],
  ['jonas', 'Jonas Weber', 'Senior engineer', 'agent', 'inesm', ['engineering'], 'Europe/Berlin'],
  [
    'inesm',
    'Ines Moreau',
    'Head of engineering',
    'agent',
    'aiko',
    ['engineering', 'management'],
    'Europe/Paris',
  ],
  ['aiko', 'Aiko Tanaka', 'CTO', 'agent', null, ['management'], 'Europe/Berlin'],
  ['henrik', 'Henrik Solberg', 'Head of Operations', 'agent', 'aiko', ['management'], 'Europe/Oslo'],
  ['claire', 'Claire Dubois', 'Senior accountant', 'agent', 'marek', ['billing'], 'Europe/Paris'],
  [
    'marek',
    'Marek Novak',
    'Finance team leader',
    'agent',
    'ruth',
    ['billing', 'management'],
    'Europe/Prague',
  ],
  ['ruth', 'Ruth Steiner', 'CFO', 'agent', null, ['management'], 'Europe/Vienna'],
  ['tom', 'Tom Adler', 'Customer success manager', 'agent', 'henrik', ['success'], 'Europe/Berlin'],
  ['elena', 'Elena Petrova', 'Customer success manager', 'agent', 'henrik', ['success'], 'Europe/Sofia'],
  [
    'grace',
    'Grace Okafor',
    'Support operations',
    'admin',
    'henrik',
    ['support', 'management'],
    'Europe/London',
  ],
];

/** The sixteen people of Acme: agents, engineers, finance, leads, customer-success managers and one administrator. */
export const people: SeedPerson[] = rows.map(
  ([key, name, title, role, managerKey, groupKeys, timeZone], index) => ({
    key,
    name,
    email: `${name.toLowerCase().replace(' ', '.')}@acme.example`,
    title,
    role,
    zendeskId: 360_014_502_100 + index * 37,
    salesforceId: salesforceId('005', 4_120 + index * 3),
    managerKey,
    groupKeys,
    timeZone,
  }),
);
