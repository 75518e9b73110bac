export const copilotAi: Readonly<Record<string, readonly string[]>> = {
  'copilot-permissions': [
    "can the AI helper see my boss's files",
    'which documents does the text robot look into when it answers',
    'does the AI get round the locked folders',
    "it only knows what I'm allowed to open anyway, right",
    'Whose fault is it if the robot shows a colleague something he should never have seen?',
    "patient file appears in the answer for the gardener. Microsoft's leak?",
    'chats between two colleagues, can a third one squeeze them out of the AI',
    'What the AI can look at, does Microsoft set this or our access rights?',
    'reach of the answering machine inside our data',
    'the assistant showed me pay data, was it hacked or did we open it too wide',
    'copilot came up with the salaries, is that a bug of copilot or our mistake',
  ],
  'copilot-oversharing-controls': [
    'Half a year pause for the AI on the HR area while we sort the access, doable?',
    'step by step: first small search area for the robot, then wider, who steers this',
  ],
  'copilot-dlp-and-labels': [
    "keep files with the secret label out of the robot's answers",
    'prevent that people type credit card numbers into the AI prompt',
    'DPO wants AI to skip everything classified as health data by label. How?',
  ],
  'copilot-web-grounding': [
    'does the AI google things when I ask it about my client',
    'answers with links to newspapers, how come',
    'do search words count as data leaving the EU, our DPO asks',
    'AI only with our own stuff and no public websites please, can we have that',
  ],
  'copilot-interaction-records': [
    'what I ask the AI, is that written down somewhere',
    'I asked the AI something about my illness. Who in the company can look that up?',
    'Works council demands that the talks with the AI be thrown away after 30 days. Can we set this?',
    'log of who asked the machine what',
    'After the colleague left, do his dialogues with the AI remain and for how long?',
    'investigate whether somebody squeezed secrets out of the AI last month, is there a trace',
  ],
};
