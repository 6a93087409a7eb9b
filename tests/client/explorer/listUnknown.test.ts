import { describe, expect, it } from 'vitest';
import { listUnknown } from '../../../client/explorer/listUnknown.ts';
import { firstMoment, type Moment } from '../../../client/explorer/Moment.ts';
import type { OpenLibrary } from '../../../client/explorer/LibraryContext.ts';
import { SAMPLE_DATA, SAMPLE_TERMS } from '../graph/sample.ts';

const library = {
  ontology: SAMPLE_TERMS,
  report: { sections: [{ id: 'r.1' }] },
} as unknown as OpenLibrary;
const [known = ''] = SAMPLE_DATA.entities.keys();
const list = (part: Partial<Moment>): string[] =>
  listUnknown({ ...firstMoment, ...part }, SAMPLE_DATA, library);

describe('listUnknown', () => {
  it('names what a view expands and the graph does not have, but not what it was opened on', () => {
    expect(
      list({
        steps: [
          { type: 'open', id: 'r.gone' },
          { type: 'expand', id: known },
          { type: 'expand', id: 'r.b' },
        ],
        moved: [{ id: 'r.elsewhere', x: 0, y: 0 }],
      }),
    ).toEqual(['r.b']);
  });

  it('names what a picture is to show, and nothing that is beside it', () => {
    expect(
      list({
        picture: ['r.gone', known, 'r.a~USES~b'],
        moved: [{ id: 'r.elsewhere', x: 0, y: 0 }],
      }),
    ).toEqual(['r.gone', 'r.a~USES~b']);
  });

  it('names what was moved or selected besides on the whole graph', () => {
    expect(
      list({
        moved: [
          { id: 'r.a', x: 0, y: 0 },
          { id: known, x: 0, y: 0 },
        ],
        selection: { type: 'entity', id: known },
        also: ['r.c'],
      }),
    ).toEqual(['r.a', 'r.c']);
  });

  it('names filters and a field that the library does not have', () => {
    expect(
      list({
        field: 'r.9',
        hidden: {
          ...firstMoment.hidden,
          categories: ['body.court', 'x.y'],
          sections: ['r.1', 'r.7'],
        },
      }),
    ).toEqual(['x.y', 'r.7', 'r.9']);
    expect(list({ field: 'r.1' })).toEqual([]);
  });
});
