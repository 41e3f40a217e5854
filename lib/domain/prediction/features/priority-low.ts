import { priorityFeature } from '../priority-feature';

/** The host says that this ticket's priority is low. */
export const priorityLow = priorityFeature('low');
