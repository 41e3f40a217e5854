import type { Policy } from '../model/policy';
import { campaigns } from './templates/campaigns';
import { escalationTexts } from './templates/escalation-texts';

/** The shipped texts. */
export const templates: Policy['templates'] = [...escalationTexts, ...campaigns];
