// The program of the thread that makes sense of texts.
import { knowledgeOf } from './knowledge';
import { serve } from './thread';

const { interpreter, knowledge } = knowledgeOf();
export type Understood = typeof functions;
const functions = { hear: interpreter.hear, reply: knowledge.reply, search: knowledge.search };
serve(functions);
