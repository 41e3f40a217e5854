import { contactTitles, familyNames, firstNames } from './names';
import type { Random } from './random';
import { salesforceId } from './salesforce-id';
import type { SeedAccount, SeedContact } from './seed';

/** People of the story: key, name, title, key of the account. */
const named: [string, string, string, string | null][] = [
  ['omar', 'Omar Haddad', 'Operations manager', 'northwind-logistics'],
  ['lena', 'Lena Fischer', 'Plant IT', 'elbe-maschinenbau'],
  ['ines', 'Ines Duarte', 'Managing director', 'duartefilhos'],
  ['kenji', 'Kenji Mori', 'Dispatcher', 'morifreight'],
  ['noor', 'Noor Siddiqui', '', null],
];

/** Two to four people per customer, and those of the story. */
export function buildContacts(random: Random, accounts: SeedAccount[]): SeedContact[] {
  const contacts: SeedContact[] = [];
  const used = new Set<string>();
  const add = (key: string, name: string, title: string, account: SeedAccount | undefined) => {
    used.add(name);
    const mailbox = name
      .normalize('NFD')
      .replace(/[^A-Za-z ]/g, '')
      .toLowerCase()
      .replace(' ', '.');
    contacts.push({
      key,
      name,
      email: `${mailbox}@${account?.domain ?? 'mailbox.example'}`,
      title,
      accountKey: account?.key ?? null,
      zendeskId: 361_204_118_300 + contacts.length * 29,
      salesforceId: salesforceId('003', 204_500 + contacts.length * 7),
    });
  };
  for (const [key, name, title, accountKey] of named) {
    add(
      key,
      name,
      title,
      accounts.find((account) => account.key === accountKey),
    );
  }
  for (const account of accounts) {
    const count = random.between(2, 4);
    for (let index = 0; index < count; index += 1) {
      let name = '';
      do name = `${random.pick(firstNames)} ${random.pick(familyNames)}`;
      while (used.has(name));
      add(`${account.key}-${index}`, name, random.pick(contactTitles), account);
    }
  }
  return contacts;
}
