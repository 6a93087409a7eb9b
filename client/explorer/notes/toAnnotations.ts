/** Notes as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), in JSON-LD. */
import { toIri } from './iris.ts';
import { MOST_BYTES, type Note, type NoteTarget } from './Note.ts';

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
export const SOFTWARE = 'Fazhi Graph';

/** Room for what stands around the annotations of a file. */
const FRAME_BYTES = 1_024;

/** The address under which a target is seen; null where it has none. */
export type ToLink = (note: Note) => string | null;

function toTarget(target: NoteTarget, link: string | null): object {
  const scope = link === null ? {} : { scope: link };
  if (target.type !== 'passage')
    return { type: 'SpecificResource', source: toIri(target.type, target.id), ...scope };
  const { report, place, exact, prefix, suffix } = target;
  const words = {
    type: 'TextQuoteSelector',
    exact,
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
  };
  return {
    type: 'SpecificResource',
    source: toIri('report', report),
    ...scope,
    selector: [
      ...(exact === '' ? [] : [words]),
      ...(place ? [{ type: 'TextPositionSelector', start: place.start, end: place.end }] : []),
    ],
  };
}

const isIri = (text: string): boolean => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text);

/** One annotation, without its context. What is not known is left out. */
export function toAnnotation(note: Note, link: string | null): object {
  const { id, target, text, language, creator, created, modified, revision } = note;
  return {
    id,
    type: 'Annotation',
    motivation: 'commenting',
    ...(creator === null ? {} : { creator: isIri(creator) ? creator : { name: creator } }),
    ...(created === null ? {} : { created }),
    ...(modified === null ? {} : { modified }),
    ...(revision === null
      ? {}
      : { generator: { id: toIri('generator', revision), type: 'Software', name: SOFTWARE } }),
    body: {
      type: 'TextualBody',
      value: text,
      format: 'text/plain',
      ...(language === null ? {} : { language }),
    },
    target: toTarget(target, link),
  };
}

function toFile(id: string, items: readonly string[], first: number, total: number): string {
  const page = `{"id":"${id}#page","type":"AnnotationPage","startIndex":${first},"items":[\n${items.join(',\n')}\n]}`;
  return `{"@context":"${CONTEXT}","id":"${id}","type":"AnnotationCollection","total":${total},"first":${page}}\n`;
}

/**
 * Notes as files, an annotation a line: an AnnotationCollection in each, none larger than what can be imported again.
 * `newId` makes the IRI of a collection.
 */
export function toAnnotationFiles(
  notes: readonly Note[],
  toLink: ToLink,
  newId: () => string,
  mostBytes = MOST_BYTES,
): string[] {
  const encoder = new TextEncoder();
  const files: string[][] = [[]];
  let bytes = FRAME_BYTES;
  for (const note of notes) {
    const line = JSON.stringify(toAnnotation(note, toLink(note)));
    const size = encoder.encode(line).byteLength + 2;
    if (bytes + size > mostBytes && (files.at(-1)?.length ?? 0) > 0) {
      files.push([]);
      bytes = FRAME_BYTES;
    }
    files.at(-1)?.push(line);
    bytes += size;
  }
  return files.map((items) => toFile(newId(), items, 0, items.length));
}
