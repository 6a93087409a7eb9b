import type { Claims, EntityDraft } from '../read/readClaims.ts';
import { toFault, toPlace } from './toFault.ts';

/** Sections that two files hold: one of the two is most likely a copy. */
export function checkSections(files: readonly Claims[]): string[] {
  const first = new Map<string | null, Claims>();
  return files.flatMap((file) => {
    const former = first.get(file.section);
    if (!former) {
      first.set(file.section, file);
      return [];
    }
    const fault = `the section “${file.section ?? ''}” is given at ${toPlace(former.head, 'section')} too`;
    return [toFault(file.head, 'section', fault, 'put all its claims into one file')];
  });
}

/**
 * Ids given twice. A curator who meets a thing again in another section may write it again: that is one thing still,
 * as long as both are of one kind and share a name.
 */
export function checkIds(files: readonly Claims[]): string[] {
  const first = new Map<unknown, EntityDraft>();
  return files
    .flatMap(({ entities }) => entities)
    .flatMap((entity) => {
      const { id } = entity.written;
      const former = first.get(id);
      if (!former) {
        first.set(id, entity);
        return [];
      }
      const place = toPlace(former, 'id');
      if (former.source.file === entity.source.file) {
        const fault = `the id “${String(id)}” is given at ${place} too`;
        return [toFault(entity, 'id', fault, 'take one of the two out')];
      }
      if (isSame(former, entity)) return [];
      const fault = `the id “${String(id)}” is that of another thing at ${place}`;
      return [toFault(entity, 'id', fault, 'give one of the two another, here and in its ties')];
    });
}

/** Ends of relations that are no entity of the curation, in whichever of its files. */
export function checkEnds(files: readonly Claims[]): string[] {
  const ids = new Set(
    files.flatMap(({ entities }) => entities.map(({ written }) => String(written.id))),
  );
  return files
    .flatMap(({ relations }) => relations)
    .flatMap((draft) =>
      (['source', 'target'] as const).flatMap((end) => {
        const id = draft.fields[end];
        if (id === undefined || ids.has(id)) return [];
        const { source, type, target } = draft.written;
        const fault = `the ${end} “${id}” of the relation ${[source, type, target].join(' ')} is no entity of this curation`;
        return [toFault(draft, end, fault, 'add the entity, or name one that is there')];
      }),
    );
}

/** What cannot be judged has a fault of its own already. */
function isSame({ fields: a }: EntityDraft, { fields: b }: EntityDraft): boolean {
  if (!a.kind || !b.kind || !a.name || !b.name) return true;
  const names = new Set([a.name.zh, ...(a.aliases ?? [])]);
  return a.kind === b.kind && [b.name.zh, ...(b.aliases ?? [])].some((name) => names.has(name));
}
