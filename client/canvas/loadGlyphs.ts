/** Has the images that cards are drawn with ready, so that the first frame of a map has them. */
import { readPalette } from './readPalette.ts';
import { toStylesheet, type MapStyle } from './toStylesheet.ts';

/** By their address: whoever asks for an image that is held has it at once; of one that is not, only a later frame has it. */
const held = new Map<string, HTMLImageElement>();

const toImage = (rule: MapStyle): string[] => {
  const style = 'style' in rule ? rule.style : rule.css;
  const image = 'background-image' in style ? style['background-image'] : null;
  return typeof image === 'string' ? [image] : [];
};

async function hold(address: string): Promise<void> {
  if (held.has(address)) return;
  const image = new Image();
  image.src = address;
  held.set(address, image);
  await image.decode();
}

/** Resolves when the images can be drawn, in the colours that `container` inherits, or cannot be had. */
export async function loadGlyphs(container: HTMLElement): Promise<void> {
  const addresses = toStylesheet(readPalette(container)).flatMap(toImage);
  await Promise.allSettled(addresses.map(hold));
}
