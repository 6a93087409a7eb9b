/** Cards as lines see them. */
import { INDENT, LANE_GEOMETRY, toLaneIndex, toLaneLeft } from '../laneGeometry.ts';
import type { PlacedEntity } from '../model.ts';
import type { Language } from '../Terms.ts';
import { CARD_STYLE, FOCUS_STYLE, PILL_GAP, toPillWidth } from '../toCardText.ts';
import type { Obstacle } from './findCorridor.ts';
import type { Stop } from './Stop.ts';

export const toObstacle = (
  lane: number,
  top: number,
  height: number,
  indented = false,
): Obstacle => ({
  lane,
  top,
  bottom: top + height,
  indented,
});

export const toStop = (entity: PlacedEntity, language: Language): Stop => {
  const { textLeft } = entity.role === 'focus' ? FOCUS_STYLE : CARD_STYLE;
  const lane = toLaneIndex(entity.kind);
  const left = entity.x - entity.width / 2;
  const pill = entity.hidden > 0 ? entity.lastLineWidth + PILL_GAP + toPillWidth(entity.hidden) : 0;
  return {
    id: entity.id,
    lane,
    left,
    right: left + textLeft + Math.max(entity.textWidth, pill),
    top: entity.y - entity.height / 2,
    bottom: entity.y + entity.height / 2,
    middle: entity.y,
    indented: left === toLaneLeft(lane, LANE_GEOMETRY[language]) + INDENT,
  };
};
