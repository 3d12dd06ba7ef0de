/** The conversation of one person with the bot. */
import { newPersonalChatId } from './ids';
import type { Person } from './people';
import { Conversation } from './posts';

export class PersonalChat extends Conversation {
  readonly id = newPersonalChatId();
  readonly kind = 'personal';
  hasBot = false;
  isBlocked = false;

  constructor(readonly person: Person) {
    super();
  }

  get name(): string {
    return `chat of ${this.person.name}`;
  }
}
