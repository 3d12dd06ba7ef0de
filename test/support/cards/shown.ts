/** A card as somebody has it on the screen, and what it is made from. */
import type { Language } from '../../../src/domain/person';
import type { Card } from '../../../src/teams/fillCard';
import type { Typed } from './situations';

export interface Shown {
  template: string;
  situation: string;
  card: Card;
}

/** Everything in a language in which people typed this. */
export interface Sight {
  typed: Typed;
  language: Language;
}
