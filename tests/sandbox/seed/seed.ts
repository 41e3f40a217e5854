/** Somebody who works at the helpdesk: one person, known to both hosts. */
export interface SeedPerson {
  /** Short stable name, e.g. `maya`. */
  key: string;
  name: string;
  email: string;
  title: string;
  role: 'agent' | 'admin';
  zendeskId: number;
  /** Salesforce User id, 18 characters. */
  salesforceId: string;
  /** Key of the manager, or `null` at the top. */
  managerKey: string | null;
  groupKeys: string[];
  timeZone: string;
}

/** A Zendesk group, which is a queue in Salesforce. */
export interface SeedGroup {
  key: string;
  name: string;
  zendeskId: number;
  /** Salesforce Group (queue) id, 18 characters. */
  salesforceId: string;
}

export type SeedTier = 'Strategic' | 'Gold' | 'Silver' | 'Free';

/** A customer: Zendesk organisation and Salesforce account, most of them joined by `external_id` = Salesforce id. */
export interface SeedAccount {
  key: string;
  name: string;
  industry: string;
  tier: SeedTier;
  domain: string;
  country: string;
  employees: number;
  zendeskId: number;
  /** Salesforce Account id, 18 characters. */
  salesforceId: string;
  /** What the organisation carries as its external id; `null` where nobody joined the two. */
  externalId: string | null;
  /** The account's name and domain in Salesforce, where sales wrote them. */
  salesforceName: string;
  salesforceDomain: string;
  /** Key of the customer-success manager who owns the account. */
  ownerKey: string;
  /** Uses of the product in the last 30 days and in the 30 before; `null` where nobody measures it. */
  usage30d: number | null;
  usagePrevious30d: number | null;
  /** -100 ... 100. */
  nps: number | null;
  /** Share of the bought features in use, 0 ... 100 %. */
  adoption: number | null;
  /** Yearly revenue in euro. */
  arr: number;
  /** Date `YYYY-MM-DD`. */
  renewal: string;
  /** Epoch milliseconds. */
  createdAt: number;
}

/** A customer's person: Zendesk end user and Salesforce contact. */
export interface SeedContact {
  key: string;
  name: string;
  email: string;
  title: string;
  /** `null`: not known to belong to any customer. */
  accountKey: string | null;
  zendeskId: number;
  /** Salesforce Contact id, 18 characters. */
  salesforceId: string;
}

/** One message of a conversation. `author` is the key of a contact or a person. */
export interface SeedMessage {
  at: number;
  author: string;
  text: string;
  public: boolean;
}

export type SeedPriority = 'low' | 'normal' | 'high' | 'urgent';
export type SeedStatus = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed';

/** A ticket of the Zendesk half, its conversation and how its status went. */
export interface SeedTicket {
  id: number;
  subject: string;
  type: 'problem' | 'incident' | 'question' | 'task' | null;
  priority: SeedPriority | null;
  status: SeedStatus;
  tags: string[];
  accountKey: string | null;
  requesterKey: string;
  assigneeKey: string | null;
  groupKey: string;
  createdAt: number;
  /** In the order of time; the first is the customer's description. */
  messages: SeedMessage[];
  /** Status changes after creation, in the order of time. `by` is the key of a person or contact. */
  statusChanges: { at: number; by: string; to: SeedStatus }[];
  satisfaction: 'good' | 'bad' | null;
}

/** A clock of a case. */
export interface SeedMilestone {
  /** CaseMilestone id, 18 characters. */
  id: string;
  name: 'First Response' | 'Resolution';
  startAt: number;
  targetAt: number;
  /** Minutes granted. */
  targetMinutes: number;
  completedAt: number | null;
}

/** A case of the Salesforce half. */
export interface SeedCase {
  /** Case id, 18 characters. */
  id: string;
  /** `00001042` */
  number: string;
  subject: string;
  description: string;
  type: 'Problem' | 'Feature Request' | 'Question';
  status: 'New' | 'Working' | 'Escalated' | 'Closed';
  priority: 'High' | 'Medium' | 'Low';
  origin: 'Phone' | 'Email' | 'Web';
  accountKey: string;
  contactKey: string;
  /** Key of a person, or of a group when it lies in a queue. */
  ownerKey: string;
  ownerKind: 'person' | 'group';
  createdAt: number;
  closedAt: number | null;
  isEscalated: boolean;
  /** Public ones are e-mails or published comments, the others internal comments. Without the description. */
  comments: SeedMessage[];
  milestones: SeedMilestone[];
}

/** Everything both hosts start from: plain data, the same for the same `now` and number. */
export interface Seed {
  /** Where the history ends and the sandbox's clock starts, epoch milliseconds. */
  now: number;
  people: SeedPerson[];
  groups: SeedGroup[];
  accounts: SeedAccount[];
  contacts: SeedContact[];
  tickets: SeedTicket[];
  cases: SeedCase[];
}
