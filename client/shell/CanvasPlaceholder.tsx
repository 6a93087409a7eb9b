import type { ReactNode, Ref } from 'react';
import type { GraphData, View } from '../graph/model.ts';
import type { Selection } from '../graph/Selection.ts';
import type { Terms } from '../graph/Terms.ts';

export interface CanvasHandle {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  center(id: string): void;
}
export interface CanvasProps {
  view: View;
  data: GraphData;
  terms: Terms;
  language: 'zh' | 'en';
  theme: 'light' | 'dark';
  selection: Selection | null;
  onSelect(selection: Selection | null): void;
  onOpen(id: string): void;
  onToggle(id: string): void;
  onUndo(): void;
  label: string;
  ref?: Ref<CanvasHandle>;
}
export function Canvas({ view, data, language, onSelect, onToggle }: CanvasProps): ReactNode {
  return (
    <ul>
      {view.entities.map(({ id }) => (
        <li key={id}>
          <button
            type="button"
            onClick={() => onSelect({ type: 'entity', id })}
            onDoubleClick={() => onToggle(id)}
          >
            {data.entities.get(id)?.name[language]}
          </button>
        </li>
      ))}
    </ul>
  );
}
