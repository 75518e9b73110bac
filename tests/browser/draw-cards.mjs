/** Runs in the browser: draws cards one under the other, or in columns, and gives their sizes. `indent`: a reply. */
export function draw({ cards, hostConfig, width, columns }) {
  const { AdaptiveCard, HostConfig } = window.AdaptiveCards;
  const inline = (text) =>
    text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
      .replace(/(?<!\\)\[(.+?)(?<!\\)\]\((.+?)\)/g, '<a href="$2">$1</a>')
      .replace(/\\([\\`*_~[\]{}|&#])/g, '$1');
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    const lines = text.split('\n');
    const isList = lines.every((line) => line.startsWith('- '));
    result.outputHtml = isList
      ? `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('')}</ul>`
      : `<p>${inline(text)}</p>`;
    result.didProcess = true;
  };
  document.body.innerHTML = '<div class="sheet"></div>';
  const sheet = document.body.firstChild;
  sheet.style.columnCount = columns;
  sheet.style.width = `${columns * width + (columns - 1) * 12}px`;
  return cards.map(({ name, card, indent = 0, label }) => {
    const adaptive = new AdaptiveCard();
    adaptive.hostConfig = new HostConfig(hostConfig);
    adaptive.parse(card);
    const box = document.createElement('div');
    box.className = 'one';
    box.style.marginLeft = `${indent}px`;
    if (label) {
      const line = document.createElement('div');
      line.textContent = label;
      line.style.cssText = `font: 12px 'Liberation Sans'; color: #8a8a8a; margin: 0 0 4px`;
      box.append(line);
    }
    box.append(adaptive.render());
    sheet.append(box);
    return { name, height: box.getBoundingClientRect().height, isTooWide: box.scrollWidth > box.clientWidth + 1 };
  });
}
