/** The looks in which every card is shown: Teams' light and dark colours, and a phone of 360 px. */

export interface Look {
  name: 'light' | 'dark' | 'phone';
  title: string;
  /** Of the card in px; on a phone Teams leaves 16 px free at both sides. */
  width: number;
  colours: Colours;
}

interface Colours {
  ground: string;
  card: string;
  emphasis: string;
  /** Of a box that asks attention. */
  warned: string;
  text: string;
  subtle: string;
  accent: string;
  good: string;
  warning: string;
  attention: string;
}

const LIGHT: Colours = {
  ground: '#f5f5f5',
  card: '#ffffff',
  emphasis: '#f5f5f5',
  warned: '#fbf6d9',
  text: '#242424',
  subtle: '#616161',
  accent: '#5b5fc7',
  good: '#0e700e',
  warning: '#8a3707',
  attention: '#b10e1c',
};

const DARK: Colours = {
  ground: '#1f1f1f',
  card: '#292929',
  emphasis: '#333333',
  warned: '#4a3f1f',
  text: '#ffffff',
  subtle: '#adadad',
  accent: '#a6a7ff',
  good: '#9ad29a',
  warning: '#fedcad',
  attention: '#eeacb2',
};

export const LOOKS: readonly Look[] = [
  { name: 'light', title: 'Light', width: 480, colours: LIGHT },
  { name: 'dark', title: 'Dark', width: 480, colours: DARK },
  { name: 'phone', title: '360 px', width: 328, colours: LIGHT },
];

/** What the renderer wants to know of a host, in its own words. */
export function hostConfigFor({ colours }: Look): object {
  const { card, emphasis, warned, text, subtle, accent, good, warning, attention } = colours;
  const shade = (colour: string) => ({ default: colour, subtle });
  const foregroundColors = {
    default: shade(text),
    dark: shade(text),
    light: shade(subtle),
    accent: shade(accent),
    good: shade(good),
    warning: shade(warning),
    attention: shade(attention),
  };
  return {
    supportsInteractivity: true,
    fontFamily: "'Segoe UI', 'DejaVu Sans', sans-serif",
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    containerStyles: {
      default: { backgroundColor: card, foregroundColors },
      emphasis: { backgroundColor: emphasis, foregroundColors },
      warning: { backgroundColor: warned, foregroundColors },
    },
    // Below the name of the look on the page.
    textBlock: { headingLevel: 4 },
    actions: { maxActions: 6, actionsOrientation: 'horizontal', actionAlignment: 'left', buttonSpacing: 8 },
    inputs: { label: { requiredInputs: { suffix: ' *' } } },
  };
}
