import { priorityFeature } from '../priority-feature';

/** The host says that this ticket's priority is urgent. */
export const priorityUrgent = priorityFeature('urgent');
