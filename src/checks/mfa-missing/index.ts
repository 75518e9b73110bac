export { cases } from './cases';
export { mfaMissing } from './check';
