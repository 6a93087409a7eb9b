import type { embedZh } from './embedZh.ts';

/** Words for what stands in a frame of another page, and for the snippet that puts it there, in English. */
export const embedEn: typeof embedZh = {
  open: 'Open in Fazhi Graph',
  openShort: 'Open',
  newTab: ' (new tab)',
  back: 'One step back',
  slide: (at, count) => `Slide ${at} of ${count}`,
  about:
    'To have this view in another page, copy the code below and paste it there. Readers can select and read sources in it, and the link leads them here.',
  width: 'Width',
  height: 'Height',
  full: 'As wide as there is room',
  language: 'Language',
  languages: { reader: 'The reader’s', zh: '中文', en: 'English' },
  theme: 'Colours',
  themes: { reader: 'The reader’s', light: 'Light', dark: 'Dark' },
  title: (title) => `Fazhi Graph: ${title}`,
  code: 'Code',
  copy: 'Copy code',
  copied: 'The code was copied',
  notCopied: 'The browser does not allow copying. The code is below and selected: press Ctrl+C.',
  preview: 'Preview',
  asking: 'Asking whether this server allows embedding',
  policy: {
    any: 'This server lets any page embed it.',
    origins: (origins) => `This server lets these sites embed it, and no others: ${origins}.`,
    self: 'This server lets only its own pages embed it; on other sites the frame stays blank. To allow it, who runs the server sets the environment variable FRAME_ANCESTORS to those sites’ addresses, such as https://example.org, or to * for any.',
    none: 'This server lets no page embed it. To allow it, who runs the server sets the environment variable FRAME_ANCESTORS to those sites’ addresses, such as https://example.org, or to * for any.',
    unknown:
      'The server did not say whether it allows embedding. Paste the code and see whether the view shows.',
  },
};
