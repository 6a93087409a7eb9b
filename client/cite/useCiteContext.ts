import { readFileFacts } from '../api/ask.ts';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { useChangeWords } from '../explorer/useChangeWords.ts';
import { listNamed, toViewTitle } from '../explorer/views/describeView.ts';
import { firstMoment, type Moment } from '../explorer/Moment.ts';
import { reduceExplorer } from '../explorer/reduceExplorer.ts';
import { toViewAddress, toViewLink } from '../explorer/views/viewAddress.ts';
import { useWords } from '../messages/LanguageContext.ts';
import type { CiteContext } from './toCitable.ts';

/** The day here, as a person would write it down: ISO 8601. */
function toToday(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The reports of what a view is centred on, or else of all of the graph. */
function listReports(moment: Moment, all: readonly string[]): readonly string[] {
  const named = [...listNamed(moment), ...moment.picture].map((id) => id.split('.')[0]);
  const found = all.filter((id) => named.includes(id));
  return found.length > 0 ? found : all;
}

/** What of the page, as it stands, a reference needs. */
export function useCiteContext(): CiteContext {
  const { m, language } = useWords();
  const words = { ...useChangeWords(), messages: m };
  const { state } = useExplorer();
  const { ontology, reports, revision } = useLibrary();
  // Whoever follows the link has a theme of their own; where all of the graph is shown, nothing follows the path.
  // A file has an address on this computer alone.
  const toLink = (moment: Moment): string | null =>
    readFileFacts() === null ? toAddress(moment) : null;
  const toAddress = (moment: Moment): string =>
    `${window.location.origin}${window.location.pathname}${toViewLink(
      toViewAddress(moment, revision),
      language,
    )}`.replace(/\?$/, '');
  return {
    ontology,
    reports,
    revision,
    toLink: (selection) => toLink(reduceExplorer(state, { type: 'select', selection }).present),
    viewLink: toLink(state.present),
    homeLink: toLink(firstMoment),
    viewReports: listReports(
      state.present,
      reports.map(({ id }) => id),
    ),
    viewTitle: toViewTitle(state.present, words),
    accessedOn: toToday(new Date()),
  };
}
