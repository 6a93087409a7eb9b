/** Pieces of Markdown. Prettier lays them out. */

export function toBlock(language: 'graphql' | 'json', content: unknown): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

export function toTable(head: string[], rows: string[][]): string {
  const toRow = (cells: string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [toRow(head), toRow(head.map(() => '---')), ...rows.map(toRow)].join('\n');
}

export function toCode(text: string): string {
  return `\`${text}\``;
}
