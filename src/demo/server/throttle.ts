import { GraphProblem } from './answer';

/** Identity Protection and Conditional Access do not say how long to wait. */
const SILENT = /\/identity\/conditionalAccess\b|\/identityProtection\b/i;

const waitOne = (url: string): Record<string, string> => (SILENT.test(url) ? {} : { 'Retry-After': '1' });

export const tooManyRequests = (url: string): GraphProblem =>
  new GraphProblem(429, 'TooManyRequests', 'Too many requests. Try again later.', waitOne(url));
/** Without a word on how long to wait. */
export const silentlyTooMany = (): GraphProblem =>
  new GraphProblem(429, 'TooManyRequests', 'Too many requests. Try again later.');
export const broken = (): GraphProblem => new GraphProblem(500, 'generalException', 'An unexpected error occurred.');
export const timedOut = (): GraphProblem => new GraphProblem(504, 'timeout', 'The service did not answer in time.');
export const unavailable = (url: string): GraphProblem =>
  new GraphProblem(503, 'serviceNotAvailable', 'The service is not available. Try again later.', waitOne(url));
