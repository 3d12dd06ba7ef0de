/** A card as the demo prints it: its lines, its buttons, and what somebody filled in. */
import { isAction, isInput, type Element } from '../teams-service/cardElements';
import { choicesOf, labelOf } from '../teams-service/cardInputs';
import { CardState } from '../teams-service/cardState';

export interface Shown {
  lines: string[];
  buttons: string[];
  /** A line for each input that has a value in what was sent. */
  filledIn(data: Readonly<Record<string, unknown>>): string[];
}

export function cardElementsOf(json: unknown): Shown {
  const state = new CardState(json as Element, 'nl-NL');
  const inputs = state.visible(isInput).map(({ element }) => element);
  return {
    lines: state.lines(),
    buttons: state.visible(isAction).map(({ element }) => String(element.title)),
    filledIn: (data) =>
      inputs.flatMap((input) => {
        const sent = data[String(input.id)];
        return typeof sent === 'string' && sent !== '' ? [`${labelOf(input)}: ${titlesOf(input, sent)}`] : [];
      }),
  };
}

/** What stands beside the ticked boxes, not their values. */
function titlesOf(input: Element, sent: string): string {
  const choices = choicesOf(input);
  if (choices.length === 0) return sent;
  return sent
    .split(',')
    .map((value) => choices.find((choice) => choice.value === value)?.title ?? value)
    .join('; ');
}
