interface Pair {
  what: string;
  zendesk: { name: string | null; domains?: string[]; externalId?: string };
  salesforce: { name: string | null; domains?: string[]; externalId?: string };
}

/** Written down before the formula was: two records that a person would call one customer. */
export const onePairs: Pair[] = [
  {
    what: 'legal form left out, site with www',
    zendesk: { name: 'Acme', domains: ['acme.com'] },
    salesforce: { name: 'Acme Inc.', domains: ['https://www.acme.com/'] },
  },
  {
    what: 'umlaut written out',
    zendesk: { name: 'Mueller Maschinenbau GmbH', domains: ['mueller-maschinenbau.de'] },
    salesforce: { name: 'Müller Maschinenbau', domains: ['http://mueller-maschinenbau.de/kontakt'] },
  },
  {
    what: 'umlaut without dots, no domain in either',
    zendesk: { name: 'Muller Logistik' },
    salesforce: { name: 'Müller Logistik GmbH & Co. KG' },
  },
  {
    what: 'accents and S.à r.l.',
    zendesk: { name: 'Rhone Transport' },
    salesforce: { name: 'Rhône Transport S.à r.l.' },
  },
  {
    what: 'capitals, ampersand',
    zendesk: { name: 'DUARTE & FILHOS' },
    salesforce: { name: 'Duarte e Filhos, Lda.' },
  },
  {
    what: 'Japanese legal form before the name',
    zendesk: { name: '森運送' },
    salesforce: { name: '株式会社森運送' },
  },
  {
    what: 'K.K.',
    zendesk: { name: 'Mori Freight', domains: ['morifreight.co.jp'] },
    salesforce: { name: 'Mori Freight K.K.', domains: ['www.morifreight.co.jp'] },
  },
  {
    what: 'one letter too many',
    zendesk: { name: 'Castellan Haulage', domains: ['castellan.ie'] },
    salesforce: { name: 'Castelan Haulage Ltd', domains: ['castellan.ie'] },
  },
  {
    what: 'subdomain of the same domain',
    zendesk: { name: 'Vistula Works', domains: ['support.vistula.pl'] },
    salesforce: { name: 'Vistula Works S.A.', domains: ['https://vistula.pl'] },
  },
  {
    what: 'another ending of the same name',
    zendesk: { name: 'Tavira Ceramics', domains: ['tavira.com'] },
    salesforce: { name: 'Tavira Ceramics, S.A.', domains: ['tavira.pt'] },
  },
  {
    what: 'renamed, the domain kept',
    zendesk: { name: 'Oldname Systems', domains: ['oldname.io'] },
    salesforce: { name: 'Newbrand', domains: ['oldname.io'] },
  },
  {
    what: 'a free mail beside the own domain',
    zendesk: { name: 'Corner & Crumb', domains: ['gmail.com', 'cornerandcrumb.ie'] },
    salesforce: { name: 'Corner and Crumb', domains: ['cornerandcrumb.ie'] },
  },
  {
    what: 'A/S, and dots between initials',
    zendesk: { name: 'B.K. Dialyse A/S' },
    salesforce: { name: 'BK Dialyse' },
  },
];

/** Two records that are not one customer, or of which nobody could tell: nobody is asked. */
export const otherPairs: Pair[] = [
  {
    what: 'the same free mail',
    zendesk: { name: 'Petit Jardin', domains: ['gmail.com'] },
    salesforce: { name: 'Casa Marisol', domains: ['gmail.com'] },
  },
  {
    what: 'one name, two companies',
    zendesk: { name: 'Summit', domains: ['summit-outdoor.com'] },
    salesforce: { name: 'Summit Ltd', domains: ['summitlegal.co.uk'] },
  },
  {
    what: 'a public ending in common',
    zendesk: { name: 'Harbour', domains: ['harbour.co.uk'] },
    salesforce: { name: 'Thornbury', domains: ['thornbury.co.uk'] },
  },
  {
    what: 'the first word in common',
    zendesk: { name: 'Nordic Dialysis' },
    salesforce: { name: 'Nordic Freight' },
  },
  {
    what: 'one is the beginning of the other',
    zendesk: { name: 'Delta' },
    salesforce: { name: 'Delta Dental Clinics' },
  },
  {
    what: 'nothing but the legal form in common',
    zendesk: { name: 'Elbe GmbH' },
    salesforce: { name: 'Saale GmbH' },
  },
  {
    what: 'a number apart',
    zendesk: { name: 'Kindergarten 12' },
    salesforce: { name: 'Kindergarten 13' },
  },
  {
    what: 'a country apart, without a domain',
    zendesk: { name: 'Lindgren Deutschland GmbH' },
    salesforce: { name: 'Lindgren Sverige AB' },
  },
  {
    what: "the same host of other people's pages",
    zendesk: { name: 'Vela', domains: ['vela.myshopify.com'] },
    salesforce: { name: 'Helix', domains: ['https://helix.myshopify.com'] },
  },
  {
    what: 'an external id that names another record',
    zendesk: { name: 'Aurora', domains: ['aurora.nl'], externalId: '0015g00000AbCdEAAV' },
    salesforce: { name: 'Aurora', domains: ['aurora.nl'], externalId: '0015g00000XyZaBAAV' },
  },
  { what: 'no names, no domains', zendesk: { name: null }, salesforce: { name: null } },
  { what: 'nothing but signs', zendesk: { name: '???' }, salesforce: { name: '---' } },
];
