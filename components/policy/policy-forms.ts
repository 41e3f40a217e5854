import type { ComponentType } from 'react';
import { AbsencesForm } from './absences/absences-form';
import { CalendarsForm } from './calendars/calendars-form';
import { GuardForm } from './guard/guard-form';
import { IssueTypesForm } from './issue-types/issue-types-form';
import { LevelsForm } from './levels/levels-form';
import { MatrixForm } from './matrix/matrix-form';
import { PeopleForm } from './people/people-form';
import { ReviewForm } from './review/review-form';
import { RoutingForm } from './routing/routing-form';

/** The forms that together edit the whole policy, in their order. `id` is the form's part of the address, `title` a key of the catalogue. */
export const policyForms: readonly { id: string; title: string; Form: ComponentType }[] = [
  { id: 'matrix', title: 'policy_form_matrix', Form: MatrixForm },
  { id: 'levels', title: 'policy_form_levels', Form: LevelsForm },
  { id: 'issue-types', title: 'policy_form_issue_types', Form: IssueTypesForm },
  { id: 'people', title: 'policy_form_people', Form: PeopleForm },
  { id: 'absences', title: 'policy_form_absences', Form: AbsencesForm },
  { id: 'calendars', title: 'policy_form_calendars', Form: CalendarsForm },
  { id: 'routing', title: 'policy_form_routing', Form: RoutingForm },
  { id: 'guard', title: 'policy_form_guard', Form: GuardForm },
  { id: 'review', title: 'policy_form_review', Form: ReviewForm },
];
