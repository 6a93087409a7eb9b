import { useEffect, useEffectEvent, useMemo, useRef, useState, type ReactNode } from 'react';
import type { HandoutState } from '../explorer/screens/HandoutState.ts';
import type { Tour } from '../explorer/requestTours.ts';
import { languageTag } from '../messages/Language.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { loadFaces } from './faces.ts';
import { PageFoot } from './PageFoot.tsx';
import { fitDrawing, packPages } from './packPages.ts';
import { useBlocks, type Block } from './useBlocks.tsx';

/** Of one group: its blocks and, in the one that has it, the drawing. */
interface Measured {
  heights: number[];
  /** The drawing's height, 0 where there is none, and the block it stands in. */
  drawing: number;
  drawnAt: number;
}

interface Sizes {
  blocks: Block[][];
  room: number;
  groups: Measured[];
}

/** What of a page is left empty: lines may break otherwise in print than on the screen. */
const SLACK = 16;

function measure(sheet: Element, blocks: Block[][]): Sizes {
  const heightOf = (element: Element | null): number =>
    element?.getBoundingClientRect().height ?? 0;
  const groups = [...sheet.querySelectorAll('[data-group]')].map((group) => ({
    heights: [...group.children].map(heightOf),
    drawing: heightOf(group.querySelector('.handout-drawing')),
    drawnAt: [...group.children].findIndex((block) => block.querySelector('.handout-drawing')),
  }));
  return { blocks, room: heightOf(sheet.querySelector('.handout-body')) - SLACK, groups };
}

/** Where blocks go, and by how much the drawing of each group is made smaller. */
function setPages({ room, groups }: Sizes): {
  pages: ReturnType<typeof packPages>;
  scales: number[];
} {
  const scales = groups.map(({ heights, drawing }) =>
    fitDrawing(
      heights.reduce((sum, height) => sum + height, 0),
      drawing,
      room,
    ),
  );
  const fitted = groups.map(({ heights, drawing, drawnAt }, group) => {
    const saved = drawing * (1 - (scales[group] ?? 1));
    return heights.map((height, each) => (each === drawnAt ? height - saved : height));
  });
  return { pages: packPages(fitted, room), scales };
}

/** A tour on upright pages of A4: blocks are measured once the faces are there, then put on pages. */
export function UprightPages({
  tour,
  handout,
  onSet,
}: {
  tour: Tour;
  handout: HandoutState;
  /** The pages stand. */
  onSet: () => void;
}): ReactNode {
  const { language, pick } = useWords();
  const blocks = useBlocks(tour, handout);
  const sheet = useRef<HTMLElement>(null);
  const [sizes, setSizes] = useState<Sizes | null>(null);
  // A page's foot takes its room too.
  const frame = `${handout.legend} ${handout.source}`;
  const [sizedFrame, setSizedFrame] = useState(frame);
  const isSized = sizes?.blocks === blocks && sizedFrame === frame;
  useEffect(() => {
    const element = sheet.current;
    if (isSized || !element) return;
    let isGone = false;
    void loadFaces(element).then(() => {
      if (isGone) return;
      setSizes(measure(element, blocks));
      setSizedFrame(frame);
    });
    return () => {
      isGone = true;
    };
  }, [isSized, blocks, frame]);
  const set = useMemo(() => (sizes ? setPages(sizes) : null), [sizes]);
  const say = useEffectEvent(onSet);
  useEffect(() => {
    if (isSized) say();
  }, [isSized]);

  if (!isSized || !set)
    return (
      <section
        className="handout-page handout-a4 handout-measure white-paper"
        ref={sheet}
        aria-hidden="true"
        inert
      >
        <div className="handout-body">
          {blocks.map((group, at) => (
            <div key={at} data-group>
              {group.map((block, each) => (
                <div key={each} className="handout-block">
                  {block(1)}
                </div>
              ))}
            </div>
          ))}
        </div>
        <PageFoot tour={tour} handout={handout} page={0} pages={100} />
      </section>
    );
  return set.pages.map((places, page) => (
    <section
      key={page}
      className="handout-page handout-a4 white-paper"
      lang={languageTag[language]}
    >
      {page > 0 && (
        <p className="handout-running" aria-hidden="true">
          {pick(tour.title)}
        </p>
      )}
      <div className="handout-body">
        {places.map(({ group, block }) => (
          <div key={`${group} ${block}`} className="handout-block">
            {blocks[group]?.[block]?.(set.scales[group] ?? 1)}
          </div>
        ))}
      </div>
      <PageFoot tour={tour} handout={handout} page={page} pages={set.pages.length} />
    </section>
  ));
}
