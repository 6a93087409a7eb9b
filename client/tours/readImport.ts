/** A file that somebody has chosen: whether it is a tour's, and what of it can be taken. */
import type { TourGround } from '../../graph-seed/check/checkTour.ts';
import { MOST_BYTES, MOST_STEPS, type MyTour } from '../explorer/tours/MyTour.ts';
import { readTourFile, type TourProblem, type TourReading } from './file/readTourFile.ts';

/** Why nothing of a file can be taken; `problems` say where, as far as that is known. */
export interface ImportFault {
  type:
    'unread' | 'large' | 'empty' | 'binary' | 'encoding' | 'yaml' | 'views' | 'notes' | 'notTour';
  /** What was found: a size, an error's words. */
  found: string;
  problems: readonly TourProblem[];
}

export interface ImportedFile {
  name: string;
  bytes: Uint8Array;
  /** The report that the file names. */
  report: string;
}

const fail = (type: ImportFault['type'], found = '', problems: readonly TourProblem[] = []) => ({
  fault: { type, found, problems },
});

/** So many bytes from the first tell whether a file is text. */
const PROBED = 8192;

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function toFault(bytes: Uint8Array, { problems }: TourReading): ImportFault {
  if (problems.some(({ fault }) => fault === 'this line is not UTF-8'))
    return fail('encoding', '', problems).fault;
  const json = readJson(bytes);
  const text = json === null ? '' : JSON.stringify(json).slice(0, PROBED);
  if (text.includes('"fazhi-graph.views"')) return fail('views').fault;
  if (text.includes('http://www.w3.org/ns/anno.jsonld')) return fail('notes').fault;
  const isUnread = problems.some(({ fault }) => fault.startsWith('this is no YAML'));
  return isUnread ? fail('yaml', '', problems).fault : fail('notTour').fault;
}

/** Whether it is a tour's file at all. Nothing is read of one that is too large. */
export async function readImport(
  file: File,
): Promise<{ fault: ImportFault } | { file: ImportedFile }> {
  if (file.size > MOST_BYTES) return fail('large', `${(file.size / MOST_BYTES).toFixed(1)} MB`);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    return fail('unread', error instanceof Error ? error.message : String(error));
  }
  if (bytes.subarray(0, PROBED).includes(0)) return fail('binary');
  if (!bytes.some((byte) => byte > 32)) return fail('empty');
  const reading = readTourFile(file.name, bytes, () => null);
  if (!reading.tour) return { fault: toFault(bytes, reading) };
  return { file: { name: file.name, bytes, report: reading.tour.report } };
}

/** What can be taken of a tour's file. */
export interface ImportChoices {
  problems: readonly TourProblem[];
  /** With all its steps that can be understood, up to as many as a tour may have. */
  all: MyTour;
  /** With those alone of which the check finds nothing; null where it finds nothing of any of them, or of none. */
  sound: MyTour | null;
  /** How many steps the file has. */
  steps: number;
  /** From 1, the steps that `sound` leaves out. */
  faulty: readonly number[];
  /** From 1, the steps that cannot be understood, or have no room. */
  lost: readonly number[];
}

/** `ground` is what the tour is held against; null: nothing. */
export function toChoices(
  { name, bytes }: ImportedFile,
  ground: TourGround | null,
): ImportChoices | null {
  const { tour, steps, problems } = readTourFile(name, bytes, () => ground);
  if (!tour) return null;
  const faults = problems.filter(({ isToCome }) => !isToCome);
  const isFaulty = (at: number): boolean => faults.some(({ step }) => step === at);
  const places = steps.map((step, at) => ({ step, at }));
  const read = places.flatMap(({ step, at }) => (step ? [{ step, at }] : []));
  const sound = read.filter(({ at }) => !isFaulty(at));
  const take = (taken: typeof read): MyTour => ({
    ...tour,
    steps: taken.slice(0, MOST_STEPS).map(({ step }) => step),
  });
  const all = read.slice(0, MOST_STEPS);
  return {
    problems: faults,
    all: take(read),
    sound: sound.length > 0 && sound.length < steps.length ? take(sound) : null,
    steps: steps.length,
    faulty: places.filter(({ at }) => isFaulty(at)).map(({ at }) => at + 1),
    lost: places.filter(({ at }) => !all.some((taken) => taken.at === at)).map(({ at }) => at + 1),
  };
}
