// Loaded before a program of ours (`node --require`): its clock is ahead by SHIFT_MS, as that of the test is.
const Real = Date;
const shift = Number(process.env.SHIFT_MS);
globalThis.Date = class extends Real {
  constructor(...given) {
    super(...(given.length === 0 ? [Real.now() + shift] : given));
  }
  static now() {
    return Real.now() + shift;
  }
};
