import type { Topic } from '../../model/topic';
import { sources } from './sources';

export const leaverTopics: readonly Topic[] = [
  {
    id: 'leaver-process',
    title: 'When someone leaves',
    area: 'offboarding',
    party: 'customer',
    short:
      'Closing the account of a leaver is our job: block the sign-in, end the sessions, keep mail and files, then delete. Mail and OneDrive of a deleted user are normally gone after 30 days.',
    microsoft: [
      'Offers the buttons: block, sign out everywhere, wipe, hand over files',
      'Deletes the data of a deleted user when the time is over',
    ],
    customer: [
      'Do the steps on the last day, at once and in a fixed order',
      'Hand over OneDrive and mailbox before the account is deleted',
      'Put a hold or retention on what must stay',
    ],
    numbers: [
      { what: 'Mailbox and account after deletion', value: '30 days', condition: 'from the day the user is deleted' },
      {
        what: 'OneDrive after deletion',
        value: '30 days',
        condition: 'default, 30 to 3,650 can be set; then 93 days in the recycle bin',
      },
      {
        what: 'Open sessions',
        value: 'about 1 hour',
        condition: 'until an access token ends; blocking alone may take up to 24 hours, so reset the password too',
      },
    ],
    actions: [
      'Tell IT the last day in advance',
      'IT: reset password, sign out, block, hand over OneDrive, convert or hold the mailbox, take the license away',
    ],
    sources: [sources.oneDriveRetention, sources.formerEmployee],
    related: ['onedrive-of-leaver', 'deleted-mailbox', 'compromised-account'],
    asks: [
      'what to do when an employee leaves',
      'offboarding checklist for m365',
      'colleague quits tomorrow what happens to his data',
      'who blocks the account of a leaver',
      'mail and files after someone has left the company',
      'former employee still has access',
      'fired employee remove access at once',
      'does microsoft delete accounts of people who left',
      'joiner mover leaver who is responsible',
      'last working day account',
      'how do we offboard somebody',
      'ex employee could still sign in',
      'staff member resigned, how long do we have his mailbox',
      'what happens with the data of a user who is leaving',
      'ausscheiden eines mitarbeiters',
    ],
    synonyms: [
      'leaving',
      'quit',
      'leaver',
      'offboarding',
      'JML',
      'former employee',
      'resigned',
      'departing employee',
      'last working day',
    ],
    controls: [],
  },
  {
    id: 'onedrive-of-leaver',
    title: 'OneDrive of a deleted user',
    area: 'offboarding',
    party: 'customer',
    short:
      'After a user is deleted, the OneDrive is kept for 30 days by default (we can set 30 to 3650), and then lies 93 days in the recycle bin, where only an admin can bring it back. Setting the time and saving the files is our job.',
    microsoft: [
      'Keeps the OneDrive for the time we set',
      'Gives the manager access and sends a reminder before the end',
    ],
    customer: [
      'Set how long it is kept',
      'Fill in the manager of every user, and a second owner',
      'Copy what is needed to a team site in time',
    ],
    numbers: [
      {
        what: 'Kept after the user is deleted',
        value: '30 days',
        condition: 'default; 30 to 3650 days (10 years) can be set; the clock starts when the account is deleted',
      },
      {
        what: 'Then in the recycle bin',
        value: '93 days',
        condition: 'after the end of that time; restored by an admin with PowerShell only',
      },
      { what: 'Reminder to the manager', value: '7 days', condition: 'before the end' },
    ],
    actions: [
      'Copy the files you need from the OneDrive now, if you are the manager',
      'Admins: raise the time to at least 90 days (our advice)',
    ],
    sources: [
      sources.oneDriveRetention,
      {
        title: 'Set the OneDrive retention for deleted users',
        url: 'https://learn.microsoft.com/sharepoint/set-retention',
        asOf: '2024-04-09',
      },
    ],
    caution:
      'Two clocks run one after the other: first the time we set, then 93 days. A OneDrive without a license is archived after 93 days (since January 2025).',
    related: ['leaver-process', 'sharepoint-onedrive-recycle-bin', 'deleted-mailbox'],
    asks: [
      'what happens to the onedrive of a deleted user',
      'onedrive of an ex colleague how long',
      'can the manager get the files of someone who left',
      'onedrive retention for deleted users setting',
      'how long are files kept after the account was removed',
      'user deleted, we need his documents',
      'maximum onedrive retention',
      'files of a leaver in onedrive',
      'restore the onedrive of a former employee',
      'who gets access to onedrive when a person leaves',
      'default 30 days onedrive leaver',
      'one drive of deleted accout',
      'onedrive 10 years retention',
    ],
    synonyms: [
      'OneDrive retention',
      'OneDrive of leaver',
      'deleted user OneDrive',
      '3650',
      'secondary owner',
      'OneDrive of a former employee',
    ],
    controls: [],
  },
];
