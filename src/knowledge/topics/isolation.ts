import type { Topic } from '../../model/topic';
import { sources } from './sources';

export const isolationTopics: readonly Topic[] = [
  {
    id: 'tenant-isolation',
    title: 'How customers are kept apart',
    area: 'privacy',
    party: 'microsoft',
    short:
      'Keeping our data apart from other customers’ (tenant isolation) is Microsoft’s job. Inside our own organisation it is permissions that keep people apart, and those are ours.',
    microsoft: [
      'Keeps each tenant’s content and directory logically separated on shared hardware',
      'Checks every request against the tenant it belongs to, and encrypts what is stored',
      'Sees to it that one customer’s load or mistakes do not reach another',
    ],
    customer: [
      'Decide with permissions, groups and labels who inside our tenant sees what',
      'Decide whom outside we share with: sharing opens a door through the wall',
    ],
    numbers: [],
    actions: [
      'For an audit: Microsoft’s isolation controls are described and tested in its SOC reports (Service Trust Portal)',
    ],
    sources: [
      sources.sharepointSafeguards,
      {
        title: 'Isolation controls in Microsoft 365',
        url: 'https://learn.microsoft.com/compliance/assurance/assurance-microsoft-365-isolation-controls',
        asOf: 'undated',
      },
    ],
    related: ['microsoft-access-to-content', 'encryption-and-keys', 'internal-oversharing'],
    asks: [
      'tenant isolation',
      'is our data separated from other customers',
      'are customers kept apart on the same servers',
      'are tenants isolated from each other in exchange and sharepoint',
      'could another company see our data',
      'multi tenant separation microsoft 365',
      'who keeps our files apart from those of other firms',
      'is our stuff stored together with that of competitors',
      'we share hardware with strangers, what keeps them out of our files',
      'how does the cloud provider make sure that a different company cannot open our documents',
      'logical isolation of customer content',
      'do we get our own server or is it shared',
      'shared infrastructure whose job is the separation',
      'is there a wall between organisations in the cloud',
      'can a customer break out of their tenant into ours',
      'the auditor wants to know how client data is kept separate in a multi tenant service',
      'is every customer in a database of their own',
      'are the mailboxes of different companies mixed up in one place',
      'is onedrive storage of each company kept apart',
      'Our insurer asks whether data of different customers is physically or only logically divided. Who is responsible for that and where can I read about it?',
      'does somebody else’s outage or overload spill over to our tenant',
      'is it true that all customers lie in one big pot',
      'We are a law firm and our clients ask if their files lie on the same disks as those of the other side. I told them the provider separates them. Is that right, and is it their duty?',
      'who guarantees that tenants are divided',
      'we share a building in the cloud with other firms, can they peek at us',
      'In a multi-tenant cloud other companies sit on the same servers. How is it prevented that another customer sees our data?',
    ],
    synonyms: [
      'tenant isolation',
      'logical isolation',
      'multi-tenant',
      'separated from other companies',
      'kept apart',
      'segregation between customers',
      'data segregation',
    ],
    controls: ['NIST SC-4', 'NIST SC-7(21)'],
  },
];
