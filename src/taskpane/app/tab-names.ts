/** The four views of a review, in their order. */
export const TABS = ['overview', 'sources', 'allocation', 'contract'] as const;

export type TabName = (typeof TABS)[number];
