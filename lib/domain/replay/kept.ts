/** Something that is made anew only when its version has changed, so that what is the same is the same object. */
export class Kept<Value> {
  #made: { version: number; value: Value } | null = null;

  /** @param make gives the thing of this version: always the same for the same version */
  of(version: number, make: () => Value): Value {
    if (this.#made?.version !== version) this.#made = { version, value: make() };
    return this.#made.value;
  }
}
