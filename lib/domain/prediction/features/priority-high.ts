import { priorityFeature } from '../priority-feature';

/** The host says that this ticket's priority is high. */
export const priorityHigh = priorityFeature('high');
