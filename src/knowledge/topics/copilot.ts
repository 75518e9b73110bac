import type { Topic } from '../../model/topic';
import { sources } from './sources';

const aiModel = {
  title: 'Shared responsibility for AI',
  url: 'https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility-ai',
  asOf: '2023-10-05',
} as const;

export const copilotTopics: readonly Topic[] = [
  {
    id: 'copilot-permissions',
    title: 'What Copilot can see',
    area: 'copilot-ai',
    party: 'shared',
    short:
      'Copilot shows people only what they were already allowed to open, and does not train public models with our data. Microsoft respects our permissions; cleaning up permissions that are too wide (oversharing) is ours.',
    microsoft: [
      'Answers each person only from content this person may at least view',
      'Keeps prompts and answers inside the Microsoft 365 service',
    ],
    customer: [
      'Clean up wide permissions before the rollout: sites open to everyone, old links',
      'Label and protect what is sensitive',
    ],
    numbers: [
      {
        what: 'Sites in Restricted SharePoint Search',
        value: 'up to 100',
        condition: 'a bridge during the clean-up, not a protection',
      },
    ],
    actions: [
      'Found something you should not see? Tell the owner of the site or IT',
      'Admins: check the most sensitive sites first, and use site restrictions during the clean-up',
    ],
    sources: [
      sources.copilotPrivacy,
      {
        title: 'Get ready for Copilot',
        url: 'https://learn.microsoft.com/sharepoint/get-ready-copilot-sharepoint-advanced-management',
        asOf: '2024-09-12',
      },
      aiModel,
    ],
    caution:
      'It is often said that Copilot gives data to people without rights. They have the right, by mistake: the permission is too wide.',
    related: ['copilot-training-data', 'external-sharing-settings', 'sensitivity-labels'],
    asks: [
      'can copilot see my private files',
      'what does copilot have access to',
      'copilot showed me salaries of others',
      'who is responsible for copilot',
      'copilot oversharing',
      'does copilot respect permissions',
      'is it secure to use copilot with confidential documents',
      'copilot leaks data to colleagues',
      'what must we do before we roll out copilot',
      'copilot finds documents i never knew of',
      'who cleans up permissions for copilot',
      'copliot security',
      'do ai assistants read everything in our tenant',
      'confidential plans and the ai assistant',
    ],
    synonyms: ['Copilot', 'M365 Copilot', 'oversharing', 'AI assistant', 'Copilot permissions', 'Copilot security'],
    controls: [],
  },
  {
    id: 'copilot-training-data',
    title: 'Does Copilot train on our data',
    area: 'copilot-ai',
    party: 'microsoft',
    short:
      'No. Microsoft does not train its foundation models with our prompts, answers or company data, and Copilot shows only what a person has permission to open. Other AI tools are for us to check.',
    microsoft: [
      'Keeps prompts, answers and company data out of the training of foundation models',
      'Handles them under the same terms as our other data',
    ],
    customer: [
      'Check each other AI tool on its own',
      'Say which AI tools may be used with company data',
      'Clean up permissions, since Copilot follows them',
    ],
    numbers: [],
    actions: [
      'Use the company Copilot, not a private AI account, for company data',
      'Publish the list of allowed AI tools',
    ],
    sources: [sources.copilotExtending, sources.copilotPrivacy],
    related: ['copilot-permissions', 'data-residency', 'data-loss-prevention'],
    asks: [
      'does copilot train on our data',
      'is my prompt used for training',
      'are our documents used to train ai models',
      'does microsoft learn from our files',
      'will our secrets end up in a public ai model',
      'is copilot training with company data',
      'ai training with emails',
      'does openai get our data through copilot',
      'trainiert copilot mit unseren daten',
      'copilot trainig data',
      'llm learns from our confidential text',
      'use of customer data for ai',
    ],
    synonyms: ['Copilot training', 'train models', 'training data', 'foundation model', 'LLM', 'model training'],
    controls: [],
  },
];
