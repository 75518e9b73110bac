import { nameActivity } from '../../../src/bot/several/name-organisation';

const contoso = { name: 'Contoso', tenantId: 'c' };
const cardType = 'application/vnd.microsoft.card.adaptive';
const card = {
  type: 'AdaptiveCard',
  body: [
    { type: 'TextBlock', text: 'One' },
    { type: 'ActionSet', actions: [{ type: 'Action.Execute', verb: 'a', data: { findingKey: 'k' } }] },
  ],
  actions: [
    { type: 'Action.Execute', verb: 'b' },
    {
      type: 'Action.ShowCard',
      card: { type: 'AdaptiveCard', actions: [{ type: 'Action.Execute', verb: 'c', data: {} }] },
    },
    { type: 'Action.OpenUrl', url: 'https://contoso.example' },
  ],
};

it('says whose card it is, and every button of ours carries it', () => {
  const named = nameActivity({ type: 'message', attachments: [{ contentType: cardType, content: card }] }, contoso);
  const text = JSON.stringify(named);

  expect(named.attachments?.[0]?.content.body[0]).toMatchObject({ id: 'organisation', text: 'Contoso' });
  expect(text.match(/"organisation":"c"/g)).toHaveLength(3);
  expect(text).toContain('{"findingKey":"k","organisation":"c"}');
  expect(text).toContain('{"type":"Action.OpenUrl","url":"https://contoso.example"}');
});

it('names the card that a press is answered with', () => {
  const value = { status: 200, body: { statusCode: 200, type: cardType, value: card } };

  expect(JSON.stringify(nameActivity({ type: 'invokeResponse', value }, contoso))).toContain('"text":"Contoso"');
});

it('marks both answers to a file', () => {
  const content = { acceptContext: { kind: 'pack' }, declineContext: { kind: 'pack' } };
  const contentType = 'application/vnd.microsoft.teams.card.file.consent';
  const named = nameActivity({ attachments: [{ contentType, content }] }, contoso);

  expect(named.attachments?.[0]?.content).toEqual({
    acceptContext: { kind: 'pack', organisation: 'c' },
    declineContext: { kind: 'pack', organisation: 'c' },
  });
});

it.each([
  { type: 'typing' },
  { type: 'message', text: 'hello' },
  {
    type: 'invokeResponse',
    value: { status: 200, body: { type: 'application/vnd.microsoft.activity.message', value: 'no' } },
  },
])('leaves alone what is no card: %j', (activity) => {
  expect(nameActivity(activity, contoso)).toEqual(activity);
});
