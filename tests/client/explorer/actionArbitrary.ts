import fc from 'fast-check';
import type { ExplorerAction } from '../../../client/explorer/reduceExplorer.ts';

const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?$/);
export const entityId = slug.map((name) => `wancheng-2025.${name}`);
const relationId = fc
  .tuple(slug, slug, fc.boolean())
  .map(([source, target, second]) => `wancheng-2025.${source}~USES~${target}${second ? '~2' : ''}`);

const selection = fc.oneof(
  fc.constant(null),
  entityId.map((id) => ({ type: 'entity' as const, id })),
  relationId.map((id) => ({ type: 'relation' as const, id })),
);
const list = fc.oneof(
  fc.constant(null),
  fc.constantFrom('1', '3.2').map((number) => ({
    type: 'section' as const,
    id: `wancheng-2025.${number}`,
  })),
  fc.constantFrom('BODY', 'OUTCOME').map((id) => ({ type: 'kind' as const, id })),
  slug.map((name) => ({ type: 'category' as const, id: `mechanism.${name}` })),
);
const step = fc.record({
  type: fc.constantFrom('expand' as const, 'collapse' as const),
  id: entityId,
});

/** Whatever a person may do, but for undo, redo and the browser's own buttons. */
export const action: fc.Arbitrary<ExplorerAction> = fc.oneof(
  entityId.map((id) => ({ type: 'open' as const, id })),
  step.map((taken) => ({ type: 'step' as const, step: taken })),
  selection.map((picked) => ({ type: 'select' as const, selection: picked })),
  list.map((listed) => ({ type: 'list' as const, list: listed })),
  fc.boolean().map((shown) => ({ type: 'showImplied' as const, shown })),
  fc.constant({ type: 'close' as const }),
);
