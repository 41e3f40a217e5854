import type { Policy } from '../model/policy';

/**
 * The four levels, lowest first: names and limits as the columns of acceptance A-T3, the other words as the rows of A-T1,
 * which counts the same four from 1.
 */
export const levels: (Policy['levels'][number] & { limitMinutes: number | null })[] = [
  {
    id: 'first-contact',
    name: 'First Contact',
    limitMinutes: 30,
    urgency: 'Immediate',
    support: 'Basic troubleshooting',
    issues: 'Routine issues',
  },
  {
    id: 'level-1',
    name: 'Level 1',
    limitMinutes: 60,
    urgency: 'Prompt',
    support: 'In-depth',
    issues: 'bugs & interruptions',
  },
  {
    id: 'level-2',
    name: 'Level 2',
    limitMinutes: 180,
    urgency: 'Moderate',
    support: 'Advanced technical',
    issues: 'system or complex',
  },
  {
    id: 'level-3',
    name: 'Level 3',
    limitMinutes: null,
    urgency: 'Strategic',
    support: 'Executive oversight',
    issues: 'critical, widespread',
  },
];
