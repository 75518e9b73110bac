import path from 'node:path';
import { languages } from '../knowledge/languages';
import { createLibrary } from '../knowledge/library';
import { topics } from '../knowledge/topics';
import type { Understanding } from '../knowledge/understanding';
import { heardBefore } from './heard-before';
import { createThread } from './thread';
import type { Understood } from './understanding-thread';

/** As built, for tests too, which run from `src/`: Node starts a thread with JavaScript only. */
const program = path.join(__dirname, '../../dist/wiring/understanding-thread.js');
/** Some thousand times what a question takes. */
const limitMs = 5000;

/** One thread in a process, however often the program is started in it; what is asked changes nothing there. */
const call = createThread<Understood>(program, limitMs);

export const library = createLibrary(topics, languages);
export const understanding: Understanding = {
  hear: heardBefore((text, hearing) => call('hear', text, hearing)),
  reply: (text) => call('reply', text),
  search: (text, most) => call('search', text, most),
};
