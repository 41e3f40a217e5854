/**
 * What a command leaves behind: what it prints, and the exit code. 0 is good; 1 means that a file has mistakes; 2 that it could not
 * do what it was asked for, because a file, an option or what was looked for is not there.
 */
export interface Outcome {
  code: 0 | 1 | 2;
  output: string;
}
