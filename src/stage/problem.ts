/** Why there is no stage. The page keeps its still picture. */
export type StageProblem =
  | { readonly code: 'noRenderer' }
  | { readonly code: 'contextLost' } // the graphics chip was taken away
  | { readonly code: 'pictureMissing'; readonly file: string }
  | { readonly code: 'bootFailed'; readonly reason: string };
