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
  let { clientWidth: width, clientHeight: height } = container;
  const sizes = new ResizeObserver(() => {
    // It begins with the size that the container has: nothing has changed by then.
    if (container.clientWidth === width && container.clientHeight === height) return;
    ({ clientWidth: width, clientHeight: height } = container);
    onResize();
  });
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
