export { cases } from './cases';
export { check } from './check';
