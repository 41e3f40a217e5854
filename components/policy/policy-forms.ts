import type { ComponentType } from 'react';
import { AbsencesForm } from './absences/absences-form';
import { CalendarsForm } from './calendars/calendars-form';
import { ClocksForm } from './clocks/clocks-form';
import { CombinationsForm } from './combinations/combinations-form';
import { GoalsForm } from './goals/goals-form';
import { GuardForm } from './guard/guard-form';
import { HealthForm } from './health/health-form';
import { IssueTypesForm } from './issue-types/issue-types-form';
import { LevelsForm } from './levels/levels-form';
import { MatrixForm } from './matrix/matrix-form';
import { PeopleForm } from './people/people-form';
import { PlaybooksForm } from './playbooks/playbooks-form';
import { ReviewForm } from './review/review-form';
import { RiskForm } from './risk/risk-form';
import { RoutingForm } from './routing/routing-form';
import { SegmentsForm } from './segments/segments-form';
import { TemplatesForm } from './templates/templates-form';
import { TriggersForm } from './triggers/triggers-form';

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
  { id: 'triggers', title: 'what_form_triggers', Form: TriggersForm },
  { id: 'combinations', title: 'what_form_combinations', Form: CombinationsForm },
  { id: 'risk', title: 'what_form_risk', Form: RiskForm },
  { id: 'health', title: 'what_form_health', Form: HealthForm },
  { id: 'segments', title: 'what_form_segments', Form: SegmentsForm },
  { id: 'clocks', title: 'what_form_clocks', Form: ClocksForm },
  { id: 'templates', title: 'what_form_templates', Form: TemplatesForm },
  { id: 'playbooks', title: 'what_form_playbooks', Form: PlaybooksForm },
  { id: 'goals', title: 'what_form_goals', Form: GoalsForm },
  { id: 'review', title: 'policy_form_review', Form: ReviewForm },
];
