import { Template } from 'adaptivecards-templating';
import type { LanguageId } from '../model/language';
import type { Party, Topic, TopicSource } from '../model/topic';
import layout from './answer.json';
import liveLayout from './answer-live.json';
import { expandedWith } from './expanded';
import { type Phrases, phrasesOf } from './phrases';
import { plainLine, plainParagraphs, plainText } from './plain-text';
import { unbroken } from './when';

/** The language that the asker reads; `isEnglishOnly`: the topic's text itself stands in English. */
export interface Spoken {
  readonly language: LanguageId;
  readonly isEnglishOnly: boolean;
}

/** What the question wants to know; decides what stands first. */
export type AnswerAsk = 'who' | 'how-long' | 'how' | 'what-if' | 'true-or-false' | 'other';

interface Section {
  readonly heading: string;
  /** A markdown list. */
  readonly text: string;
}

/** The same in every language; its translation stands beside it. */
const PARTY_LABELS: Readonly<Record<Party, string>> = {
  microsoft: 'Microsoft',
  customer: 'You (customer)',
  shared: 'Shared',
};
const MOST_RELATED = 2;
const MOST_NUMBERS = 4;
/** Of what the tenant shows; the rest stands behind a button. */
const MOST_LIVE = 4;
const MOST_LISTS = 2;
/** Teams shows no more. */
const MOST_BUTTONS = 6;
const FEEDBACK_BUTTONS = 2;
const LONGEST_ENTRY = 3000;

/** What the tenant shows about the topic, for this reader alone; `lists` are questions whose rows a button shows. */
export interface LiveInput {
  /** What matters most first; a line may hold a markdown list. */
  readonly lines: readonly string[];
  /** `name` is what a list is of: where there are several, each button says it. */
  readonly lists: readonly { readonly ask: Readonly<Record<string, unknown>>; readonly name: string }[];
}

/** What the company adds to the sourced answer; it never takes the place of anything. */
export interface Ours {
  readonly entry: { readonly text: string; readonly by: string; readonly at: string } | null;
  /** Who confirmed that they look after it here. */
  readonly owner: { readonly name: string; readonly upn: string; readonly confirmedAt: string } | null;
  /** As it was asked, for the card to ask a person with. */
  readonly question?: string;
  readonly live?: LiveInput;
}
const nothingOurs: Ours = { entry: null, owner: null };

/** What the tenant shows is for one person, and put in last; the rest is the same for the next asker. */
const expand = expandedWith(
  new Template(layout),
  ({ said: _, ...data }: Readonly<Record<string, unknown>> & { readonly said: unknown }) => JSON.stringify(data),
);
const liveTemplate = new Template(liveLayout);
const section = (heading: string, lines: readonly string[]): readonly Section[] =>
  lines.length === 0 ? [] : [{ heading, text: lines.map((line) => `- ${line}`).join('\n') }];
const sourceText = ({ title, url, asOf }: TopicSource, said: Phrases['answer']): string =>
  `[${title}](${url}), ${asOf === 'undated' ? said.undated : unbroken(said.asOf(asOf))}`;

/** Sections in the order that the question wants; the second list stands behind "Details". */
function sectionsOf(
  topic: Topic,
  ask: AnswerAsk,
  said: Phrases['answer'],
  used: number,
): readonly [readonly Section[], readonly Section[]] {
  const numbers = topic.numbers.map((n) => `${n.what}${said.colon} **${n.value}** (${n.condition})`);
  const times = section(said.numbers, numbers.slice(0, MOST_NUMBERS));
  const moreTimes = section(said.moreNumbers, numbers.slice(MOST_NUMBERS));
  const [theirs, own] = [section(said.microsoft, topic.microsoft), section(said.customer, topic.customer)];
  // Where only one has room, it is the half of the one whose duty it is.
  const duties = used >= MUCH && topic.party === 'customer' ? [...own, ...theirs] : [...theirs, ...own];
  const steps = section(said.steps, topic.actions);
  const caution = section(said.caution, topic.caution === undefined ? [] : [topic.caution]);
  const sources = section(
    said.moreSources,
    topic.sources.slice(1).map((source) => sourceText(source, said)),
  );
  if (ask === 'how-long')
    return fitted(topic, used, [...times, ...caution, ...duties], [...moreTimes, ...steps, ...sources]);
  if (ask === 'how')
    return fitted(topic, used, [...steps, ...duties, ...times], [...moreTimes, ...caution, ...sources]);
  if (ask === 'true-or-false' || ask === 'what-if')
    return fitted(topic, used, [...caution, ...duties, ...times], [...moreTimes, ...steps, ...sources]);
  return fitted(topic, used, [...duties, ...times], [...moreTimes, ...steps, ...caution, ...sources], 2);
}

