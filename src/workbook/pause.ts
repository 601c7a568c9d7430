/** Called now and then in long work, so that a face can breathe, show progress or stop (by throwing). */
export type Pause = () => Promise<void> | void;
