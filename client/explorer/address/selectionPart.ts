import { readPassageId } from '../../graph/passage.ts';
import type { Selection } from '../../graph/Selection.ts';
import { findFocus } from '../readSteps.ts';
import { encode, isId, readValues, type AddressPart } from './AddressPart.ts';

const MOST_SELECTED = 50;

/** Of a passage's words in an address. */
const LONGEST_QUOTE = 60;

function toSelection(id: string, quote: string): Selection {
  if (readPassageId(id)) return { type: 'passage', id, ...(quote === '' ? {} : { quote }) };
  // A relation's id joins its ends and type by `~`, which no entity's id has.
  return { type: id.includes('~') ? 'relation' : 'entity', id };
}

/**
 * `sel` is what is selected (absent: the entity of `e`; empty: nothing), `text` how a selected passage reads, `and` the
 * entities selected besides.
 */
export const selectionPart: AddressPart = {
  keys: ['sel', 'text', 'and'],
  write({ steps, selection, also }) {
    const selected = selection?.id ?? null;
    const isRoot = selected === findFocus(steps);
    return [
      ...(isRoot ? [] : [['sel', selected === null ? '' : encode(selected)] as [string, string]]),
      ...(selection?.quote === undefined
        ? []
        : [['text', encodeURIComponent(selection.quote)] as [string, string]]),
      ...(also.length > 0 ? [['and', also.map(encode).join(',')] as [string, string]] : []),
    ];
  },
  read(params, drop) {
    const root = params.get('e') ?? '';
    const given = params.get('sel');
    const id = given ?? (isId(root) ? root : '');
    if (id !== '' && !isId(id)) drop(`sel=${id}`);
    const quote = params.get('text') ?? '';
    const isReadable = quote.length <= LONGEST_QUOTE;
    const selection = isId(id) ? toSelection(id, isReadable ? quote : '') : null;
    if (quote !== '' && selection?.quote === undefined) drop(`text=${quote}`);
    const more = new Set(readValues(params, 'and', MOST_SELECTED, drop));
    if (selection) more.delete(selection.id);
    const also = [...more].filter((each) => {
      const isUsable = selection?.type === 'entity' && isId(each) && !each.includes('~');
      if (!isUsable) drop(`and=${each}`);
      return isUsable;
    });
    return { selection, also };
  },
};
