import type { RuleSource } from '../../../shared/rules/rule.ts';
import { useText } from '../../text/use-text.ts';

/** The source of a rule, with its link where there is one. */
export function SourceText({ source }: { source: RuleSource }) {
  const { t } = useText();
  if ('stated' in source) return source.stated;
  const text = 'advice' in source ? t(`sources.${source.advice}`) : `${source.title}, ${source.article}`;
  if (source.url === undefined) return text;
  return (
    <a href={source.url} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}

/** A source as it stands under a finding: short, the rest is in the details. */
export function shortSource(source: RuleSource, t: (key: string) => string): string {
  if ('stated' in source) return source.stated;
  return 'advice' in source ? t(`sources.${source.advice}`) : source.article;
}
