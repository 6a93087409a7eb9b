/** How the map's style sheet says an element looks. */
import type { MapElement } from '../../canvas/toElements.ts';
import type { MapStyle } from '../../canvas/toStylesheet.ts';

/** An element of the map with what holds for it, by the properties' names. */
export interface Styled {
  element: MapElement;
  style: Readonly<Record<string, unknown>>;
}

/** Of one selector: `node.card[kind = "BODY"][glyph = 12]`; commas part several. */
const PART = /^(?<group>node|edge)(?<classes>(?:\.[\w-]+)*)(?<fields>(?:\[[^\]]*\])*)$/;
const FIELD = /\[(?<key>\w+) = (?<value>"[^"]*"|[\d.]+)\]/g;

interface Matcher {
  group: 'nodes' | 'edges';
  classes: string[];
  fields: [key: string, value: string | number][];
}

const readPart = (text: string): Matcher => {
  const { group, classes = '', fields = '' } = PART.exec(text)?.groups ?? {};
  if (group === undefined)
    throw new Error(`The picture cannot read the selector “${text}” of the map's style sheet.`);
  return {
    group: group === 'node' ? 'nodes' : 'edges',
    classes: classes.split('.').filter((name) => name !== ''),
    fields: [...fields.matchAll(FIELD)].map(({ groups }) => {
      const value = groups?.['value'] ?? '';
      return [groups?.['key'] ?? '', value.startsWith('"') ? value.slice(1, -1) : Number(value)];
    }),
  };
};

/** Reads the selectors once; what it answers gives an element the values of all blocks that it matches, later ones first. */
export const createStyler = (
  stylesheet: readonly MapStyle[],
): ((element: MapElement) => Styled) => {
  const blocks = stylesheet.map((block) => ({
    parts: block.selector.split(',').map((part) => readPart(part.trim())),
    style: ('style' in block ? block.style : {}) as Record<string, unknown>,
  }));
  return (element) => {
    const classes = new Set(
      (typeof element.classes === 'string' ? element.classes : '').split(/\s+/),
    );
    const data = element.data as Record<string, unknown>;
    const node = { data: (key: string) => data[key] };
    const style: Record<string, unknown> = {};
    for (const { parts, style: values } of blocks) {
      const isMatched = parts.some(
        (part) =>
          part.group === element.group &&
          part.classes.every((name) => classes.has(name)) &&
          part.fields.every(([key, value]) => data[key] === value),
      );
      if (isMatched) Object.assign(style, values);
    }
    for (const [key, value] of Object.entries(style)) {
      const field = typeof value === 'string' ? /^data\((\w+)\)$/.exec(value)?.[1] : undefined;
      if (field !== undefined) style[key] = data[field];
      else if (typeof value === 'function')
        style[key] = (value as (each: typeof node) => unknown)(node);
    }
    return { element, style };
  };
};

/** A number of the style; `px` behind it is what is meant anyhow. */
export const toNumber = ({ style }: Styled, key: string, or = 0): number => {
  const value = style[key];
  const number = typeof value === 'string' ? Number.parseFloat(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : or;
};

/** A word of the style. */
export const toWord = ({ style }: Styled, key: string, or = ''): string => {
  const value = style[key];
  return typeof value === 'string' ? value : or;
};
