import type { KeyboardEvent, ReactNode } from 'react';
import { useHrefs } from '../explorer/HrefContext.tsx';
import { listMissing, toMyTourId, type MyTour } from '../explorer/tours/MyTour.ts';
import { Icon } from '../parts/Icon.tsx';
import { useTourTitle } from './useTourTitle.ts';
import { useTourWords } from './useTourWords.ts';

/** A kept tour: its title, which opens its editor, what it still lacks, and what can be done with it. */
export function TourRow({
  tour,
  isOther,
  onEdit,
  onPresent,
  onExport,
  onCopy,
  onRemove,
}: {
  tour: MyTour;
  /** It tells of another report than the one that is read. */
  isOther: boolean;
  onEdit: () => void;
  onPresent: () => void;
  onExport: () => void;
  onCopy: () => void;
  onRemove: () => void;
}): ReactNode {
  const words = useTourWords();
  const toHref = useHrefs();
  const title = useTourTitle()(tour);
  const missing = listMissing(tour).length;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Delete') return;
    event.preventDefault();
    onRemove();
  };
  const buttons = [
    [words.edit, onEdit],
    [words.exportOne, onExport],
    [words.copyTour, onCopy],
    [words.remove, onRemove],
  ] as const;
  return (
    <li className="view-row" data-slug={tour.slug}>
      <p className="view-head">
        <button type="button" className="view-open" onClick={onEdit} onKeyDown={onKeyDown}>
          <bdi>{title}</bdi>
        </button>
        <span className="count">{words.steps(tour.steps.length)}</span>
        {missing > 0 && <span className="tour-missing">{words.missing(missing)}</span>}
      </p>
      {isOther && (
        <p className="view-note">
          <Icon name="warning" size={14} />
          <span>{words.otherReport(tour.report)}</span>
        </p>
      )}
      <div className="view-actions" role="group" aria-label={words.actionsOf(title)}>
        {tour.steps.length > 0 && (
          <a
            className="text-button"
            href={toHref({ type: 'present', tour: { id: toMyTourId(tour.slug), at: 0 } })}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              onPresent();
            }}
          >
            {words.present}
          </a>
        )}
        {buttons.map(([word, act]) => (
          <button key={word} type="button" className="text-button" onClick={act}>
            {word}
          </button>
        ))}
      </div>
    </li>
  );
}
