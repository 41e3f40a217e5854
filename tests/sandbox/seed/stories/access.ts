import type { Story } from './story';

/** Sign-in, permissions, accounts. */
export const accessStories: Story[] = [
  {
    type: 'incident',
    tags: ['access', 'login'],
    groupKey: 'support',
    subjects: ['Cannot log in', 'Locked out: {n} {workers} affected', 'Login loop after password change'],
    openings: [
      'since {time} I cannot log in. After the password I land on the login page again.',
      '{n} of our {workers} in {site} are locked out. They all changed their password this week as your mail asked them to.',
    ],
    details: [
      'Private window and another browser do not help.',
      'The early shift starts at 5, so this is urgent for us.',
    ],
    questions: [
      'do you sign in with single sign-on or with a password of ours? And which text does the page show at the very end of the address?',
    ],
    answers: ['single sign-on. The address ends in "error=clock_skew".'],
    fixes: [
      'your identity server is {n} minutes ahead, that is why our side refuses. I widened the tolerance for today; please have the clock corrected.',
      'the passwords were changed but the old sessions not ended. I ended them for all affected users, they can sign in now.',
    ],
    notes: ['SAML NotBefore in the future. Not our bug, but the page should say so.'],
  },
  {
    type: 'task',
    tags: ['access', 'permissions'],
    groupKey: 'support',
    subjects: [
      'New colleague sees too much',
      'Please give {name2} access to {site}',
      'Role for external {workers}',
    ],
    openings: [
      'our new colleague {name2} can see the salaries in the report "{report}". That must not be.',
      'please give {name2} access to the {place} in {site}, as a planner.',
      'we want to let external {workers} in for a season. They should see their own {jobs} and nothing else.',
    ],
    details: ['Our data protection officer is asking.', 'Starting date is Monday.'],
    questions: [
      'which role did you give {name2}? I want to see whether the role is too wide or the report.',
      'gladly. Should {name2} be able to change plans, or only see them?',
      'how long will they be with you, and should they see the names of customers?',
    ],
    answers: [
      'the role "Planner", like all the others.',
      'change them, but not delete any.',
      'until the end of September. Names yes, phone numbers no.',
    ],
    fixes: [
      'the column was open to every planner. It is now hidden for everybody but controllers, and I checked with the rights of {name2}.',
      'done. I made a role "Planner {site}" for it, so that you can give it to others yourself.',
      'the role "External" does exactly this; I attached the list of what it shows.',
    ],
    notes: ['Role copied, column permission set. Told them how to check with "view as".'],
  },
  {
    type: 'question',
    tags: ['access', 'sso'],
    groupKey: 'support',
    subjects: ['SSO certificate expires', 'Set up single sign-on'],
    openings: [
      'our certificate for single sign-on expires on the 20th. What do we have to do, and will anybody notice?',
      'we would like to move all {n} users to single sign-on. Is there a guide?',
    ],
    details: ['We use the usual provider.', 'We have a maintenance window on Saturday.'],
    questions: [
      'you can upload the new one beside the old one, both are valid then. Will the identifier of your provider stay the same?',
      'there is. Which provider do you use, and shall people without an account of yours still sign in with a password?',
    ],
    answers: ['yes, only the certificate changes.', 'the usual one. Externals should keep their passwords.'],
    fixes: [
      'then there is no interruption: upload it under Security > Sign-in, wait a day, remove the old one. I put a reminder for the 18th into this ticket.',
      'the guide is attached, it takes about an hour. Try it with a test group first; externals stay on passwords with the switch in step 4.',
    ],
    notes: [],
  },
];
