import { wordFinding } from '../../../shared/messages/word-finding.ts';
import type { CheckedLearner } from '../../../shared/rules/check-class.ts';
import { SeverityIcon } from '../../components/SeverityIcon.tsx';
import { ConcernAction } from '../../start/ConcernAction.tsx';
import { useText } from '../../text/use-text.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import panel from '../Panel.module.css';
import classes from './Dossier.module.css';

const mostShown = 3;

type Props = { readonly year: LoadedYear; readonly checked: CheckedLearner };

/** Open errors and warnings of a learner, each with its way out. */
export function LearnerFindings({ year, checked }: Props) {
  const { t, language } = useText();
  const open = checked.findings.filter(({ severity, override }) => severity !== 'info' && override === undefined);
  if (open.length === 0) return null;
  const inOrder = [
    ...open.filter(({ severity }) => severity === 'error'),
    ...open.filter(({ severity }) => severity === 'warning'),
  ];
  const trajectoryIds = [checked.facts.plan.trajectory.id];
  return (
    <section className={panel.section}>
      <header>
        <h3>{t('peopleScreen.dossier.findings')}</h3>
      </header>
      <ul className={classes.findings}>
        {inOrder.slice(0, mostShown).map((finding) => {
          const { title, detail } = wordFinding(finding, language, t);
          return (
            <li key={`${finding.ruleId} ${finding.dates[0]}`}>
              <SeverityIcon severity={finding.severity} />
              <div>
                <h4>{title}</h4>
                <p>{detail}</p>
                <ConcernAction year={year} found={{ finding, trajectoryIds }} />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
