export const aiAgents: Readonly<Record<string, readonly string[]>> = {
  'agent-identities': [
    'We built a bot that books appointments alone. Which rights should its identity have?',
    'Can we treat smart agents in access rules just like people?',
  ],
  'copilot-agents-governance': [
    'ready-made helper bots from other vendors in the AI window, who approves',
    'Marketing made an AI helper that answers out of our price files and gave it to all. Allowed?',
    'can we forbid staff to make their own AI assistants',
    "Is a home-made bot able to show people files they couldn't open themselves?",
    'who watches over a zoo of mini bots for the AI',
    'The intern published a bot to the entire company. How do we pull it back?',
    'foreign agents in the AI, does Microsoft vet what they do with our data',
    'rules about who may build and share AI helpers in our hotel group',
    'Microsoft decides which agents and plug-ins our people may use in the AI.',
  ],
  'ai-shared-responsibility': [
    'who is liable for what the machine says',
    'Does Microsoft keep the model from being tricked by hidden commands, or should we?',
    'When we introduce the assistant in the town hall, which obligations stay with us even though Microsoft runs it?',
    'a worker typed client data into a free AI on the web, who is to blame',
    "which safeguards of the assistant are the maker's and which are ours",
    'for the assessment of Copilot: what does Microsoft do and what do we do',
  ],
};