/** Letters in a row, and rows for text beside buttons and title, on a screen of 700 by a chat of 480 pixels. */
const ROW = 58;
const MOST_ROWS = 20.5;
const HEADING_ROWS = 2.2;
/** So many rows of the company's own leave room for one section beside them. */
const MUCH = 8;
const rowsOf = (text: string): number => Math.ceil(text.length / ROW);
const rowsIn = ({ text }: Section): number =>
  text.split('\n').reduce((rows, line) => rows + rowsOf(line), HEADING_ROWS);

/** As wide as a button can be on a phone; what stands in brackets or after a colon says more of the same. */
const WIDEST = 34;
/** Two such buttons stand below each other. */
const WIDEST_LIST = 44;
const buttonTitle = (title: string): string =>
  title.length <= WIDEST ? title : title.replace(/ \([^()]*\)$|: .*$/, '');

const asText = (text: string): { readonly text: string } => ({ text: unbroken(text) });

/** The rows that the company's own words and the tenant's state take. */
function rowsOfOurs({ entry, owner, live }: Ours, isOwn: boolean): number {
  const shown = isOwn && live ? live.lines.slice(0, MOST_LIVE).flatMap((text) => text.split('\n')) : [];
  const lines = [...(entry ? entry.text.split('\n') : []), ...shown];
  const boxes = (entry ? 1 : 0) + (isOwn && live && live.lines.length > 0 ? 1 : 0);
  // Buttons of lists have long names: each takes a row of its own.
  const rowsOfButtons = live
    ? Math.max(Math.min(live.lists.length, MOST_LISTS), live.lines.length > MOST_LIVE ? 1 : 0)
    : 0;
  const buttons = isOwn ? 2 * rowsOfButtons : 0;
  return lines.reduce((rows, line) => rows + 0.5 + rowsOf(line), boxes * 3 + buttons + (owner ? 3 : 0));
}

/** What would make the card taller than a screen goes behind "Details"; the first `asked` sections never do. */
function fitted(
  topic: Topic,
  used: number,
  sections: readonly Section[],
  details: readonly Section[],
  asked = 1,
): readonly [readonly Section[], readonly Section[]] {
  let rows = rowsOf(topic.short) + used;
  const shown = used >= MUCH ? 1 : asked;
  const most = sections.findIndex((one, i) => {
    rows += rowsIn(one);
    return i >= shown && rows > MOST_ROWS;
  });
  return most < 0 ? [sections, details] : [sections.slice(0, most), [...sections.slice(most), ...details]];
}

/**
 * `related` are the topics behind `topic.related`, in that order; more than two are left out. A card that is
 * `inserted` into a chat where the bot may not be has no button that the bot would have to answer.
 */
