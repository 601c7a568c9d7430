import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { Section } from '../parts/section';
import { useRowStyles } from '../parts/use-row-styles';
import type { ReviewView } from '../view/review-view';
import { FindingList } from './finding-list';
import { SourceCard } from './source-card';
import { UnreadList } from './unread-list';

/** *Kilder*: what was understood, what is left to ask, what was left out. */
export function SourcesTab({ view }: { readonly view: ReviewView }): ReactElement {
  const { texts } = usePane();
  const rows = useRowStyles();
  const questions = view.findings.filter(({ isQuestion }) => isQuestion);
  const others = view.findings.filter(({ isQuestion }) => !isQuestion);
  return (
    <>
      {questions.length > 0 && (
        <Section heading={texts.sources.questions}>
          <FindingList findings={questions} />
        </Section>
      )}
      <Section heading={texts.sources.heading}>
        <ul className={rows.list}>
          {view.sources.map((source, index) => (
            <SourceCard
              key={index}
              source={source}
              isAsked={questions.some(({ place }) => place?.sheet === source.sheet)}
            />
          ))}
        </ul>
      </Section>
      {view.unread.length > 0 && (
        <Section heading={texts.sources.unread}>
          <UnreadList sheets={view.unread} />
        </Section>
      )}
      <Section heading={texts.sources.findings(others.length)}>
        {others.length === 0 ? (
          <p className={rows.muted}>{texts.sources.noFindings}</p>
        ) : (
          <FindingList findings={others} />
        )}
      </Section>
    </>
  );
}
