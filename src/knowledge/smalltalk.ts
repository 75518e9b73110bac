import type { Mood } from './reply';

const MOODS: readonly (readonly [Mood, RegExp])[] = [
  [
    'help',
    /^(help|hilfe|aide|ayuda|ajuda|hulp|menu|start|\?+|commands?|options)$|\bwhat (can|do) (you|u) (do|know|answer|help)|\bwhat (?:can|could|may|should|do) i (?:ask|type|write|say|enter)\b(?:(?: you)?(?: here)? as (?:an? |the )?(?:new )?(?:globaladmin )?(?:admin|lead|user|staff|member|beginner|auditor|owner)\b)?|\bwho (are|r) (you|u)\b|\bwho (?:built|made|created|wrote|programmed|developed|owns|runs) (?:you|u)\b|\bwhat are you\b|\bhow (do|does|can) (you|i|this bot|this) (work|use)|\bwhats? (is )?(this|keyholder)( bot)?$|\b(can|could) (you|u) help( me)?$|\bhelp me$|\bi need help$|\bwhat (?:sorts?|kinds?|types?) of (?:things|questions)\b.*\b(?:you|ask)\b|\bare you (a )?(real )?(bot|human|robot|ai|real|person)|\bwhat questions\b|\bwhats? (?:is )?your name\b/,
  ],
  [
    'bye',
    /\b(bye|goodbye|cya|see (you|ya)|tschuss|tschuess|ciao|adios|au revoir|tot ziens|doei|auf wiedersehen|good ?night|have a (nice|good|great))\b/,
  ],
  [
    'thanks',
    /\b(thanks?|thank you|thx|ty|cheers|danke|merci|gracias|obrigad[oa]|bedankt|dank je|great|perfect|awesome|nice|cool|good job|well done|helpful|got it|super|lol|haha+|wow)\b/,
  ],
  [
    'greeting',
    /\b(hi+|hello+|hey+|hiya|yo|howdy|good (morning|afternoon|evening|day)|morning|moin|hallo|guten (tag|morgen|abend)|bonjour|salut|hola|buenos dias|ola|bom dia|goedemorgen|goedendag|hoi|servus|greetings|sup|whats up|how are you|how r u|hows it going|test|testing|ping|anybody there|anyone there|(you|u) (still )?(there|awake|alive|online))\b/,
  ],
  [
    'other',
    /\b(tell me a joke|joke|sing|do you like|i love you|how old are you|i am bored|im bored|sorry|never ?mind|wrong (?:chat|window|person|bot)|(?:thats|this is|that is|was) ?n[o']t what i (?:meant|asked|wanted|said)|not what i (?:meant|asked|wanted|said)|useless|stupid|dumb|rubbish|no use|no help|yes|no|ok|okay|k|sure|hm+|what|why|huh)\b/,
  ],
];

const EVERY_MOOD = MOODS.map(([, sign]) => new RegExp(sign.source, 'gu'));

/** Words that may stand around a greeting without making it a question. */
const AROUND =
  /\b(there|bot|keyholder|team|all|everyone|so|very|much|a|lot|for|the|your|you|my|friend|mate|and|oh|ok|okay|then|that|was|it|is|this|today|to|please|again|well|i|am|me|day|one|quick|question|just|now|later|dear|of|help|information|answer|really|lovely|exactly|needed|wanted|looking|hm+|on|up|u|r|do|are|can|have|helped|helps|helping|tomorrow|soon|monday|pretty|totally|quite|thats|here|lots?|guys|how|does|work)\b/g;

/** The mood of talk that asks for nothing, or undefined when there is more in it. Takes normalised text. */
export function moodOf(normalised: string): Mood | undefined {
  const said = normalised
    .replace(/[^\p{L}\p{N}? ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(said)) return said.includes('?') ? 'help' : 'other';
  const plain = said.replace(/ ?\?+$/, '');
  if (plain.length > 80) return undefined;
  const found = MOODS.find(([, sign]) => sign.test(plain));
  if (found === undefined) return /^[\d\s]{1,4}$/.test(plain) || /^\p{L}$/u.test(plain) ? 'other' : undefined;
  let rest = plain;
  for (const sign of EVERY_MOOD) rest = rest.replace(sign, ' ');
  rest = rest.replace(AROUND, ' ').trim();
  return rest === '' ? found[0] : undefined;
}
