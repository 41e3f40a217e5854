/** The rows of the acceptance page that have to be shown by a test, by the words a test's name carries; any one of them will do. */
export const rows: readonly { id: string; names: readonly string[] }[] = [
  ...Array.from({ length: 11 }, (_, index) => one(`acceptance 1.${index + 1}`)),
  complaint('Chatwoot', '13392'),
  complaint('GLPI', '22678'),
  complaint('HELPDESK.AI', '3186'),
  complaint('Frappe', '2212', '14009'),
  complaint('Zammad', '4432', '2157'),
  complaint('Zammad', '418'),
  complaint('Zammad', '3140'),
  complaint('Zammad', '3928'),
  complaint('Chatwoot', '10178'),
  complaint('Chatwoot', '6889', '5197'),
  complaint('osTicket', '1684', '657'),
  complaint('GLPI', '7946', '24481'),
  complaint('GLPI', '15429'),
  complaint('GLPI', '2765', '2908'),
  complaint('Grafana', '1326'),
  complaint('GoAlert', '4548'),
  complaint('Grafana', '1792'),
  complaint('Grafana', '275'),
  one('Salesforce SE 55999'),
  one('acceptance 2, Zendesk'),
  one('Gainsight 3004'),
  one('SupportLogic'),
  one('sstone'),
  one('acceptance 2, Frappe'),
  ...['A-T1', 'A-T2', 'A-T3', 'A-T3, business hours', 'A-T3, DST', 'A-T3, since-open', 'R-T1'].map(one),
  ...numbered('TR', 21),
  ...numbered('HS', 12),
  ...numbered('PO', 18),
  ...numbered('CO', 14),
  ...numbered('SB', 7),
  ...numbered('KP', 6),
  ...numbered('acceptance 4.', 15),
];

function numbered(prefix: string, count: number): { id: string; names: readonly string[] }[] {
  return Array.from({ length: count }, (_, index) => one(`${prefix}${index + 1}`));
}

function one(name: string): { id: string; names: readonly string[] } {
  return { id: name, names: [name] };
}

/** A complaint is known by the numbers of the threads it was raised in. */
function complaint(tracker: string, ...threads: string[]): { id: string; names: readonly string[] } {
  return { id: `${tracker} #${threads.join(', #')}`, names: threads.map((thread) => `#${thread}`) };
}
