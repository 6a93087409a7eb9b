import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../api/Context.ts';
import type { GraphNode } from '../store/GraphStore.ts';
import type { Claim } from '../api/toPassages.ts';
import { toEntityTypeName } from './entity.ts';

/** Which type a claim is of: only a relation has a source. */
export function toClaimTypeName(claim: Claim, context: Context, info: GraphQLResolveInfo) {
  return 'source' in claim ? 'Relation' : toEntityTypeName(claim, context, info);
}

/** Which type a node is of, told by what only that type has. */
export function toNodeTypeName(node: GraphNode, context: Context, info: GraphQLResolveInfo) {
  if ('sha256' in node) return 'Report';
  if ('steps' in node) return 'Tour';
  if ('evidence' in node) return toClaimTypeName(node, context, info);
  if ('number' in node) return 'Section';
  if ('kind' in node) return 'Category';
  return 'unit' in node ? 'Indicator' : 'Concept';
}
