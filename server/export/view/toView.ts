import type {
  Agent,
  Basis,
  EntityKind,
  MeasureStatus,
  RelationType,
} from '../../../graph-seed/model.ts';
import type { ExportOptions, ExportView } from './ExportView.ts';
import type { ParameterName } from './parameters.ts';
import type { ParameterValues } from './readParameters.ts';

/** The view that these parameters ask for; their values have been checked against the lists they are of. */
export function toView(values: ParameterValues): ExportView {
  const list = (name: ParameterName) => values[name] ?? null;
  const one = (name: ParameterName) => values[name]?.[0] ?? null;
  const number = (name: ParameterName) => {
    const value = one(name);
    return value === null ? null : Number(value);
  };
  const collective = one('collective');
  return {
    entities: {
      ids: list('ids'),
      kinds: list('kinds') as EntityKind[] | null,
      categories: list('categories'),
      sections: list('sections'),
      reports: list('reports'),
      indicators: list('indicators'),
      minValue: number('minValue'),
      maxValue: number('maxValue'),
      units: list('units'),
      statuses: list('statuses') as MeasureStatus[] | null,
      concepts: list('concepts'),
      collective: collective === null ? null : collective === 'true',
    },
    text: one('text'),
    relations: {
      types: list('types') as RelationType[] | null,
      bases: list('bases') as Basis[] | null,
      agents: list('agents') as Agent[] | null,
    },
    isWhole: Object.keys(values).every((name) => name === 'table' || name === 'edges'),
  };
}

export function toOptions(values: ParameterValues): ExportOptions {
  return {
    table: (values.table?.[0] as ExportOptions['table'] | undefined) ?? null,
    edges: (values.edges?.[0] as ExportOptions['edges'] | undefined) ?? 'mixed',
  };
}
