export const devices: Readonly<Record<string, readonly string[]>> = {
  'devices-responsibility': [
    'Hardware that touches our files, in one sentence: whose job is it to keep it in order?',
    'Our lawyer drafts a duty table and has a row "end user equipment". Which name goes in it?',
    'If Microsoft gives us the tool to manage hardware, has it also taken over the hardware?',
    'Even in the cloud age somebody has to look after the boxes on the desks. Us, I suppose?',
    "An engineer's workstation was hopelessly neglected and is now infected. Can we blame the cloud provider?",
  ],
  'device-compliance': [
    'If no rule was ever made for a machine, is it treated as fine or as bad?',
    'Enrolling forty new warehouse tablets in the management system, who does it',
    'A consultant promised that every computer gets checked automatically for health. Without us setting anything?',
    'Company phones should ask for a six digit code. Where is such a demand laid down and by whom?',
    'What grace time has a user after the computer falls below the required standard?',
    'Remote administration of all our notebooks: what does the firm set, and what only gets measured by Microsoft?',
  ],
  'unmanaged-devices': [
    'Strange machines at home offices syncing the whole company drive, is there a lock against it?',
    'Web-only for not company-owned PCs',
    'The teacher uses the family desktop for grades. Is it up to the school or to Microsoft to let that in?',
    'private tablet: let him read files there but keep nothing on it',
    "how do we allow reading but no saving on somebody's own device",
  ],
  'lost-or-stolen-device': [
    'Can Microsoft find out where my missing iPad is and lock it?',
    "Our sales rep's computer disappeared at the fair and she was still logged in everywhere.",
    'after the wipe is sent, how fast is the phone empty',
    'does the wipe work when the phone is switched off',
  ],
};
