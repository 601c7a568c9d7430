/** What Excel was asked for in the coming round trip; to be called when it is back. */
export type Answer<Result> = () => Result;
