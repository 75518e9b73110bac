export const migration: Readonly<Record<string, readonly string[]>> = {
  'tenant-to-tenant-migration': [
    'After the fusion of the two towns we want one common cloud. What has to be prepared on either side?',
    'Moving cloud to cloud, free tool or paid?',
    'Our group takes over a hotel that has its own 365. Will the addresses keep working during the changeover?',
    'Before the buyer pulls over our mailboxes, should we make a copy of everything?',
  ],
  'migration-data-responsibility': [
    'old nas can be thrown away after upload?',
    'The mover tool lost who was allowed to see what, and now the interns can open the payroll folder.',
    'From Lotus Notes to Outlook online: does Microsoft carry our mail over and answer for it?',
    'A disk with 4 TB of drawings is to go in the cloud. Until when is it our risk?',
    'What do we do with the old mail server when all is copied up?',
    'Our contractor copied the data into the cloud and 300 files are unreadable. Do we have a claim against the vendor?',
    'Access rights from the G: drive, do they travel with the documents into the cloud?',
    'Going from Dropbox to OneDrive',
    'Who protects the files in the weeks when they are half here on our server and half up there?',
  ],
};
