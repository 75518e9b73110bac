export const teamsAsks: Readonly<Record<string, readonly string[]>> = {
  'deleted-team': [
    'owner deleted the team, can we undo it',
    'channel was removed, how many days to restore',
    'does restoring a group bring back channels and planner',
    'owner deleted the team, is it too late after three weeks',
    'restored the group but the team does not show up yet',
    'channel and all chats gone since the team was removed',
  ],
  'teams-external-access': [
    'strangers message our staff in teams',
    'fake helpdesk writes in teams',
    'allow chat with a partner company',
    'unknown company calls me as it helpdesk',
    'strangers write to us in chat',
    'stop outside people from calling',
    'skype and unknown accounts',
    'only some partners may chat with us',
  ],
  'teams-meetings-lobby': [
    'who waits in the lobby',
    'stranger joined the board meeting',
    'keep unknown people out of the call',
    'who lets people in',
    'someone recorded the meeting secretly',
    'strangers join meetings without waiting',
  ],
  'teams-guest-access': [
    'are outsiders allowed in teams by default',
    'add a customer to our team',
    'what can an outsider do in a channel',
  ],
  'teams-apps-governance': [
    'can everybody install a teams app',
    'who allows apps in teams',
    'block games in teams',
    'anybody adds apps to teams, who approves them',
  ],
};
