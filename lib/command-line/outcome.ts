/** What a command leaves behind: the exit code, 0 is good, and what it prints. */
export interface Outcome {
  code: 0 | 1;
  output: string;
}
