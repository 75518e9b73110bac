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
  const knowledge = createKnowledge(topics, lore);
  return { knowledge, interpreter: createInterpreter(topics, knowledge, languages, lore.languages) };
}

/** What can be answered, and in which languages. */
export function knowledgeOf() {
  learnt ??= learn();
  return learnt;
}
