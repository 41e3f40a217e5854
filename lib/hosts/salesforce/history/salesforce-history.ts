import type { HostHistory } from '../../contract';
import { caseDetails } from './case-details';
import { listCases } from './list-cases';

/** The past of an org: the cases that changed, a thousand a page, then what happened to fifty of them at once. */
export const salesforceHistory: HostHistory = { atOnce: 50, list: listCases, details: caseDetails };
