const Real = Date;

/** Stops the page's clock at `now` (epoch ms). Timers and frames go on as ever. */
export function setClock(now: number): void {
  globalThis.Date = new Proxy(Real, {
    construct: (real, given: ConstructorParameters<DateConstructor> | []) =>
      Reflect.construct(real, given.length === 0 ? [now] : given),
    apply: (real) => new real(now).toString(),
    get: (real, name) => (name === 'now' ? () => now : Reflect.get(real, name)),
  });
}
