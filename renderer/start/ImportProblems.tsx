import { Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import type { WordedProblem } from '../../shared/api/files.ts';
import { useText } from '../text/use-text.ts';
import classes from './Import.module.css';
import type { ImportFiles } from './use-import.ts';

type Props = { readonly name: string; readonly problems: readonly WordedProblem[]; readonly files: ImportFiles };

/** Every place to correct in a file, in the words of its sheets and rows or of its things and fields; nothing was written. */
export function ImportProblems({ name, problems, files }: Props) {
  const { t } = useText();
  const [isCopied, setCopied] = useState(false);
  const lines = problems.map(({ text, detail }) =>
    detail === undefined ? text : t('inputPlaces.withDetail', { line: text, detail }),
  );
  const copy = () => void navigator.clipboard.writeText(lines.join('\n')).then(() => setCopied(true));
  return (
    <>
      <h3 className={classes.subject}>{t('start.import.problems', { name, count: problems.length })}</h3>
      <p>{t('start.import.problemsLead')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is reached by keyboard. */}
      <ol className={classes.problems} tabIndex={0}>
        {problems.map(({ text, detail }, index) => (
          <li key={lines[index]}>
            {text} {detail !== undefined && <code className={classes.detail}>{detail}</code>}
          </li>
        ))}
      </ol>
      <div className={classes.buttons}>
        <Button
          variant="subtle"
          leftSection={isCopied ? <IconCheck size={16} /> : <IconCopy size={16} />}
          onClick={copy}
        >
          {isCopied ? t('start.import.copied') : t('start.import.copyProblems')}
        </Button>
        <span className={classes.space} />
        <Button variant="default" onClick={files.cancel}>
          {t('start.import.cancel')}
        </Button>
        <Button onClick={files.choose} data-autofocus>
          {t('start.import.again')}
        </Button>
      </div>
    </>
  );
}
