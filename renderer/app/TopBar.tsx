import { IconChevronRight, IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { openOverlay } from '../commands/overlays.ts';
import { Keys } from '../components/Keys.tsx';
import { useText } from '../text/use-text.ts';
import { SavedSign } from './SavedSign.tsx';
import styles from './TopBar.module.css';
import { UndoButtons } from './UndoButtons.tsx';
import { type Crumb, useFrameSlots } from './use-frame.ts';
import { YearSwitch } from './YearSwitch.tsx';

function Crumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const { t } = useText();
  return (
    <nav className={styles.crumbs} aria-label={t('app.path')}>
      {crumbs.map(({ label, to }, index) => (
        <Fragment key={label}>
          {index > 0 && <IconChevronRight size={14} stroke={1.6} aria-hidden />}
          {index === crumbs.length - 1 && (
            <b aria-current="page" title={label}>
              {label}
            </b>
          )}
          {index < crumbs.length - 1 && (to === undefined ? <span>{label}</span> : <Link to={to}>{label}</Link>)}
        </Fragment>
      ))}
    </nav>
  );
}

/** Where you are, what you look for, whether it is saved, and what this screen can do. */
export function TopBar() {
  const { t } = useText();
  const { crumbs = [], actions } = useFrameSlots();
  return (
    <section className={styles.bar} aria-label={t('app.bar')}>
      <Crumbs crumbs={crumbs} />
      <button
        type="button"
        className={styles.search}
        onClick={() => openOverlay('palette')}
        aria-keyshortcuts="Control+K"
      >
        <IconSearch size={16} stroke={1.6} aria-hidden />
        <span>{t('app.search')}</span>
        <Keys keys="ctrl+k" />
      </button>
      <YearSwitch />
      <SavedSign />
      <UndoButtons />
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
