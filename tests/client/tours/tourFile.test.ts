import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMyTour } from '../../../client/tours/file/checkMyTour.ts';
import { readTourFile } from '../../../client/tours/file/readTourFile.ts';
import { writeTour } from '../../../client/tours/file/writeTour.ts';
import { listMissing, toTidyTour, type MyTour } from '../../../client/explorer/tours/MyTour.ts';
import { checkFileNames } from '../../../graph-seed/check/checkFiles.ts';
import { checkTour } from '../../../graph-seed/check/checkTour.ts';
import { readSeed } from '../../../graph-seed/readSeed.ts';
import { readTour } from '../../../graph-seed/read/readTour.ts';
import { SEED_FOLDER } from '../../../graph-seed/seedFolder.ts';
import { toTour } from '../../../graph-seed/toTour.ts';
import { tour as anyTour } from '../explorer/tours/tourArbitrary.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const toContent = ({ report, title, summary, steps }: MyTour) => ({
  report,
  title,
  summary,
  steps,
});
const importText = (text: string, file = '07-mine.yaml') =>
  readTourFile(file, encode(text), () => null);

const seed = await readSeed(SEED_FOLDER);
if (!seed.seed) throw new Error('The seed has faults.');
const [graph] = seed.seed.reports;
if (!graph) throw new Error('The seed has no report.');
const ground = {
  report: graph.report.id,
  entities: graph.entities,
  relations: graph.relations,
};
const files = await readdir(`${SEED_FOLDER}tours`);
const seedTours = await Promise.all(
  files.map(async (file) => ({
    file,
    text: await readFile(`${SEED_FOLDER}tours/${file}`, 'utf8'),
  })),
);

describe('ids of kept tours', () => {
  it('are those of no report, since none may be called so', () => {
    expect(checkFileNames('reports/my', ['report.yaml'])).toMatchObject([
      { fault: expect.stringContaining('my.') as string },
    ]);
    expect(checkFileNames('reports/my-2025', ['report.yaml'])).toEqual([]);
  });
});

describe('the file of a tour', () => {
  it('loses nothing there and back, whatever the texts are', () => {
    fc.assert(
      fc.property(anyTour, (tour) => {
        const { tour: read } = importText(writeTour(tour));
        expect(read && toContent(read)).toEqual(toContent(toTidyTour(tour)));
      }),
      { numRuns: 400 },
    );
  });

  it('is read by the seed’s own reader without a fault where nothing is missing', () => {
    fc.assert(
      fc.property(anyTour, (tour) => {
        const tidy = toTidyTour(tour);
        const isWhole =
          listMissing(tidy).length === 0 &&
          tidy.steps.length > 0 &&
          tidy.steps.every(
            ({ quotes }) => quotes.length > 0 && quotes.every((quote) => quote === quote.trim()),
          );
        const { tour: draft, problems } = readTour(`01-${tour.slug}.yaml`, encode(writeTour(tour)));
        if (isWhole) expect(problems).toEqual([]);
        else expect(problems.length).toBeGreaterThan(0);
        expect(draft?.steps.map(({ fields }) => fields.relations)).toEqual(
          tour.steps.map(({ relations }) => relations),
        );
      }),
      { numRuns: 200 },
    );
  });

  it.each(seedTours)('$file of the seed is the same tour once it was kept and exported', (each) => {
    const { tour, problems } = readTourFile(each.file, encode(each.text), () => ground);
    expect(problems).toEqual([]);
    const own = readTour(each.file, encode(each.text)).tour!;
    const again = readTour(each.file, encode(writeTour(tour!))).tour!;
    expect(checkTour(again, ground)).toEqual([]);
    expect(toTour(again, ground)).toEqual(toTour(own, ground));
    expect(checkMyTour(tour!, ground)).toEqual([]);
  });
});
