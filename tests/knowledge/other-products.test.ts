import { isOfOtherProducts } from '../../src/knowledge/other-products';
import { normalise } from '../../src/knowledge/words';

it.each([
  ['does jira have a recycle bin', true],
  ['who patches our cisco routers', true],
  ['jira tickets in teams', false],
  ['splunk connector', false],
  ['a synology wants access to our files', false],
  ['recover my hotmail password', true],
  ['how long does xbox keep my saves', true],
  ['Does Microsoft 365 Family include backup', true],
  ['is github copilot trained on our code', true],
  ['restore an azure sql database', true],
  ['data after a free azure subscription expires', true],
  ['link an azure subscription to m365 backup', false],
  ['may guests use a hotmail address', false],
  ['company data in a private onedrive', false],
  ['who patches our sharepoint 2016 farm', true],
  ['who patches sharepoint', false],
  ['mail between exchange server 2019 and the cloud in hybrid', false],
])('tells products of others from ours: %s', (text, isOfOthers) => {
  expect(isOfOtherProducts(normalise(text))).toBe(isOfOthers);
});
