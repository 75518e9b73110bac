/**
 * Ways to write the same thing, brought to one spelling before words are cut: abbreviations, old product names, and the
 * words of other languages that colleagues use most. Applied to lower-case text without accents; order matters.
 */
export const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bshift ?\+ ?del(?:ete[sd]?)?\b/g, 'shift delete'],
  // A shout before a question is no part of it.
  [/^\W*(?:alert|attention|warning|important|notice)\W+(?=(?:who|whose|what|how|is|are|can|does|do|which)\b)/g, ''],
  [/\bw\/?o\b/g, 'without'],
  [/\bppl\b/g, 'people'],
  [/\bhow(many|much|long)\b/g, 'how $1'],
  [/\bzero (?=dut|respons|oblig|task|work\b)/g, 'no '],
  [/ & /g, ' and '],
  [/\bwho (?:manages|administers)\b/g, 'who handles'],
  // How something works is told where it is told what it is.
  [
    /\bhow (?:do|does) ((?!(?:this|that|it|you|u|they|the bot|keyholder)\b)(?:[\w-]+ ){1,4})(?:actually |really )?works?\b(?=\W*$)/g,
    'what is $1',
  ],
  // How simple the answer is to be says nothing about what it is of.
  [/\b(?:to|for) (?:a|my) \w+[ -]years?[ -]old\b/g, ''],
  [/\b(?:team|one|group) in (?:ms |microsoft )?teams\b/g, 'team'],
  // Which team it is says nothing about the question.
  [
    /\b(?:sales|marketing|finance|hr|legal|purchasing|design|support|project) (?=(?:teams?|channels?|sites?|groups?|mail ?box(?:es)?)\b)/g,
    '',
  ],
  [
    /\b(?:explain )?(?:\w+ )?(?:to me )?(?:like|as if) i(?:'?m| am| was| were) (?:a |an )?(?:five|5|child|kid|idiot)\b|\beli ?5\b/g,
    ' ',
  ],
  [
    /\b(?:try|trying|tried|practi[cs]e|practi[cs]ing|rehears(?:e|ing)) (?:out )?(?:an? |the |our |to )?(?=restor)/g,
    'test ',
  ],
  [/\b(?:veeam|avepoint|druva|acronis|barracuda)\b/g, 'thirdparty backup'],
  [/\bdocs?\b/g, 'document'],
  [/\bp(?:ass)?wo?r?ds?\b|\bpw\b/g, 'password'],
  [/\byrs?\b/g, 'years'],
  [/\bfwd(?:s|ed|ing)?\b/g, 'forwarding'],
  [/\b(?:auto|re)[\s-]?(?=forward)/g, ''],
  [
    /\b(?:dcs?|domain controllers?)(?= on[\s-]?prem)|\bon[\s-]?prem(?:ises?)? (?:dcs?|domain controllers?)\b/g,
    'domaincontroller server',
  ],
  [/\bon[\s-]?prem(?:ises?)?\b/g, 'onpremises'],
  [/\bsafe\b(?! (links?|attach))/g, 'secure'],
  [/\b(dear|hi|hello|hey) (team|all|everyone)\b/g, ' '],
  [
    /\b(earthquakes?|flood(s|ing)?|hurricanes?|tornado(e?s)?|tsunamis?|storms?|wildfires?|lightning|catastroph\w+)\b/g,
    'disaster',
  ],
  [/\b(microsoft|ms|m|office)[\s-]?365[\s-]backup\b/g, 'm365backup product'],
  [/\b(back[\s-]?ups?|back(s|ed|ing)?[\s-]up|bac?k?ups?|backupped)\b/g, 'backup'],
  [
    /\b(datensicherung(en)?|sicherung(en|skopie)?|sauvegard\w+|reservekopie\w*|respaldos?|copias? de (seguridad|respaldo|seguranca)|sicher\w*kopie\w*)\b/g,
    'backup',
  ],
  [/\b(office|microsoft|ms|m)[\s-]?365\b|\b[om]365\b/g, 'm365'],
  [/\b(microsofts?|msft|ms)\b/g, 'microsoft'],
  [/\bwho (does|is doing|do|has|takes care of|looks after) what\b/g, 'sharedresponsibility model'],
  [/\b(shared[\s-]?respons\w+( model| matrix)?|srm)\b/g, 'sharedresponsibility model'],
  [/\bone[\s-]?drive(s| for business)?\b|\bod4?b\b/g, 'onedrive'],
  [/\bshare[\s-]?point( online)?\b|\bspo\b/g, 'sharepoint'],
  [/\bexchange online\b|\bexo\b/g, 'exchange'],
  [/\b(azure active directory|azure ad|aad|microsoft entra( id)?|entra( id)?|active directory)\b/g, 'entra directory'],
  [
    /\b(multi|two|2)[\s-]?(factor|step|fator|faktor)([\s-]?(auth\w*|verification))?\b|\b(2fa|2sv|mfa)\b|\bzwei[\s-]?faktor\w*\b/g,
    'mfa',
  ],
  [/\bphishing[\s-]?(resistant|proof|safe|secure)\b|\bprmfa\b/g, 'phishing resistant'],
  [/\b(fido ?2?|yubi ?keys?|security keys?|pass ?keys?|whfb|hello for business|windows hello|cba)\b/g, 'passkey'],
  [
    /\bconditional acc?ess?\b|\bca (polic\w+|rules?)\b|\b(?:caps|(?<!\b(?:an?|the|any|no|upper|hard|size) )cap)\b(?! (?:on|of|at|lock)\b)|\bcap(?= (?:polic|rule|block|require|exclude))/g,
    'conditional access policy',
  ],
  [/\bdata[\s-]?(loss|leak(age)?) prev\w+\b|\bdlp\b/g, 'dlp'],
  [/\b(app(lication)? protection( polic\w+)?|mobile app(lication)? management|mam)\b/g, 'mam app protection'],
  [/\b(mobile )?device management\b|\bmdm\b/g, 'mdm device'],
  [/\bbring your own (device|phone|laptop)s?\b|\bbyod\b/g, 'byod private device'],
  [
    /\b(global|tenant) admin(istrator)?s?\b|\bga\b|(?<=\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|few|fewer|more|max|our|all|of|the|these|those|which|list|show|permanent|active|other|new) )gas\b|\bgas(?= (?:without|with|have|who|do|should|are|and|or|in)\b)/g,
    'globaladmin admin',
  ],
  [/\badministrat(or|ors)\b|\badmins\b/g, 'admin'],
  [/\bgod(?:like|[\s-]level)? (?:rights|powers?|permissions|privileges|accounts?|roles?)\b/g, 'admin role'],
  [/\b(break[\s-]?glass|emergency (access|admin|accounts?))\b/g, 'breakglass'],
  [/\b(privileged identity management|pim|just[\s-]in[\s-]time|jit)\b/g, 'pim role'],
  [/\b(unified )?audit[\s-]?log(s|ging)?\b|\bual\b/g, 'auditlog log audit'],
  [/\bservice[\s-]level agreements?\b|\bslas?\b/g, 'sla'],
  [/\b(data[\s-]?cent(er|re)s?|dcs?|server farms?|rechenzentr\w+|datacentr(um|a))\b/g, 'datacenter'],
  // A log that lies somewhere, or is on, is nobody's way in.
  [
    /\b(the|an?|our|this|that|which|each|every|any|one|no|sign-?ins?|activity|access|event|change|message) log (?:in|on)(?= (?:purview|exchange|sharepoint|onedrive|teams|entra|defender|azure|intune|m365|microsoft|our|the|which|by default)\b)/g,
    '$1 log at',
  ],
  [/\b(log|sign)[\s-]?(in|on|ins|ons)\b|\b(log|sign)(s|ged|ging|ed|ing)[\s-](in|on)\b/g, 'signin'],
  [/\b(legacy|basic|modern) auth(entication)?\b/g, '$1 auth'],
  [/\b(third|3rd)[\s-]?part(y|ies)\b/g, 'thirdparty'],
  [/\be[\s-]?mails?\b|\bmails\b|\bcourriels?\b|\bcorreos?( electronicos?)?\b|\be-?mailek\b/g, 'mail'],
  [/\b(mail[\s-]?box(es)?|postfach|inbox(es)?|buzon)\b/g, 'mailbox'],
  [
    /\b(recy\w*[\s-]?bins?|trash([\s-]?(can|bin))?|waste ?basket|papierkorb\w*|prullen(bak|mand)|corbeille|papelera( de reciclaje)?|lixeira|reciclagem)\b/g,
    'recycle bin',
  ],
  [/\b(litigation|legal|ediscovery|in[\s-]place|compliance)[\s-]holds?\b/g, 'legal hold'],
  [/\be[\s-]?discovery\b/g, 'ediscovery'],
  [/\b(anyone|anonym(ous|e|er|en)?|public)[\s-]?(sharing )?links?\b/g, 'anyone anonymous link'],
  [/\b(aitm|adversary[\s-]in[\s-]the[\s-]middle|man[\s-]in[\s-]the[\s-]middle|mitm)\b/g, 'session theft aitm'],
  [/\bsess?ion[\s-](hi\w*jack\w*|theft|steal\w*)\b|\bsteal\w* session\w*\b/g, 'session theft hijack'],
  [/\bredmonds?\b/g, 'microsoft'],
  [
    /\b(?:which|what) (?:bits?|parts?|pieces?|jobs?|tasks?|duties|half) (?:is|are|belongs? to|falls? to) (?:ours?|us|mine|yours?)\b.{0,12}\b(?:(?:which|what) (?:\w+ )?(?:is|are|belongs? to|falls? to) )?(?:theirs?|them|microsoft)\b/g,
    'sharedresponsibility model',
  ],
  [/\b(fall(s|ing)?|fell) over\b|\b(goes|went|is|are) (dark|dead)\b|\bdead for (?=every|all)/g, 'down '],
  [/\b(crooks?|scammers?|fraudsters?|criminals?|bad (guys?|actors?)|hackers?|intruders?|attackers)\b/g, 'attacker'],
  [/\b(trashed|binned|nuked|zapped|(thrown|threw) (away|out))\b/g, 'deleted'],
  [/\b(employees?|co-?workers?|personnel|workforce)\b/g, 'staff'],
  [/\b(smart ?phones?|cell ?phones?|mobile phones?|handsets?)\b/g, 'phone'],
  [/\bphysically (sit|sits|stored|located|live|lives|reside|resides)\b|\b(resides?)\b/g, 'stored'],
  [/\b(yard ?sticks?|gold standards?)\b/g, 'baseline'],
  [/\b(ransom[\s-]?ware?|erpressung\w*|ransomeware)\b/g, 'ransomware'],
  [
    /\b(former|ex|departed|departing|outgoing)[\s-]?(employee|colleague|worker|staff)s?\b|\bleavers?\b|\boff[\s-]?board\w*\b/g,
    'leaver',
  ],
  [/\b(?:presentations?|spread ?sheets?|work ?books?|power ?points?|pptx?|xlsx?|docx|pdfs?)\b/g, 'file'],
  [/\b(?:ceo|cfo|cto|coo)\b/g, 'boss'],
  [
    /\bfir(?:e|ed|ing) (?:someone|somebody|anyone|people|him|her|them|staff|an? (?:staff|colleague|admin|person|user))\b|\b(?:got|gets?|was|were|is|are|been|being) fired\b|\bfired (?:staff|colleagues?|admins?|users?)\b|\b(?:we|they|hr|boss) (?:just |have |had |must |want to |will )*fired? (?:an?|the|our|one|two|some) \w+\b/g,
    'leaver',
  ],
  [/\b(de-?hir\w+|laid off|lay-?offs?|made redundant|resign(s|ed|ation)?)\b/g, 'leaver'],
  [/\b(ge?dpr|dsgvo|rgpd|avg(?= (?:law|rules|compliance|request|privacy)))\b|^\W*avg\W*$/g, 'gdpr privacy'],
  [/\b(data[\s-]?subject|dsr|dsar)\b/g, 'subject request privacy'],
  [/\bverschlussel\w+|\bversleutel\w+|\bchiffre\w+|\bcifrad\w+|\bcriptograf\w+|\bencript\w+/g, 'encrypted'],
  [
    /\b(verantwort\w+|zustandig\w*|zustaendig\w*|verantwoordelijk\w*|responsables?|responsavel|responsaveis|responsabil\w+)\b/g,
    'responsible',
  ],
  [/\b(daten|gegevens|donnees|datos|dados)\b/g, 'data'],
  [/\b(ge?loesc?ht\w*|gelosc?ht\w*|verwijder\w*|supprim\w+|eliminad\w+|borrad\w+|excluid\w+|apagad\w+)\b/g, 'deleted'],
  [/\b(datei(en)?|bestand(en)?|fichiers?|archivos?|ficheiros?|arquivos?|dokumente?n?|documenten)\b/g, 'file'],
  [/\b(wiederherstell\w+|herstel\w+|terughal\w+|restaur\w+|recuper\w+|zuruckhol\w+)\b/g, 'restore'],
  [/\b(gaste?n?|gaesten?|invites? externes?|invitados?|convidados?|externals)\b/g, 'guest'],
  [/\b(freigabe\w*|freigegeben|gedeelde?|partag\w+|compart\w+|partilh\w+)\b/g, 'sharing'],
  [/\b(kennwort\w*|passwort\w*|wachtwoord\w*|mots? de passe|contrasenas?|senhas?)\b/g, 'password'],
  [/\b(wie lange|hoe lang|combien de temps|cuanto tiempo|quanto tempo)\b/g, 'how long'],
  [/\b(wer ist|wie is|qui est|quien es|quem e)\b/g, 'who is'],
];

