import type { pictureZh } from '../messages/pictureZh.ts';
import type { SavingState } from './useSaving.ts';

/** What has come of saving or copying a picture; empty while it is being made, and where a note says it. */
export function saySaving(state: SavingState, words: typeof pictureZh): string {
  if (state.status === 'saved') return words.saved(state.name);
  const { copied, notCopied, failed, cancelled } = words;
  return { idle: '', working: '', tooLarge: '', copied, notCopied, failed, cancelled }[
    state.status
  ];
}
