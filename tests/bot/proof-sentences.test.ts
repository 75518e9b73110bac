import { proofSentenceOf } from '../../src/bot/proof-sentences';

it.each([
  ['what changed since monday', 'since monday'],
  ['drift since last week?', 'since last week'],
  ['any drift in our settings', 'this week'],
  ['drift', 'this week'],
])('"%s" asks what changed', (line, since) => {
  expect(proofSentenceOf(line)).toEqual({ kind: 'changes', since, mode: 'each' });
});

it.each(['drifting snow', 'who looks for drift', 'what is configuration drift'])('"%s" is a question', (line) => {
  expect(proofSentenceOf(line)).toBeUndefined();
});
