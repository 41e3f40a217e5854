import type { Policy } from '../../model/policy';

/**
 * What a customer is told while and after their ticket is escalated, in both languages (acceptance CO2, CO5, CO7, CO9): an apology,
 * who is responsible, the next step and its time.
 */
export const escalationTexts: Policy['templates'] = [
  {
    id: 'acknowledgement-en',
    name: 'Acknowledgement',
    kind: 'acknowledgement',
    language: 'en',
    subject: 'We are on it: [Ticket]',
    body: 'Dear [Customer],\n\nWe are sorry for the trouble this is causing you. We have escalated your request “[Ticket]”, and [Owner] is now personally responsible for it.\n\nNext step: [Owner] is looking into the cause. You will hear from us by [Next update], even if there is nothing new by then.\n\nKind regards\n[Sender]',
  },
  {
    id: 'acknowledgement-de',
    name: 'Eingangsbestätigung',
    kind: 'acknowledgement',
    language: 'de',
    subject: 'Wir kümmern uns darum: [Anfrage]',
    body: 'Guten Tag [Kunde],\n\nwir bitten um Entschuldigung für die Unannehmlichkeiten. Wir haben Ihre Anfrage „[Anfrage]“ eskaliert; zuständig ist jetzt persönlich: [Zuständig].\n\nNächster Schritt: Wir gehen der Ursache nach. Sie hören bis [Nächste Nachricht] von uns, auch wenn es bis dahin nichts Neues gibt.\n\nFreundliche Grüße\n[Absender]',
  },
  {
    id: 'update-en',
    name: 'Status update',
    kind: 'update',
    language: 'en',
    subject: 'Where we are: [Ticket]',
    body: 'Dear [Customer],\n\nWe owe you an update on “[Ticket]”, and we are sorry that you had to wait for it.\n\nWhere we are: [Status]\n\n[Owner] is still responsible. You will hear from us by [Next update].\n\nKind regards\n[Sender]',
  },
  {
    id: 'update-de',
    name: 'Zwischenstand',
    kind: 'update',
    language: 'de',
    subject: 'Der Stand: [Anfrage]',
    body: 'Guten Tag [Kunde],\n\nwir schulden Ihnen eine Nachricht zu „[Anfrage]“ und bitten um Entschuldigung, dass Sie darauf warten mussten.\n\nDer Stand: [Stand]\n\nZuständig ist weiterhin: [Zuständig]. Sie hören bis [Nächste Nachricht] von uns.\n\nFreundliche Grüße\n[Absender]',
  },
  {
    id: 'closing-en',
    name: 'Closing',
    kind: 'closing',
    language: 'en',
    subject: 'Solved: [Ticket]',
    body: 'Dear [Customer],\n\nThank you for your patience with “[Ticket]”. This is what came of it:\n\n[Outcome]\n\nIf anything is still open, answer this message and it comes straight back to [Owner].\n\nKind regards\n[Sender]',
  },
  {
    id: 'closing-de',
    name: 'Abschluss',
    kind: 'closing',
    language: 'de',
    subject: 'Gelöst: [Anfrage]',
    body: 'Guten Tag [Kunde],\n\nvielen Dank für Ihre Geduld bei „[Anfrage]“. Das ist das Ergebnis:\n\n[Ergebnis]\n\nFalls noch etwas offen ist, antworten Sie einfach auf diese Nachricht. Sie geht direkt an: [Zuständig].\n\nFreundliche Grüße\n[Absender]',
  },
  {
    id: 'survey-en',
    name: 'Survey after an escalation',
    kind: 'survey',
    language: 'en',
    subject: 'How did we do? [Ticket]',
    body: 'Dear [Customer],\n\nA few days ago we closed “[Ticket]”. How satisfied are you with how we handled it, from 1 (not at all) to 5 (very)?\n\n[Survey link]\n\nKind regards\n[Sender]',
  },
  {
    id: 'survey-de',
    name: 'Umfrage nach einer Eskalation',
    kind: 'survey',
    language: 'de',
    subject: 'Wie waren Sie zufrieden? [Anfrage]',
    body: 'Guten Tag [Kunde],\n\nvor einigen Tagen haben wir „[Anfrage]“ abgeschlossen. Wie zufrieden sind Sie damit, wie wir uns gekümmert haben, von 1 (gar nicht) bis 5 (sehr)?\n\n[Umfrage-Link]\n\nFreundliche Grüße\n[Absender]',
  },
];
