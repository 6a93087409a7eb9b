import fc from 'fast-check';
import { toNoteText, type Note, type NoteTarget } from '../../../../client/explorer/notes/Note.ts';

const id = fc.uuid().map((uuid) => `urn:uuid:${uuid}`);
const words = fc.string({ unit: 'grapheme', maxLength: 12 });
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const claim = fc.record({
  type: fc.constantFrom('entity' as const, 'relation' as const),
  id: fc.string({ unit: 'grapheme', minLength: 1 }),
});
const passage = fc
  .tuple(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.option(fc.tuple(fc.nat(9_999), fc.integer({ min: 1, max: 99 })), { nil: null }),
    words,
    words,
    words,
  )
  .map(([report, place, exact, prefix, suffix]): NoteTarget => {
    const quoted = exact === '' && place === null ? '区' : exact;
    return {
      type: 'passage',
      report,
      place: place && { start: place[0], end: place[0] + place[1] },
      exact: quoted,
      prefix: quoted === '' ? '' : prefix,
      suffix: quoted === '' ? '' : suffix,
    };
  });

/** Notes as the page keeps them. */
export const note: fc.Arbitrary<Note> = fc.record({
  id,
  target: fc.oneof(claim, passage),
  text: fc
    .string({ unit: 'grapheme', maxLength: 200 })
    .map((text) => toNoteText(text) || '一条笔记'),
  language: fc.constantFrom(null, 'zh-Hans', 'en'),
  creator: fc.constantFrom(null, '张三', 'https://example.org/people/7', 'a: b'),
  created: fc.option(instant, { nil: null }),
  modified: fc.option(instant, { nil: null }),
  revision: fc.option(fc.stringMatching(/^[0-9a-f]{8,16}$/), { nil: null }),
});
export const notes = fc.uniqueArray(note, { selector: (each) => each.id, maxLength: 12 });
