import type { ReviewView } from '../../src/taskpane/view/review-view';

/** A review with nothing in it. */
export const emptyView: ReviewView = {
  contractName: 'Resultatkontrakt',
  period: {
    year: 2026,
    years: [2026, 2027],
    asOf: '2026-06-30',
    asOfText: '30-06-2026',
    closed: false,
  },
  goals: [],
  goalCounts: [],
  municipalities: [],
  basis: '',
  outside: [],
  sources: [],
  unread: [],
  findings: [],
  allocation: null,
  contract: [],
  changes: [],
  seal: '',
};
