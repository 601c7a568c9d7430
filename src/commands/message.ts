import { problemFromHash, tellProblem } from './problem';

/** The small window: why the status was not updated, and what to do. */
function show(): void {
  const { problem, language } = problemFromHash(location.hash);
  const { title, reason, next } = tellProblem(problem, language);
  document.documentElement.lang = language;
  document.title = title;
  for (const [id, text] of Object.entries({ title, reason, next })) {
    const element = document.getElementById(id);
    if (element !== null) element.textContent = text;
  }
}

show();
