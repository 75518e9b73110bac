// The least a teams-ai bot can be: says back what it hears, or sends the card in the file it is given. Prints its port.
import fs from 'node:fs';
import teamsAi from '@microsoft/teams-ai';
import { CardFactory } from 'botbuilder';
import restify from 'restify';

const { Application, TeamsAdapter } = teamsAi;
const card = process.argv[2] ? JSON.parse(fs.readFileSync(process.argv[2], 'utf8')) : undefined;
const adapter = new TeamsAdapter({});
const app = new Application({ adapter, botAppId: '', startTypingTimer: false, removeRecipientMention: true });
app.activity('message', async (context) => {
  await context.sendActivity(
    card ? { type: 'message', attachments: [CardFactory.adaptiveCard(card)] } : `You said: ${context.activity.text}`,
  );
});

const server = restify.createServer({ name: '' });
server.use(restify.plugins.queryParser({ mapParams: false }));
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, async (context) => {
    await app.run(context);
  });
});
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })));
