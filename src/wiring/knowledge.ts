import { createInterpreter } from '../knowledge/interpreter';
import { createKnowledge } from '../knowledge/knowledge';
import { languages } from '../knowledge/languages';
import { learnAll } from '../knowledge/lore';
import { topics } from '../knowledge/topics';
import { readLore } from './lore';

/** Learnt once; what is asked changes nothing in it. */
let learnt: ReturnType<typeof learn> | undefined;
function learn() {
  const lore = readLore() ?? learnAll(topics, languages);
  // What was learnt of the phrasings stands in the lore; a topic that is found goes to another thread, lighter without them.
  const found = topics.map((topic) => ({ ...topic, asks: [] }));
  const knowledge = createKnowledge(found, lore);
  return { knowledge, interpreter: createInterpreter(topics, knowledge, languages, lore.languages) };
}

/** What can be answered, and in which languages. */
export function knowledgeOf() {
  learnt ??= learn();
  return learnt;
}
