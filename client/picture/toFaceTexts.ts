import { FACES } from './palettes.ts';

const TEXT = /<text(?<attributes>[^>]*)>(?<content>.*?)<\/text>/gs;
const UNESCAPED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** Which characters a file of `toSvg` sets in the serif, and which in the sans; each once. */
export const toFaceTexts = (svg: string): { serif: string; sans: string } => {
  const found = { serif: new Set<string>(), sans: new Set<string>() };
  const [serifFamily = ''] = FACES.zh.serif.split(',');
  for (const { groups } of svg.matchAll(TEXT)) {
    const face = groups?.['attributes']?.includes(serifFamily) ? found.serif : found.sans;
    const content = (groups?.['content'] ?? '')
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/&(?:amp|lt|gt|quot);/g, (escape) => UNESCAPED[escape] ?? escape);
    for (const character of content) face.add(character);
  }
  return { serif: [...found.serif].join(''), sans: [...found.sans].join('') };
};
