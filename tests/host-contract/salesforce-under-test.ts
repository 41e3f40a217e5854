import { salesforceApi } from '../../lib/hosts/salesforce/api';
import { salesforcePage } from '../../lib/hosts/salesforce/page';
import type { HostUnderTest } from './host-under-test';
import { startSalesforce } from './start-salesforce';

const account = 'acme.my.salesforce.com';
const caseRecord = { kind: 'ticket', id: '5008F00000302jSQAQ' } as const;
const accountRecord = { kind: 'account', id: '0013f000004Y6yCAAS' } as const;
const otherCase = { kind: 'ticket', id: '500R0000003GeJ1IAK' } as const;
const onCase = `https://acme.lightning.force.com/lightning/r/Case/${caseRecord.id}/view`;
const panel = (object: string, id: string) => `
  <one-record-home-flexipage2><records-lwc-highlights-panel><records-lwc-record-layout>
    <forcegenerated-highlightspanel_${object}___012000000000000aaa___compact___view___recordlayout2 class="forcegenerated-record-layout2">
      <records-highlights2 id="${id}"><h1>${id}</h1></records-highlights2>
    </forcegenerated-highlightspanel_${object}___012000000000000aaa___compact___view___recordlayout2>
  </records-lwc-record-layout></records-lwc-highlights-panel></one-record-home-flexipage2>`;

/** Salesforce, its sandbox with the owner of the story's case signed in by a token. */
export const salesforceUnderTest: HostUnderTest = {
  page: salesforcePage,
  api: salesforceApi,
  addresses: [
    { url: onCase, account, records: [caseRecord] },
    {
      url: `https://acme.lightning.force.com/lightning/r/Account/${accountRecord.id}/view?ws=${encodeURIComponent(new URL(onCase).pathname)}`,
      account,
      records: [accountRecord, caseRecord],
    },
    {
      url: `https://acme.lightning.force.com/lightning/r/${caseRecord.id}/view`,
      account,
      records: [caseRecord],
    },
    {
      url: `https://acme.lightning.force.com/lightning/r/Account/${accountRecord.id}/related/Cases/view`,
      account,
      records: [accountRecord],
    },
    {
      url: `https://acme.lightning.force.com/lightning/setup/Any/page?address=%2F${caseRecord.id}`,
      account,
      records: [caseRecord],
    },
    {
      url: 'https://acme.lightning.force.com/lightning/setup/ManageUsers/page?address=%2F0057Q000006f8G7QAI%3Fnoredirect%3D1',
      account,
      records: [],
    },
    { url: 'https://acme.lightning.force.com/lightning/o/Case/list', account, records: [] },
    { url: 'https://acme.lightning.force.com/lightning/page/home', account, records: [] },
    { url: onCase.replace('https', 'http'), account: null, records: [] },
    {
      url: onCase.replace('lightning.force.com', 'lightning.force.com.evil.example'),
      account: null,
      records: [],
    },
    { url: `https://evil.example/lightning/r/Case/${caseRecord.id}/view`, account: null, records: [] },
  ],
  pages: [
    {
      what: 'a case with an earlier one still mounted',
      url: onCase,
      html: `<div class="oneContent">${panel('case', 'earlier')}</div><div class="oneContent active">${panel('case', 'front')}</div>`,
      placed: [{ record: caseRecord, at: 'front' }],
      absent: [accountRecord],
    },
    {
      what: 'an account',
      url: `https://acme.lightning.force.com/lightning/r/Account/${accountRecord.id}/view`,
      html: `<div class="oneContent active">${panel('account', 'customer')}</div>`,
      placed: [{ record: accountRecord, at: 'customer' }],
      absent: [otherCase],
    },
    {
      what: 'a console whose subtab covers the record of the workspace',
      url: `https://acme.lightning.force.com/lightning/r/Account/${accountRecord.id}/view?ws=${encodeURIComponent(new URL(onCase).pathname)}`,
      html: `<div class="navexWorkspaceManager"><div class="oneConsoleTabContainer" id="workspaces"></div><div class="navexWorkspace active">
        <div class="oneConsoleTabContainer" id="subtabs"></div>
        <section class="oneConsoleTab"><div class="windowViewMode-maximized">${panel('case', 'covered')}</div></section>
        <section class="oneConsoleTab"><div class="windowViewMode-maximized active">${panel('account', 'subtab')}</div></section></div></div>`,
      placed: [
        { record: accountRecord, at: 'subtab' },
        { record: caseRecord, at: 'subtabs' },
      ],
      absent: [otherCase],
    },
    {
      what: 'a page whose panel has not come yet',
      url: onCase,
      html: '<div class="oneContent active"><p>Loading</p></div>',
      placed: [],
      absent: [caseRecord],
    },
  ],
  relays: {
    may: [],
    mayNot: [
      ['PUT', '/services/data/v66.0/composite'],
      ['POST', '/services/data/v66.0/composite'],
      ['PATCH', `/services/data/v66.0/sobjects/Case/${caseRecord.id}`],
      ['GET', '/services/data/v66.0/query'],
    ],
  },
  start: () => startSalesforce(),
};
