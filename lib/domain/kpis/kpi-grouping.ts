/**
 * By what an indicator is told apart. `service` is the ticket's own field of that name, `level` the highest that was reached,
 * `severity` the priority in three words; months and weeks are those of the policy's calendar, a week begins on Monday.
 */
export type KpiGrouping =
  | 'none'
  | 'issue-type'
  | 'product'
  | 'service'
  | 'level'
  | 'severity'
  | 'month'
  | 'week';
