export interface StageChanges {
  onResize(): void;
  /** The theme or the system's own colours have changed. */
  onRepaint(): void;
}

/** Tells of what a drawing has to follow; returns what ends that. */
export const observeStage = (
  container: HTMLElement,
  { onResize, onRepaint }: StageChanges,
): (() => void) => {
  const sizes = new ResizeObserver(() => onResize());
  sizes.observe(container);
  // The theme is an attribute of the root, which may be set after a component has been told of it.
  const attributes = new MutationObserver(() => onRepaint());
  attributes.observe(document.documentElement, { attributes: true });
  const forced = window.matchMedia('(forced-colors: active)');
  const onForced = (): void => onRepaint();
  forced.addEventListener('change', onForced);
  return () => {
    sizes.disconnect();
    attributes.disconnect();
    forced.removeEventListener('change', onForced);
  };
};
