import { pinyin } from 'pinyin-pro';

/** `区法院` gives `qu fa yuan 区法院`: the sound first, so that names stand as in a Chinese index. */
export function toSortKey(name: string): string {
  // `v` for ü keeps 律 beside 路: by code point ü would come after z.
  const syllables = pinyin(name, {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  });
  return `${syllables.join(' ').toLowerCase().replace(/\s+/g, ' ').trim()} ${name}`;
}
