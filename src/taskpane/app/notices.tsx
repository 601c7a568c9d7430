import type { ReactElement } from 'react';
import type { BookFacts } from '../books/book';
import { shownOf, type Failure, type Phase } from '../state/pane-state';
import { Notice } from './notice';
import { usePane } from './pane-context';
import { useWelcome } from './use-welcome';

/** What the pane has to say about the state it is in, above the tabs' contents. */
export function Notices(props: { readonly onSeeQuestions: () => void }): ReactElement {
  const { state, session, texts, openWorkbook, openSample } = usePane();
  const { phase, unfinished } = state;
  const welcome = useWelcome();
  const again = { label: texts.reading.again, act: () => void session.review() };
  const isSample = phase.name !== 'firstRun' && phase.book.kind === 'sample';
  const isExcel = phase.name !== 'firstRun' && phase.book.kind === 'excel';
  return (
    <>
      {unfinished !== null && (
        <Notice
          intent="warning"
          actions={[
            { label: texts.notice.repair, act: () => void session.settle('repair') },
            { label: texts.notice.forget, act: () => void session.settle('forget') },
          ]}
        >
          {texts.notice.unfinished(unfinished)}
        </Notice>
      )}
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
      {isExcel && shownOf(phase) !== null && !welcome.isKnown && (
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
    case 'takingBack': {
      const { written } = phase;
      const changed = written.sheets.filter(({ state }) => state !== 'same');
      const takeBack = { label: texts.write.takeBack, act: () => void session.takeBack() };
      if (written.savedAs !== null) {
        return <Notice intent="success">{texts.notice.saved(written.savedAs)}</Notice>;
      }
      return changed.length === 0 ? (
        <Notice intent="success">{texts.notice.unchanged}</Notice>
      ) : (
        <Notice intent="success" actions={phase.name === 'done' ? [takeBack, again] : []}>
          {phase.name === 'takingBack'
            ? texts.write.takingBack
            : texts.notice.written(changed.map(({ name }) => name))}
        </Notice>
      );
    }
    case 'takenBack':
      return (
        <Notice intent="success" actions={[again]}>
          {texts.notice.takenBack}
        </Notice>
      );
    case 'failed':
      return <FailureNotice failure={phase.failure} book={phase.book} />;
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

function FailureNotice(props: {
  readonly failure: Failure;
  readonly book: BookFacts;
}): ReactElement {
  const { session, texts, refusals } = usePane();
  const { code, facts, during } = props.failure;
  const isFile = props.book.kind !== 'excel' && during === 'reading';
  const retry = isFile
    ? { label: texts.start.openAnother, act: () => session.close() }
    : { label: texts.notice.retry, act: () => void session.review() };
  return (
    <Notice intent="error" title={texts.notice.failed[during]} actions={[retry]}>
      {code === null
        ? texts.notice.unexpected[during]
        : refusals[code](props.book.name ?? texts.notice.thisWorkbook, facts)}
    </Notice>
  );
}
