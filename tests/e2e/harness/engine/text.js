const lines = [''];
const endLine = () => lines.at(-1).trim() && lines.push('');
const add = (text, isPlain) => {
  const words = isPlain ? text : text.replace(/[ \t\n\r\f]+/g, ' ');
  const line = lines.pop();
  lines.push(...(line + (line.endsWith(' ') ? words.trimStart() : words)).split('\n'));
};
const isShown = (it) =>
  (it.closest('select') ?? it).checkVisibility({ visibilityProperty: true });
const read = (it) => {
  const { display, whiteSpaceCollapse } = getComputedStyle(it);
  if (display === 'none' && it.tagName !== 'OPTION') return;
  const isBlock = !/^(inline|contents|table-cell|none)/.test(display) || it.tagName === 'OPTION';
  if (isBlock) endLine();
  for (const child of it.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      if (isShown(it)) add(child.data, whiteSpaceCollapse !== 'collapse');
    } else if (child.tagName === 'BR') {
      lines.push('');
    } else if (child.nodeType === Node.ELEMENT_NODE) {
      read(child);
    }
  }
  if (display === 'table-cell') add(' ');
  if (isBlock) endLine();
};
read(arguments[0]);
return lines.map((it) => it.replaceAll('\u00a0', ' ').trim()).filter((it) => it).join('\n');
