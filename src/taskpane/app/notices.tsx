import type { ReactElement } from 'react';
import type { BookFacts, Written } from '../books/book';
import { shownOf, type Failure, type Phase } from '../state/pane-state';
import { Notice, type NoticeAction } from './notice';
import { usePane } from './pane-context';
import { useWelcome } from './use-welcome';

/** What the pane has to say about the state it is in, above the tabs' contents. */
export function Notices(props: { readonly onSeeQuestions: () => void }): ReactElement {
  const { state, session, texts, openWorkbook, openSample } = usePane();
  const { phase } = state;
  const welcome = useWelcome();
  const again = { label: texts.reading.again, act: () => void session.review() };
  const isSample = phase.name !== 'firstRun' && phase.book.kind === 'sample';
  const isExcel = phase.name !== 'firstRun' && phase.book.kind === 'excel';
  return (
    <>
      {isSample && (
        <Notice
          intent="info"
          actions={
            openWorkbook === null ? [] : [{ label: texts.notice.backToWorkbook, act: openWorkbook }]
          }
        >
          {texts.notice.sample}
        </Notice>
      )}
      {isExcel && shownOf(phase) !== null && state.receipt === null && !welcome.isKnown && (
        <Notice
          intent="info"
          actions={[
            { label: texts.welcome.dismiss, act: welcome.dismiss },
            { label: texts.start.sample, act: openSample },
          ]}
        >
          {texts.welcome.text}
        </Notice>
      )}
      {shownOf(phase)?.mayBeOld === true && (
        <Notice intent="warning" actions={[again]}>
          {texts.notice.mayBeOld}
        </Notice>
      )}
      {(phase.name === 'ready' || phase.name === 'questionsOpen') && state.receipt !== null && (
        <WrittenNotice written={state.receipt} actions={[]} />
      )}
      <PhaseNotice phase={phase} onSeeQuestions={props.onSeeQuestions} />
    </>
  );
}

function PhaseNotice(props: {
  readonly phase: Phase;
  readonly onSeeQuestions: () => void;
}): ReactElement | null {
  const { session, texts, isOfficeMissing } = usePane();
  const { phase, onSeeQuestions } = props;
  const again = { label: texts.reading.again, act: () => void session.review() };
  switch (phase.name) {
    case 'firstRun':
      return isOfficeMissing ? <Notice intent="warning">{texts.office.missing}</Notice> : null;
    case 'questionsOpen': {
      const questions = phase.shown.view.findings.filter(({ isQuestion }) => isQuestion);
      return (
        <Notice
          intent="warning"
          actions={[{ label: texts.notice.seeQuestions, act: onSeeQuestions }]}
        >
          {texts.notice.questions(questions.length)}
        </Notice>
      );
    }
    case 'done':
      return phase.written.savedAs === null ? (
        <WrittenNotice written={phase.written} actions={[again]} />
      ) : (
        <Notice intent="success">{texts.notice.saved(phase.written.savedAs)}</Notice>
      );
    case 'takingBack':
      return <Notice intent="info">{texts.write.takingBack}</Notice>;
    case 'takenBack':
      return (
        <Notice intent="success" actions={[again]}>
          {texts.notice.takenBack}
        </Notice>
      );
    case 'failed':
      return <FailureNotice failure={phase.failure} book={phase.book} />;
    case 'halfWritten':
      return <UnfinishedNotice {...phase} />;
    case 'settling':
      return <Notice intent="info">{texts.notice.settling[phase.choice]}</Notice>;
    case 'stopped':
      return (
        <Notice intent="info" actions={[again]}>
          {texts.reading.stopped}
        </Notice>
      );
    default:
      return null;
  }
}

/** What was written; it can be taken back as long as nothing else has been written. */
function WrittenNotice(props: {
  readonly written: Written;
  readonly actions: readonly NoticeAction[];
}): ReactElement {
  const { session, texts } = usePane();
  const changed = props.written.sheets.filter(({ state }) => state !== 'same');
  if (changed.length === 0) return <Notice intent="success">{texts.notice.unchanged}</Notice>;
  const takeBack = { label: texts.write.takeBack, act: () => void session.takeBack() };
  return (
    <Notice intent="success" actions={[takeBack, ...props.actions]}>
      {texts.notice.written(changed.map(({ name }) => name))}
    </Notice>
  );
}

/** A write that was cut off: put back, or left as it is. */
function UnfinishedNotice(props: {
  readonly sheets: readonly string[];
  readonly failure: Failure | null;
  readonly book: BookFacts;
}): ReactElement {
  const { session, texts } = usePane();
  const { sheets, failure, book } = props;
  return (
    <>
      {failure !== null && <FailureNotice failure={failure} book={book} />}
      <Notice
        intent="warning"
        actions={[
          { label: texts.notice.repair, act: () => void session.settle('repair') },
          { label: texts.notice.forget, act: () => void session.settle('forget') },
        ]}
      >
        {texts.notice.unfinished(sheets)}
      </Notice>
    </>
  );
}

function FailureNotice(props: {
  readonly failure: Failure;
  readonly book: BookFacts;
}): ReactElement {
  const { texts, refusals } = usePane();
  const { code, facts, during } = props.failure;
  return (
    <Notice
      intent="error"
      title={texts.notice.failed[during]}
      actions={useWaysOn(during, props.book)}
    >
      {code === null
        ? texts.notice.unexpected[during]
        : refusals[code](props.book.name ?? texts.notice.thisWorkbook, facts)}
    </Notice>
  );
}

/** What can be done after a failure. A cut-off write has its own two answers. */
function useWaysOn(during: Failure['during'], { kind }: BookFacts): readonly NoticeAction[] {
  const { session, texts } = usePane();
  const review = (label: string): NoticeAction => ({ label, act: () => void session.review() });
  switch (during) {
    case 'settling':
      return [];
    case 'takingBack':
      return [
        { label: texts.notice.retry, act: () => void session.takeBack() },
        review(texts.reading.again),
      ];
    case 'reading':
      return kind === 'excel'
        ? [review(texts.notice.retry)]
        : [{ label: texts.start.openAnother, act: () => session.close() }];
    case 'writing':
      return [review(texts.notice.retry)];
  }
}
