import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { SCREENS, type Screen } from '../explorer/Moment.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { ActionLink } from '../panels/ActionLink.tsx';
import { Icon, type IconName } from '../parts/Icon.tsx';

const ICONS: Record<Screen, IconName> = {
  graph: 'path',
  text: 'list',
  matrix: 'grid',
  tables: 'table',
  present: 'present',
};

/** The screens, in the header or, with icons, at the foot of a phone. */
export function ScreenNav({ icons = false }: { icons?: boolean }): ReactNode {
  const { m } = useWords();
  const { screen, tour, back } = useExplorer().state.present;
  return (
    <nav className={icons ? 'screens screens-foot' : 'screens'} aria-label={m.screensLabel}>
      {SCREENS.map((each) => (
        <ActionLink
          key={each}
          action={
            each === 'present'
              ? { type: 'present', tour: screen === 'present' ? null : (back ?? tour) }
              : { type: 'screen', screen: each }
          }
          className="screen-link"
          current={each === screen}
        >
          {icons && <Icon name={ICONS[each]} size={20} />}
          {m.screens[each]}
        </ActionLink>
      ))}
    </nav>
  );
}
