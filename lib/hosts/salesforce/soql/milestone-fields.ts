/** What is asked of a milestone. Of its times none is read but `TargetDate`: the remaining ones are strings of minutes and seconds. */
export const MILESTONE_FIELDS = [
  'CaseId',
  'StartDate',
  'TargetDate',
  'IsCompleted',
  'TargetResponseInMins',
  'BusinessHoursId',
  'MilestoneType.Name',
] as const;
