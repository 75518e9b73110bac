import { createInterpreter } from '../knowledge/interpreter';
import { createKnowledge } from '../knowledge/knowledge';
import { languages } from '../knowledge/languages';
import { topics } from '../knowledge/topics';
import { readLore } from './lore';

/** Languages are learnt one by one once the start is over, so that nobody's first question in one of them waits for that. */
const learnEveryMs = 4000;

/** Learnt once in a process, however often the program is started in it; what is asked changes nothing in it. */
let learnt: ReturnType<typeof learn> | undefined;
function learn() {
  const knowledge = createKnowledge(topics, readLore());
  return { knowledge, interpreter: createInterpreter(topics, knowledge, languages) };
}

/** What can be answered, and in which languages. */
export function knowledgeOf() {
  learnt ??= learn();
  const { interpreter } = learnt;
  return {
    ...learnt,
    /** @returns what stops it */
    startLearning(): () => void {
      const timer = setInterval(() => {
        if (!interpreter.prepareNext()) clearInterval(timer);
      }, learnEveryMs).unref();
      return () => clearInterval(timer);
    },
  };
}
