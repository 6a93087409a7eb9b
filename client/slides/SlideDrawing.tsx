import { useId, useMemo, type ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { TourStep } from '../explorer/requestTours.ts';
import type { SlideEdge, SlideNode, SlideScene, SlideText } from '../graph/slides/SlideScene.ts';
import { DRAWING, HEAD_LENGTH, TAIL_RADIUS } from '../graph/slides/slideSizes.ts';
import { toHeadData, toPathData } from '../graph/slides/toPathData.ts';
import { languageTag } from '../messages/Language.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { KindShape } from '../parts/Glyph.tsx';
import { describeSlide } from './describeSlide.ts';
import { toSlideScene } from './toSlideScene.ts';
import { useSlideWords } from './useSlideWords.ts';

/** A step's picture in the page's language. */
export function useSlideScene(step: TourStep, former: ReadonlySet<string>): SlideScene {
  const { ontology } = useLibrary();
  const { language } = useWords();
  return useMemo(
    () => toSlideScene(step, former, ontology, language),
    [step, former, language, ontology],
  );
}

function Text({ text }: { text: SlideText }): ReactNode {
  return (
    <text
      className={`slide-text slide-text-${text.style}`}
      x={text.x}
      y={text.y}
      fontSize={text.size}
      textAnchor={text.anchor}
    >
      {text.text}
    </text>
  );
}

function Edge({ edge, id }: { edge: SlideEdge; id: string }): ReactNode {
  const { points } = edge;
  const start = edge.hasTail ? TAIL_RADIUS * 2 : 0;
  const tail = toTail(edge);
  return (
    <g className={`slide-edge ${edge.isNew ? 'is-new' : 'is-former'}`}>
      {edge.isNew && (
        <mask id={id} maskUnits="userSpaceOnUse" x={0} y={0} width={1600} height={900}>
          <path className="slide-edge-mask" d={toPathData(points)} pathLength={1} />
        </mask>
      )}
      <g {...(edge.isNew ? { mask: `url(#${id})` } : {})}>
        <path
          className={`slide-line line-${edge.basis.toLowerCase()}`}
          d={toPathData(points, edge.hasHead ? HEAD_LENGTH - 2 : 0, start)}
        />
        {edge.hasHead && <path className="slide-head" d={toHeadData(points)} />}
        {tail && <circle className="slide-tail" cx={tail.x} cy={tail.y} r={TAIL_RADIUS} />}
      </g>
      {edge.word.map((text) => (
        <Text key={`${text.y} ${text.text}`} text={text} />
      ))}
    </g>
  );
}

function toTail({ hasTail, points }: SlideEdge): { x: number; y: number } | null {
  const [first, second] = points;
  if (!hasTail || !first || !second) return null;
  const by = (from: number, to: number): number => from + Math.sign(to - from) * TAIL_RADIUS;
  return { x: by(first.x, second.x), y: by(first.y, second.y) };
}

function Node({ node }: { node: SlideNode }): ReactNode {
  const state = node.isNew ? 'is-new' : 'is-former';
  return (
    <g
      className={`slide-node kind-${node.kind.toLowerCase()} ${state} ${node.isFocus ? 'is-focus' : ''}`}
      style={{ transform: `translate(${node.x}px, ${node.y}px)` }}
    >
      {node.ring > 0 && <circle className="slide-ring" r={node.ring} />}
      <g className="glyph" transform={`scale(${node.size / 20})`}>
        <KindShape kind={node.kind} icon />
      </g>
      {node.label.map((text) => (
        <Text
          key={`${text.y} ${text.text}`}
          text={{ ...text, x: text.x - node.x, y: text.y - node.y }}
        />
      ))}
    </g>
  );
}

/**
 * A step's picture as SVG, in the right part of a slide of 1600 x 900. It says in words what it shows: who has it read aloud
 * hears every entity and relation, those too that there is no room for.
 */
export function SlideDrawing({
  step,
  former,
  crop = DRAWING,
}: {
  step: TourStep;
  former: ReadonlySet<string>;
  /** What of the slide is shown. */
  crop?: { left: number; top: number; right: number; bottom: number };
}): ReactNode {
  const id = useId();
  const { language } = useWords();
  const library = useLibrary();
  const words = useSlideWords();
  const scene = useSlideScene(step, former);
  const { title, parts } = describeSlide(step, library.ontology, language, words);
  return (
    <svg
      className="slide-drawing"
      viewBox={`${crop.left} ${crop.top} ${crop.right - crop.left} ${crop.bottom - crop.top}`}
      role="img"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}desc`}
      lang={languageTag[language]}
    >
      <title id={`${id}title`}>{title}</title>
      <desc id={`${id}desc`}>{parts.join(words.partEnd)}</desc>
      {scene.heads.map((head) => (
        <g key={head.kind} className={`slide-lane-head kind-${head.kind.toLowerCase()}`}>
          <Text text={head} />
        </g>
      ))}
      {scene.edges.map((edge, at) => (
        <Edge key={edge.id} edge={edge} id={`${id}edge${at}`} />
      ))}
      {scene.nodes.map((node) => (
        <Node key={node.id} node={node} />
      ))}
      {scene.more.map((more) => (
        <g key={`${more.box.left}`} className="slide-more">
          <rect
            x={more.box.left}
            y={more.box.top}
            width={more.box.right - more.box.left}
            height={more.box.bottom - more.box.top}
            rx={17}
          />
          <Text text={more.text} />
        </g>
      ))}
    </svg>
  );
}
