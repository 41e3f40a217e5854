/**
 * What can be filled in by itself, and what it is called in the texts of each language: names stand in [brackets]. Other names
 * may be used too; a person fills them in.
 */
export const placeholders = [
  { id: 'first-name', en: 'John', de: 'Vorname' },
  { id: 'company', en: 'Company/product', de: 'Firma/Produkt' },
  { id: 'value', en: 'value', de: 'Nutzen' },
  { id: 'results', en: 'Results', de: 'Ergebnisse' },
  { id: 'customer', en: 'Customer', de: 'Kunde' },
  { id: 'ticket', en: 'Ticket', de: 'Anfrage' },
  { id: 'owner', en: 'Owner', de: 'Zuständig' },
  { id: 'status', en: 'Status', de: 'Stand' },
  { id: 'outcome', en: 'Outcome', de: 'Ergebnis' },
  { id: 'next-update', en: 'Next update', de: 'Nächste Nachricht' },
  { id: 'survey', en: 'Survey link', de: 'Umfrage-Link' },
  { id: 'sender', en: 'Sender', de: 'Absender' },
] as const;
