/**
 * What a request is for, the most urgent first: a deed that a person pressed or a limit demands, what somebody looks at now, what
 * is read ahead behind their back.
 */
export type Purpose = 'deed' | 'screen' | 'background';
