/** How Teams draws cards, near enough to judge wrapping, height and contrast: its fonts, spacings and colours. */
const colours = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    emphasis: '#f5f5f5',
    line: '#d1d1d1',
    button: '#ffffff',
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#9299f7',
    emphasis: '#333333',
    line: '#525252',
    button: '#292929',
  },
};
export const themes = Object.keys(colours);

export function hostConfigOf(theme) {
  const of = colours[theme];
  const colour = (plain, subtle = plain) => ({ default: plain, subtle });
  const foregroundColors = {
    default: colour(of.text, of.subtle),
    accent: colour(of.accent),
    good: colour(theme === 'dark' ? '#92c353' : '#13a10e'),
    warning: colour(theme === 'dark' ? '#f8d22a' : '#835b00'),
    attention: colour(theme === 'dark' ? '#f9526b' : '#c4314b'),
  };
  const container = (backgroundColor) => ({ backgroundColor, foregroundColors });
  return {
    fontFamily: "'Segoe UI', 'Liberation Sans', Arial, sans-serif",
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: of.line },
    supportsInteractivity: true,
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    containerStyles: { default: container(of.card), emphasis: container(of.emphasis) },
  };
}

export const styleOf = (theme) => {
  const { page, card, text, line, button, accent } = colours[theme];
  return `
    body { margin: 0; padding: 12px; background: ${page}; font-family: 'Segoe UI', 'Liberation Sans', Arial, sans-serif; }
    .sheet { column-gap: 12px; }
    .one { break-inside: avoid; margin-bottom: 12px; background: ${card}; border: 1px solid ${line}; border-radius: 4px; }
    .ac-pushButton { font: 600 14px 'Segoe UI', 'Liberation Sans', Arial; padding: 5px 12px; border: 1px solid ${line}; border-radius: 4px;
      background: ${button}; color: ${text}; max-width: 100%; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
    .ac-textBlock ul { box-sizing: border-box; margin: 0; padding-left: 22px; } .ac-textBlock p { margin: 0; } a { color: ${accent}; }`;
};
