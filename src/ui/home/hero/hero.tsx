import type { ComponentChildren } from 'preact';
import './hero.css';
import type { CardPicture } from '../home-props.ts';

export interface HeroProps {
  readonly picture: CardPicture | undefined;
  readonly heading: string; // id of the heading inside
  readonly back?: boolean; // of somebody who comes back
  readonly children: ComponentChildren; // words and buttons
}

/** The first screen: words and buttons beside a person; the person above them where it is narrow. */
export const Hero = ({ picture, heading, back = false, children }: HeroProps) => (
  <section class={back ? 'hero back' : 'hero'} aria-labelledby={heading}>
    <div class="say">{children}</div>
    {picture !== undefined && (
      <div class="face">
        <img src={picture.url} alt={picture.alt} width={880} height={769} fetchpriority="high" />
      </div>
    )}
  </section>
);
