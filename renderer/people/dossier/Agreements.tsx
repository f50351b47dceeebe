import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { formatDate, formatPeriod } from '../../../shared/messages/format.ts';
import type { Plan, PlannedPlacement } from '../../../shared/plan/plan.ts';
import { DaySwatch } from '../../components/DaySwatch.tsx';
import { useText } from '../../text/use-text.ts';
import panel from '../Panel.module.css';
import classes from './Dossier.module.css';

/** Agreements and workplaces of a learner, in order of time, as a bar and a list. */
export function Agreements({ plan }: { readonly plan: Plan }) {
  const { t } = useText();
  const placements = [...plan.placements].filter(({ first, last }) => last >= first).sort((a, b) => a.first - b.first);
  const looks = placements.map((placement) => lookOf(plan, placement));
  return (
    <section className={panel.section}>
      <header>
        <h3>{t('peopleScreen.dossier.agreements')}</h3>
      </header>
      {placements.length === 0 && <p className={panel.nothing}>{t('peopleScreen.dossier.noAgreement')}</p>}
      {placements.length > 0 && (
        <div className={classes.bar} aria-hidden>
          {placements.map(({ first, last }, index) => (
            <i key={`${first} ${last}`} className={`kind-${looks[index]}`} style={{ flex: last - first + 1 }} />
          ))}
        </div>
      )}
      <ul>
        {placements.map((placement, index) => (
          <PlacementLine key={`${placement.first} ${placement.last}`} {...{ plan, placement }} look={looks[index]!} />
        ))}
      </ul>
    </section>
  );
}

function lookOf(plan: Plan, { workplace }: PlannedPlacement): 'work-home' | 'work-residential' {
  return plan.context.workplaces[workplace]!.workplace.kind === 'homeCare' ? 'work-home' : 'work-residential';
}

type LineProps = {
  readonly plan: Plan;
  readonly placement: PlannedPlacement;
  readonly look: 'work-home' | 'work-residential';
};

function PlacementLine({ plan, placement, look }: LineProps) {
  const { t, language } = useText();
  const { context } = plan;
  const { workplace, company } = context.workplaces[placement.workplace]!;
  const { signedDay, modelNumber } = plan.agreements[placement.agreement]!.agreement;
  const mentor = context.mentors[placement.mentor];
  const first = context.frame.first + placement.first;
  const last = context.frame.first + placement.last;
  const signed = signedDay
    ? t('peopleScreen.dossier.signedOn', { day: formatDate(toDayNumber(signedDay), language) })
    : t('peopleScreen.dossier.unsigned');
  return (
    <li className={classes.placement}>
      <DaySwatch kind={look} />
      <div>
        <p className={classes.line}>
          <b>{workplace.name}</b>
          <span>{formatPeriod(first, last, language)}</span>
        </p>
        <p className={classes.quiet}>
          {[context.companies[company]!.company.name, modelNumber, signed].filter(Boolean).join(', ')}
        </p>
        <p className={classes.quiet}>
          {mentor ? t('peopleScreen.dossier.mentorLine', { name: mentor.name }) : t('peopleScreen.dossier.noMentor')}
        </p>
      </div>
    </li>
  );
}
