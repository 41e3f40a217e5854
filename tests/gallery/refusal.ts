/** An answer of a scene that refuses a message by one of its codes. */
export class Refusal {
  constructor(readonly code: string) {}
}
