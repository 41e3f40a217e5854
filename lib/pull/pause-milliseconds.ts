/** How long an account rests when its host asked for a pause without saying for how long. */
export const PAUSE_MILLISECONDS = 60_000;
