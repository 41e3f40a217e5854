/** How bad it is, in the three words of acceptance KP2. */
export type Severity = 'high' | 'medium' | 'low';
