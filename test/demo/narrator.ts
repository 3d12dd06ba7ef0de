/** Tells a story from what passed between people and bot: what each party says, fills in, clicks and sees. */
import { cardElementsOf, type Shown } from './shown';
import type { Passed } from '../teams-service/traffic';
import type { Stage } from '../journeys/stage';

const paint = (code: number) => (text: string) => (process.stdout.isTTY ? `\u001b[${code}m${text}\u001b[0m` : text);
const bold = paint(1);
const faint = paint(2);
const green = paint(32);
const cyan = paint(36);

/** What is new on a card is cut after this many lines; whole cards can be seen in the playground. */
const LINES = 12;

interface Sent {
  from?: { id: string; name?: string };
  text?: string;
  name?: string;
  replyToId?: string;
  attachments?: { content?: unknown }[];
  value?: { action?: { title?: string; data?: Record<string, unknown> } };
}

export class Narrator {
  private told: number;
  /** The card that each person last had on a post. */
  private readonly cards = new Map<string, Shown>();
  /** The lines that have stood in each conversation; only what is new is printed. */
  private readonly read = new Map<string, Set<string>>();

  constructor(private readonly stage: Stage) {
    this.told = stage.teams.record().length;
  }

  heading(text: string): void {
    this.write(`\n${bold(text)}\n${bold('─'.repeat(text.length))}`);
  }

  /** A sentence of the story, and after it everything that happened meanwhile. */
  async chapter(sentence: string, act: () => Promise<unknown>): Promise<void> {
    this.write(`\n${cyan(`▸ ${sentence}`)}`);
    await act();
    this.catchUp();
  }

  /** A sentence for what was told before. */
  async inShort(sentence: string, act: () => Promise<unknown>): Promise<void> {
    this.write(`\n${cyan(`▸ ${sentence}`)}`);
    await act();
    this.told = this.stage.teams.record().length;
  }

  /** Everything up to the first request that is still under way. */
  catchUp(): void {
    const news = this.stage.teams.record().slice(this.told);
    const open = news.findIndex(({ status }) => status === undefined);
    const finished = open < 0 ? news : news.slice(0, open);
    for (const passed of finished) this.tell(passed);
    this.told += finished.length;
  }

  private tell(passed: Passed): void {
    const sent = passed.body as Sent;
    if (passed.by === 'bot') return this.tellOfBot(passed, sent);
    const who = bold(sent.from?.name ?? 'Somebody');
    if (passed.kind === 'message') this.write(`  ${who} says “${sent.text ?? ''}”`);
    if (passed.kind === 'invoke') this.tellOfClick(who, passed, sent);
  }

  private tellOfClick(who: string, { answer, conversationId }: Passed, sent: Sent): void {
    const { title = '', data = {} } = sent.value?.action ?? {};
    const before = this.cards.get(`${sent.replyToId} ${sent.from?.id}`) ?? this.cards.get(String(sent.replyToId));
    const filledIn = before?.filledIn(data) ?? [];
    if (filledIn.length > 0) this.write(`  ${who} fills in`);
    for (const line of filledIn) this.write(`    ${faint('✎')} ${line}`);
    const { value } = (answer ?? {}) as { value?: unknown };
    const sees = typeof value === 'string' ? `is told: ${value}` : 'sees, and nobody else:';
    this.write(`  ${who} clicks ${green(`[${title}]`)} in ${this.placeOf(conversationId)} and ${sees}`);
    if (typeof value !== 'string') this.show(value, `${sent.replyToId} ${sent.from?.id}`, conversationId);
  }

  private tellOfBot({ kind, conversationId, activityId, answer }: Passed, sent: Sent): void {
    if (kind !== 'create' && kind !== 'update') return;
    const where = this.placeOf(conversationId);
    const id = kind === 'create' ? (answer as { id?: string } | undefined)?.id : activityId;
    this.write(`  ${bold('Thuisplek')} ${kind === 'create' ? 'posts in' : 'changes its card in'} ${where}`);
    if (sent.text) return this.write(`    │ ${sent.text}`);
    this.show(sent.attachments?.[0]?.content, String(id), conversationId);
  }

  private show(json: unknown, key: string, conversationId = ''): void {
    const card = cardElementsOf(json);
    this.cards.set(key, card);
    const place = this.placeOf(conversationId);
    const before = this.read.get(place) ?? new Set();
    const news = card.lines.filter((line) => !before.has(line));
    this.read.set(place, new Set([...before, ...news]));
    for (const line of news.slice(0, LINES)) this.write(`    │ ${line}`);
    if (news.length > LINES || news.length < card.lines.length) this.write(`    │ ${faint('…')}`);
    if (card.buttons.length > 0) this.write(`    │ ${card.buttons.map((title) => green(`[${title}]`)).join(' ')}`);
  }

  private placeOf(conversationId = ''): string {
    const { bram, desk, sterkHuis, vigere, wsgv } = this.stage;
    const provider = [sterkHuis, vigere, wsgv].find(({ channel }) => conversationId.startsWith(channel.id));
    if (provider) return `the channel of ${provider.name}`;
    if (conversationId.startsWith(desk.id)) return 'the coordination channel';
    return conversationId === bram.chat.id ? `the chat of ${bram.name}` : 'another chat';
  }

  private write(line: string): void {
    process.stdout.write(`${line}\n`);
  }
}
