/** Colours and faces of pictures: those of tokens.css, which a test holds them equal to, whatever the page shows just now. */
import type { Palette } from '../canvas/readPalette.ts';
import type { Theme } from '../explorer/address/Address.ts';
import type { Language } from '../graph/Terms.ts';

const CHINESE_SERIF =
  "'Noto Serif SC Variable', 'Noto Serif SC Rare Variable', 'Songti SC', 'Source Han Serif SC', 'Noto Serif CJK SC', STSong, SimSun, serif";
const CHINESE_SANS =
  "'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei UI', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Noto Sans SC Variable', 'Noto Sans SC Rare Variable', system-ui, sans-serif";

/** English takes “ ” ‘ ’ … — · from a Latin face, Chinese from a Chinese one. */
export const FACES: Readonly<Record<Language, { serif: string; sans: string }>> = {
  zh: {
    serif: `'Source Serif 4 Variable', ${CHINESE_SERIF}`,
    sans: `'Source Sans 3 Variable', ${CHINESE_SANS}`,
  },
  en: {
    serif: `'Source Serif 4 Variable', 'Source Serif 4 Punctuation', ${CHINESE_SERIF}`,
    sans: `'Source Sans 3 Variable', 'Source Sans 3 Punctuation', ${CHINESE_SANS}`,
  },
};

const COLOURS: Readonly<Record<Theme, Omit<Palette, 'fontFamily'>>> = {
  light: {
    paper: '#fcfcfa',
    ink: '#15191b',
    ink2: '#42494c',
    ink3: '#636a6c',
    edge: '#cdd2cc',
    mark: '#b5301e',
    wash: '#fbebe5',
    washInk: '#eef0ec',
    onKind: '#ffffff',
    kinds: { BODY: '#2663bc', MECHANISM: '#00755e', INITIATIVE: '#a05a00', OUTCOME: '#5e2156' },
  },
  dark: {
    paper: '#171b1d',
    ink: '#ecebe5',
    ink2: '#c1c5c1',
    ink3: '#989f9d',
    edge: '#3b4346',
    mark: '#ff8a6e',
    wash: '#3a2420',
    washInk: '#262c2f',
    onKind: '#15191b',
    kinds: { BODY: '#5f9df7', MECHANISM: '#1db08e', INITIATIVE: '#eda944', OUTCOME: '#e9b9dc' },
  },
};

export const toPalette = (theme: Theme, language: Language): Palette => ({
  ...COLOURS[theme],
  fontFamily: FACES[language].sans,
});
