/** Leads to a moment, or a scene, that is worth another look. */
export interface AgainWay {
  readonly link: string; // its words
  readonly to: string | (() => void); // an address, or what plays the moment again
}

/** A link to what is worth another look, or a button that plays it. */
export const AgainLink = ({ link, to }: AgainWay) =>
  typeof to === 'string' ? (
    <a href={to}>{link}</a>
  ) : (
    <button class="link" type="button" onClick={to}>
      {link}
    </button>
  );
