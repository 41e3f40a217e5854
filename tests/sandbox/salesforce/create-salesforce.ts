import type { HostHalf } from '../core/host-half';
import { loginPage } from '../core/login-page';
import type { SandboxCore } from '../core/sandbox-core';
import { salesforceId } from '../seed/salesforce-id';
import { AUTOMATED_PROCESS_ID } from './automated-process-id';
import { SALESFORCE_CONSUMER_KEY } from './consumer-key';
import { SALESFORCE_HOSTS } from './hosts';
import { Org } from './org';
import { pageRoutes } from './pages/page-routes';
import { restRoutes } from './rest/rest-routes';
import { seedOrg } from './seed-org';
import { Access } from './sign-in/access';
import { signInRoutes } from './sign-in/sign-in-routes';
import { tokenRoutes } from './sign-in/token-routes';
import type { FieldValue, SObjectRecord } from './sobject-record';
import type { SalesforceSwitches } from './switches';
import { withClosing } from './with-closing';

/** The Salesforce half: one org under two host names, and what a test may look at and play. */
export function createSalesforce(core: SandboxCore) {
  const { seed, clock } = core;
  const orgId = salesforceId('00D', 1);
  const switches: SalesforceSwitches = {
    entitlements: true,
    currencies: null,
    describeSince: 'same',
    versions: { oldest: 59, newest: 67 },
    hidden: [],
    readOnly: [],
    validationRule: null,
    flow: null,
    lockedRows: 0,
    chatter: 'on',
    tracked: ['Status', 'Priority', 'IsEscalated', 'OwnerId'],
    assignmentRuleQueueId: seed.groups[0]?.salesforceId ?? null,
    apiUsage: { used: 0, total: 115_000 },
    appUsage: null,
    partAnswers: {},
    compositeQueries: 5,
    queryPage: 2000,
    tellsTracked: true,
    surveys: false,
    appBlocked: false,
    errorPageStatus: 400,
    appInstalled: true,
    sessionApiAccess: true,
    sessionUserinfo: true,
    theme: 'slds1',
    nativeShadow: false,
    pinnedHead: false,
    loginAs: null,
  };
  const org = new Org(orgId, clock, switches);
  seedOrg(org, seed);
  const access = new Access(orgId, clock, switches);

  const loginHtml = (returnTo: string) =>
    loginPage({ product: 'Salesforce', action: '/login', returnTo, colour: '#0176d3', people: seed.people });
  const api = signInRoutes(access, seed.people, switches, loginHtml);
  api.route('/', tokenRoutes(access, seed.people, orgId, clock, switches));
  api.route('/', restRoutes(org, access, seed.people));
  const pages = pageRoutes(org, access, seed.people);

  const ofCase = (type: string, field: string, caseId: string): SObjectRecord[] =>
    org.all(type).filter((record) => record[field] === org.find('Case', caseId)?.Id);
  const personOf = (key: string) => {
    const person = seed.people.find((candidate) => candidate.key === key);
    if (person === undefined) throw new RangeError(`Nobody in the seed has the key "${key}".`);
    return person;
  };

  const half: HostHalf = {
    owns: (hostname) => hostname === SALESFORCE_HOSTS.pages || hostname === SALESFORCE_HOSTS.api,
    classify: (_method, url) => {
      if (url.pathname.startsWith('/services/data')) return 'api';
      if (url.pathname.startsWith('/resource/')) return 'asset';
      return url.hostname === SALESFORCE_HOSTS.api ? 'sign-in' : 'page';
    },
    whoAsks: (request) => {
      const onPages = new URL(request.url).hostname === SALESFORCE_HOSTS.pages;
      const session = (onPages ? access.pageSessions : access.apiSessions).of(request);
      return access.bearer(request.headers.get('authorization')) ?? session?.personKey ?? null;
    },
    loginPage: (url) => loginHtml(url.pathname + url.search),
    fetch: (request) => {
      const onPages = new URL(request.url).hostname === SALESFORCE_HOSTS.pages;
      return onPages ? pages.fetch(request) : api.fetch(request);
    },
  };

  return {
    ...half,
    org,
    switches,
    access,
    hosts: SALESFORCE_HOSTS,
    consumerKey: SALESFORCE_CONSUMER_KEY,
    /** The case as the API would give it now; `null` where there is none. */
    case: (id: string) => org.find('Case', id),
    account: (id: string) => org.find('Account', id),
    /** Comments of a case, oldest first. */
    comments: (caseId: string) => ofCase('CaseComment', 'ParentId', caseId),
    emails: (caseId: string) => ofCase('EmailMessage', 'ParentId', caseId),
    milestones: (caseId: string) => ofCase('CaseMilestone', 'CaseId', caseId),
    tasks: (caseId: string) => ofCase('Task', 'WhatId', caseId),
    /** Sets fields as an administrator would, without rules or permissions; the record's stamps move to now. */
    setField: (type: string, id: string, values: Record<string, FieldValue>) =>
      org.update(type, id, values, personOf(seed.people[0]?.key ?? '').salesforceId),
    /** The customer's mail arrives at the case, which by itself does not change the case's stamps. Answers its id. */
    customerWrites: (caseId: string, text: string): string => {
      const record = org.find('Case', caseId);
      if (record === null) throw new RangeError(`There is no case "${caseId}".`);
      const contact = org.find('Contact', String(record.ContactId));
      const values = {
        ParentId: record.Id,
        RelatedToId: record.Id,
        Subject: `Re: ${record.Subject}`,
        TextBody: text,
        FromName: contact?.Name ?? null,
        FromAddress: contact?.Email ?? null,
        ToAddress: 'support@acme.example',
        Incoming: true,
        Status: '0',
        MessageDate: org.stamp(),
      };
      return org.insert('EmailMessage', values, personOf(seed.people[0]?.key ?? '').salesforceId);
    },
    /** The customer answers a survey about the case, sent by an invitation, or without one. */
    answersSurvey: (caseId: string, question: string, value: number, invited = true): void => {
      const by = personOf(seed.people[0]?.key ?? '').salesforceId;
      const QuestionId = org.insert('SurveyQuestion', { QuestionType: question }, by);
      const InvitationId = invited ? org.insert('SurveyInvitation', {}, by) : null;
      const ResponseId = org.insert('SurveyResponse', { InvitationId, CompletionDateTime: org.stamp() }, by);
      const SubjectId = org.find('Case', caseId)?.Id ?? caseId;
      org.insert('SurveySubject', { ParentId: InvitationId ?? ResponseId, SubjectId }, by);
      const answer = { ResponseId, InvitationId, QuestionId, NumberValue: value };
      org.insert('SurveyQuestionResponse', answer, by);
    },
    /** A colleague comments in Salesforce. Answers the comment's id. */
    colleagueWrites: (caseId: string, personKey: string, text: string, options: { public?: boolean } = {}) =>
      org.insert(
        'CaseComment',
        { ParentId: caseId, CommentBody: text, IsPublished: options.public === true },
        personOf(personKey).salesforceId,
      ),
    /** A colleague changes the case in Salesforce, without the extension. */
    colleagueChanges: (caseId: string, personKey: string, values: Record<string, FieldValue>) =>
      org.update('Case', caseId, withClosing(org, values), personOf(personKey).salesforceId),
    /**
     * The org's own escalation rule takes the case: as the platform's own user, or in the name of the person whom the administrator
     * named for such things.
     */
    ruleEscalates: (
      caseId: string,
      values: Record<string, FieldValue> = {},
      as: 'platform' | 'named-user' = 'platform',
    ) =>
      org.update(
        'Case',
        caseId,
        { IsEscalated: true, ...values },
        as === 'platform' ? AUTOMATED_PROCESS_ID : personOf(seed.people[0]?.key ?? '').salesforceId,
      ),
    /** Members of a case's team. */
    team: (caseId: string) => ofCase('CaseTeamMember', 'ParentId', caseId),
    /** What was posted in a case's feed, oldest first. */
    feed: (caseId: string) => org.feed.filter(({ parentId }) => parentId === org.find('Case', caseId)?.Id),
    /** An access token for a person, without the browser. */
    token: (personKey: string) => access.token(personOf(personKey).key),
    /** `Cookie` values of a signed-in browser, per host. */
    cookies: (personKey: string) => ({
      pages: `sid=${access.pageSessions.open(personOf(personKey).key).token}`,
      api: `sid=${access.apiSessions.open(personOf(personKey).key).token}`,
    }),
  };
}

/** The Salesforce half as tests use it. */
export type SalesforceSandbox = ReturnType<typeof createSalesforce>;
