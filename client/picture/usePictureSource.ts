import { requestCited } from '../cite/requestCited.ts';
import { useCiteContext } from '../cite/useCiteContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { useLoaded } from '../explorer/useLoaded.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { usePictureWords } from './usePictureWords.ts';

export interface PictureSource {
  /** What the view could be called. */
  title: string;
  /** Report, issuer, date, revision, address: a line each. */
  lines: string[];
  /** The same in one, with the whole address. */
  description: string;
}

/** Longer addresses would be larger than the picture. */
const LONGEST_SHOWN = 240;

/** Where the picture of the present view is from; `own` is what it is called where the view’s name says too little. */
export function usePictureSource(own: string | null = null): PictureSource {
  const words = usePictureWords();
  const { pick, language } = useWords();
  const { reports, revision } = useLibrary();
  const { viewReports, viewTitle, viewLink } = useCiteContext();
  const title = own ?? viewTitle;
  const cited = useLoaded('cited sources', (signal) => requestCited({ type: 'view' }, signal));
  const dates = new Map(
    cited.status === 'ready'
      ? cited.data.sources.map(({ source }, at) => [reports[at]?.id ?? '', source.publishedOn])
      : [],
  );
  const named = reports.filter(({ id }) => viewReports.includes(id));
  const reportLines = named.map(({ id, issuer, title }) => {
    const date = dates.get(id);
    return [
      words.report(pick(issuer.name), pick(title)),
      ...(date ? [words.published(date)] : []),
    ].join(language === 'zh' ? '，' : ', ');
  });
  // A page in a file has no address that others could follow.
  const toShown = (link: string): string =>
    link.length <= LONGEST_SHOWN
      ? words.address(link)
      : words.longAddress(`${link.slice(0, LONGEST_SHOWN)}…`);
  return {
    title,
    lines: [
      ...reportLines,
      words.revision(revision),
      ...(viewLink === null ? [] : [toShown(viewLink)]),
    ],
    description: [
      title,
      ...reportLines,
      words.revision(revision),
      ...(viewLink === null ? [] : [words.address(viewLink)]),
    ].join('\n'),
  };
}
