/** The key of the server that page tests run against. */
export const EVALUATOR_KEY = 'the-key-of-the-page-tests';
