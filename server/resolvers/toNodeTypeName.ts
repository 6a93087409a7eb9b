import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../api/Context.ts';
import type { NodeParent } from '../api/parents.ts';
import { toEntityTypeName } from './entity.ts';

/** Which type a node is of, told by what only that type has. */
export function toNodeTypeName(node: NodeParent, context: Context, info: GraphQLResolveInfo) {
  if ('source' in node && 'sha256' in node) return 'Report';
  if ('source' in node) return 'Relation';
  if ('evidence' in node) return toEntityTypeName(node, context, info);
  if ('number' in node) return 'Section';
  if ('kind' in node) return 'Category';
  return 'unit' in node ? 'Indicator' : 'Concept';
}
