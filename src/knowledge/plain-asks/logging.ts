export const logging: Readonly<Record<string, readonly string[]>> = {
  'unified-audit-log': [
    'Who opened the salary file last Tuesday? Can that be found out?',
    'how far back can we see what a person did with our documents',
    'Every click in our system is being written down, says the works council. Is that so, and for how long?',
    'The logbook of who did what: is it switched on from the start?',
    'Search who shared the price list with outsiders in March, who is able to?',
    "An admin changed a setting and won't say when. Is this recorded anywhere?",
    "Does Microsoft check the record of our users' doings or does it just store it?",
    'Data protection officer asks: how long is it stored who viewed which SharePoint file?',
  ],
  'entra-signin-logs': [
    'Records of every entrance to our cloud: thirty days or seven, what does that hang on?',
    'We need to store each logon for a year by law. Does the standard do that?',
  ],
  'mailbox-auditing': [
    'Someone emptied the info@ inbox and everybody uses it. Can we find out who pressed delete?',
    'The lawyer says the intruder may have read particular messages. Are we able to tell which ones he opened?',
    'Microsoft keeps an eye on what is done in every mailbox, so no setting can stop that, correct?',
  ],
  'log-export-siem': [
    'The insurance wants all traces from all systems gathered in one watchtower. Is this something we have to build?',
    'Can we pump the records out of the cloud into our own storage so that they last for years?',
    "We keep every firewall record on our own server. How do the cloud's events get there too?",
    "A vendor offers a control room that watches over our cloud round the clock. Isn't that already included?",
    'If a hacker wipes his tracks in the tenant, do we have a copy of the logs elsewhere?',
    "Who hooks up our cloud's protocols to the monitoring at the data center of the county?",
    'Joining logins, mail events and firewall records to spot attackers, is it us or the provider?',
    'The connector that ships activity records to our own archive, is it free of charge and who maintains it',
  ],
};
