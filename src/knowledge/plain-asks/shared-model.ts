export const sharedModel: Readonly<Record<string, readonly string[]>> = {
  'what-is-shared-responsibility': [
    'what do we still have to do ourself when everything is at microsoft',
    'My boss thinks that paying the monthly fee means we are off the hook. Is he right?',
    "I'm new here and everyone says 'that is on us, not on the provider'. Is there a general rule behind it?",
    'Is there some principle that says the customer always keeps part of the burden?',
    'In case something goes wrong with our data in general, does blame go to us or to the vendor or both?',
    'silly question, what does the shared part even mean',
    'does buying the biggest plan hand our security over to Microsoft',
    'with the top licence we have outsourced security, fair to say?',
    'what does Microsoft protect in our tenant and what not',
    'which things in a 365 tenant does Microsoft actually protect',
  ],
};
