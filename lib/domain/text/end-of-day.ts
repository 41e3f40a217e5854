/** Minutes since midnight at which a day ends that is told without an hour, "tomorrow" or "Friday"; so does "end of day". */
export const END_OF_DAY = 18 * 60;
