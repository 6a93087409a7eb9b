import type { Step, View } from './model.ts';

/**
 * What toggling a card does: expand what still hides relations (a second time: all of them), else collapse what
 * is expanded; null where there is nothing to show or to hide.
 */
export const toToggleStep = (view: View, id: string): Step | null => {
  const type = view.entities.find((entity) => entity.id === id)?.toggle ?? null;
  return type === null ? null : { type, id };
};
