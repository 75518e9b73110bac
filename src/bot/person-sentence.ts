const aPerson =
  '(?:an? |some |one of (?:our|the) )?(?:(?:real|human|it|security) )?(?:person|persons|people|human|humans|human being|somebody|someone|colleagues?|experts?)';
const toAsk = '(?:ask|talk (?:to|with)|speak (?:to|with)|chat with|reach|contact)';
const asked = new RegExp(
  `^(?:(?:hi|hello|hey|please),? )?(?:(?:(?:how )?(?:can|could|may|do) i(?: please)?|i(?:'d| would)? (?:want|need|like|have|prefer) to|i must|let me) )?${toAsk} ${aPerson}(?: (?:instead|here|please|now)|, please)?$`,
  'i',
);

/**
 * What somebody wants to ask a person, in their own words; empty where they only say that they want to. `undefined`: they
 * do not say so. What they ask stands behind a colon, a dash or in a new line: other words make it a question to the bot.
 */
export function personSentenceOf(text: string): string | undefined {
  const [, wish = '', question = ''] = /^(.{1,80}?)(?:\s*(?::|\n| [-–—] )\s*(.*))?$/s.exec(text.trim()) ?? [];
  const line = wish
    .replace(/\s+/g, ' ')
    .replace(/[’‘ʼ´]/g, "'")
    .replace(/[?!. ]+$/, '');
  return asked.test(line) ? question : undefined;
}
