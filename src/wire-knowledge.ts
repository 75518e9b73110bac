import { createInterpreter } from './knowledge/interpreter';
import { createKnowledge } from './knowledge/knowledge';
import { languages } from './knowledge/languages';
import { topics } from './knowledge/topics';

/** Languages are learnt one by one once the start is over, so that nobody's first question in one of them waits for that. */
const learnEveryMs = 4000;

/** What can be answered, and in which languages. */
export function knowledgeOf() {
  const knowledge = createKnowledge(topics);
  const interpreter = createInterpreter(topics, knowledge, languages);
  return {
    knowledge,
    interpreter,
    /** @returns what stops it */
    startLearning(): () => void {
      const timer = setInterval(() => {
        if (!interpreter.prepareNext()) clearInterval(timer);
      }, learnEveryMs).unref();
      return () => clearInterval(timer);
    },
  };
}
