export { cases } from './cases';
export { anonymousLinks } from './check';
