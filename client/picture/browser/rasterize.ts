/** From SVG to pixels. */
import { toPixels } from '../limits.ts';

/** The browser has no canvas of this size to give. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** The file as an address that an image can be shown from; the page's policy allows it as it is. */
export function toImageAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

async function loadImage(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = toImageAddress(svg);
  await image.decode();
  return image;
}

/** A PNG; throws `TooLargeError` where the browser cannot make one, and what `signal` was aborted with. */
export async function rasterize(
  picture: { svg: string; width: number; height: number },
  scale: number,
  signal: AbortSignal,
): Promise<Blob> {
  const image = await loadImage(picture.svg);
  signal.throwIfAborted();
  const canvas = document.createElement('canvas');
  const { width, height } = toPixels(picture, scale);
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context || canvas.width !== width || canvas.height !== height) throw new TooLargeError();
  try {
    context.drawImage(image, 0, 0, width, height);
  } catch (cause) {
    throw new TooLargeError('', { cause });
  }
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  // What it took is given back at once.
  canvas.width = 0;
  canvas.height = 0;
  signal.throwIfAborted();
  if (!blob || blob.size === 0) throw new TooLargeError();
  return blob;
}

/** How far below the baseline the map's text stands by, as a part of its size: measured as Cytoscape draws. */
export function measureDescent(family: string): number | null {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return null;
  const SIZE = 100;
  context.font = `${SIZE}px ${family}`;
  const baseline = context.measureText('H').actualBoundingBoxAscent;
  context.textBaseline = 'bottom';
  const bottom = context.measureText('H').actualBoundingBoxAscent;
  const share = (bottom - baseline) / SIZE;
  return share > 0 && share < 1 ? share : null;
}
