// The least a teams-ai bot can be: says back what it hears. Prints its port.
import teamsAi from '@microsoft/teams-ai';
import restify from 'restify';

const { Application, TeamsAdapter } = teamsAi;
const adapter = new TeamsAdapter({});
const app = new Application({ adapter, botAppId: '', startTypingTimer: false, removeRecipientMention: true });
app.activity('message', async (context) => {
  await context.sendActivity(`You said: ${context.activity.text}`);
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
