import type * as Renderer from 'adaptivecards';

/** Teams' own renderer; the package's main file is for bundlers. */
export const { AdaptiveCard, SerializationContext } = require('adaptivecards/dist/adaptivecards.js') as typeof Renderer;