export function answerCardData(
  topic: Topic,
  ask: AnswerAsk,
  related: readonly Pick<Topic, 'id' | 'title'>[],
  where: 'own' | 'inserted' = 'own',
  ours: Ours = nothingOurs,
  { language, isEnglishOnly }: Spoken = { language: 'en', isEnglishOnly: false },
) {
  const said = phrasesOf(language).answer;
  const [sections, details] = sectionsOf(topic, ask, said, rowsOfOurs(ours, where === 'own'));
  // Buttons keep the language of the question: whoever presses one reads this card.
  const data = (topicId: string) => (language === 'en' ? { topicId } : { topicId, language });
  const [source] = topic.sources;
  const { entry, owner, live = { lines: [], lists: [] } } = ours;
  const lists = live.lists.slice(0, MOST_LISTS);
  const moreLive = live.lines.slice(MOST_LIVE);
  const others = (owner ? 1 : 0) + (where === 'own' ? lists.length + (moreLive.length > 0 ? 1 : 0) : 0);
  const most = Math.max(0, MOST_RELATED - others);
  const shown = (where === 'own' ? related : []).slice(0, most);
  const used = (details.length > 0 ? 1 : 0) + FEEDBACK_BUTTONS + shown.length + others;
  return {
    said,
    data: data(topic.id),
    title: topic.title,
    party: PARTY_LABELS[topic.party],
    partyWord: said.parties[topic.party],
    hasPartyWord: said.parties[topic.party] !== '',
    isEnglishOnly,
    short: topic.short,
    sections,
    details,
    hasDetails: details.length > 0,
    source: source === undefined ? '' : `${said.source} ${sourceText(source, said)}`,
    related: shown.map(({ id, title }) => ({ title: buttonTitle(title), data: data(id) })),
    isOwn: where === 'own',
    hasEntry: entry !== null,
    entryBy: entry ? said.entryBy(plainText(entry.by, 80), entry.at.slice(0, 10)) : '',
    entry: entry ? plainParagraphs(entry.text, LONGEST_ENTRY).map((text) => ({ text })) : [],
    hasOwner: owner !== null,
    owner: owner ? said.ownedBy(plainText(owner.name, 80), owner.confirmedAt.slice(0, 10)) : '',
    ownerButton: owner ? said.chatWith(plainLine(owner.name, 24)) : '',
    ownerUrl: owner ? `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(owner.upn)}` : '',
    canAsk: where === 'own' && used < MOST_BUTTONS,
    hasMore: details.length > 0 || (where === 'own' && used < MOST_BUTTONS),
    questionData: { ...data(topic.id), question: plainLine(ours.question ?? '', 1000) },
    hasLive: where === 'own' && live.lines.length > 0,
    live: {
      heading: said.live,
      live: live.lines.slice(0, MOST_LIVE).map(asText),
      lists: lists.map(({ ask, name }) => ({
        title: lists.length === 1 ? said.showList : plainLine(name, WIDEST_LIST),
        data: { ask },
      })),
      more: moreLive.map(asText),
      moreButton: said.more,
      hasMore: moreLive.length > 0,
      hasLists: lists.length > 0,
    },
  };
}

/** The asker's own words and what else may have been meant are put in last: everything else is the same for the next asker. */
export function answerCard({
  questionData,
  related,
  live,
  ...data
}: ReturnType<typeof answerCardData>): Record<string, unknown> {
  const card = expand({
    ...data,
    related: related.map((_, place) => ({ title: '', data: place })),
    questionData: null,
  });
  const withWord = (action: Readonly<Record<string, unknown>>): unknown => {
    if (action.data === null) return { ...action, data: questionData };
    return typeof action.data === 'number' ? { ...action, ...related[action.data] } : action;
  };
  const withWords = (actions: unknown): unknown => (Array.isArray(actions) ? actions.map(withWord) : actions);
  const body = (card.body as readonly Readonly<Record<string, unknown>>[]).map((element) => {
    if (element.id === 'live') return liveTemplate.expand({ $root: live });
    return element.type === 'ActionSet' ? { ...element, actions: withWords(element.actions) } : element;
  });
  return { ...card, body, actions: withWords(card.actions) };
}

/** One line for toasts and the activity's `summary`. */
export const answerSummary = (topic: Topic, language: LanguageId = 'en'): string =>
  plainLine(
    `${topic.title}: ${phrasesOf(language).answer.parties[topic.party] || PARTY_LABELS[topic.party]}. ${topic.short}`,
    160,
  );

/** What a list of search results shows of an answer; Teams reads markup in it. */
export const answerPreview = (topic: Topic): { readonly title: string; readonly text: string } => ({
  title: plainLine(topic.title, 100),
  text: plainLine(`${PARTY_LABELS[topic.party]}. ${topic.short}`, 200),
});
