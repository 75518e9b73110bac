export const availability: Readonly<Record<string, readonly string[]>> = {
  'business-continuity-plan': [
    "Last time everything stopped we sat around drinking coffee until it came back. Shouldn't somebody plan for that?",
    'Must we practise a day without the cloud?',
    'Does Microsoft give us some replacement to work with while their service is broken?',
    'The reception could not check in guests because calendars were down. Whose fault is it that we had no fallback?',
    'three hours without mail in the night shift, do we need something on paper for that',
    'the outage was their fault, so why should we have a plan B of our own',
  ],
  'exchange-replication': [
    'Would a flood in one datacentre cost us incoming e-mail?',
    'An incident report must say how messages are protected when the storage underneath fails. What do I put?',
  ],
  'sharepoint-replication': [
    'If a whole datacentre floods, are our documents gone?',
    'Fire in the building where our libraries sit. Who moves us to the other location?',
    'I want to know if the archive of the museum survives a power cut in one region of the provider.',
    'Must we order a second location for our files or is it part of the deal?',
    'Does the storage check by itself whether blocks of a document have gone bad?',
    'Who guarantees that OneDrive files stay readable when a site of the provider fails?',
    'A lawyer asks about loss of a region: are client files held in parallel elsewhere, and by whom?',
  ],
  'service-availability-sla': [
    'Is it promised in the contract that it always works',
    'If the fibre to our factory is cut, does that count against their guarantee?',
    'Do we have to double the servers ourselves so it never stops, or has Microsoft a second datacenter?',
    'Marketing brochure: "always on". What is really written down?',
    'we lost orders for a whole day because it was down, do they compensate us',
    'what do they pay when the service was gone for a day',
    'lost revenue in an outage, can we claim it from Microsoft',
  ],
  'service-health-communication': [
    "Receptionist: guests ask why I can't look up bookings in the cloud. What do I tell them, and who informs me?",
    'The thing crashed at 9, when did they report it officially?',
  ],
};
