let shown: string | undefined;

/** Keep the key of an evaluator's link for this visit, in memory only. */
export const keepEvaluatorKey = (key: string): void => {
  shown = key;
};

/** The key of the link this visit came by; undefined without one. */
export const evaluatorKey = (): string | undefined => shown;