/** Said in almost every question, so they say nothing about its topic. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but so if then than that this these those there here it its i im ive me my mine we our ours us you your yours they them their he she his her ' +
    'is are was were be been being am do does did doing done has have had having can could will would shall should may might must not no nor dont doesnt didnt isnt arent wont cant couldnt shouldnt wouldnt wasnt werent ' +
    'to of in on at by for from with without into onto about as up out over under off again also just only very too much more most any some all each every both either ' +
    'what whats which when where why how who whom whose whos please pls hi hey hello thanks thx ok okay well now yes yeah ' +
    'get got gets getting give gives go goes going make makes made take takes taken let lets want wants need needs know think say says said tell told ask asks see seen use uses used using ' +
    'once weve youve theyve theyre youre were best good better well right correct agree true false long many urgent urgently asap question questions quick quickly curious wondering wonder explain clarify understand understanding mean means meaning according basically maybe perhaps possible possibly sure whether however therefore instead rather though although especially simply exactly generally actually currently usually often sometimes always never other others another different same such many few lot lots kind sort case cases example sentence answer answers reply please dear sir madam guys folks anyway overall cause got gonna wanna able look looks looking find found seem seems like liked feel happen happens happened come comes coming bring brings ' +
    'typo check checking concern concerned concerns worried worry worrying hope hoping hopefully idea ideas opinion advice suggestion suggestions confused confusing confusion misunderstanding guess assume assuming assumption suppose supposed believe hear heard article page clear clearly clarity clarification clarifying regarding concerning regards appreciate appreciated grateful unfortunately obviously apparently honestly frankly literally seriously stated statement mention mentioned mentions trying tried try aware interested hint quite enough difference experience ' +
    'monday tuesday wednesday thursday friday saturday sunday weekend morning afternoon evening noon january february april june july august september october november december btw fyi imho afaik tbh lol haha ugh damn sorry dunno kinda sorta aint coz cuz nowadays ' +
    'm365 microsoft cloud thing things stuff something someone somebody anybody anyone everyone one way really actually still already ever while during between because since ' +
    'und der die das den dem ein eine einer eines ist sind wird werden fur fuer von mit auf im in zu zum zur bei wie was wer wo wann warum man kann unser unsere unserer unseren nicht auch noch doch oder aber wenn ich wir ' +
    'de het een van en voor met op te is zijn dat wat wie hoe waar kan je jij jullie onze ons niet ook nog maar dan toch gewoon daar zit ' +
    'le la les un une des du et est sont pour par avec dans sur que qui quoi comment pourquoi nos notre nous vous votre ne pas il elle ce cette ' +
    'el los las y o es son para por con en del al que quien como cuando nuestro nuestra nuestros nuestras se su no si ' +
    'os as um uma do da dos das e sao com no na nos nas ao quem quando meus minha nosso nossa isso preciso'
  ).split(' '),
);
