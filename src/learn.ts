// The last step of a build: learns the topics once, so that no start has to.
import { writeLore } from './wiring/lore';

writeLore();
