/** What somebody sees first. */
import type { Language } from '../../domain/person';
import { fillCard, type Card } from '../fillCard';

export function welcomeCard(language: Language): Card {
  return fillCard('welcome', language, {});
}
