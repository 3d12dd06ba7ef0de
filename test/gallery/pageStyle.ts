/** The style of the gallery: buttons and inputs as Teams draws them, which the renderer leaves to its host. */
import type { Look } from './looks';

export function styleOf(looks: readonly Look[]): string {
  return `
body { margin: 0; padding: 24px; font: 14px 'Segoe UI', 'DejaVu Sans', sans-serif; color: #242424; background: #ffffff; }
.looks { display: flex; gap: 24px; align-items: flex-start; }
.look { padding: 16px; }
figure { margin: 0 0 24px; }
figcaption { margin-bottom: 4px; }
p { margin: 0; }
.ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
.ac-pushButton { padding: 6px 12px; border-radius: 4px; font: inherit; font-weight: 600; white-space: normal; }
.ac-input { box-sizing: border-box; width: 100%; padding: 6px 8px; border-radius: 4px; font: inherit; }
input[type=checkbox].ac-input, input[type=radio].ac-input, input[type=checkbox], input[type=radio] { width: auto; }
${looks.map(lookStyle).join('\n')}`;
}

function lookStyle({ name, width, colours }: Look): string {
  const { ground, card, text, subtle, accent, attention } = colours;
  return `
.${name} { background: ${ground}; color: ${text}; }
.${name} .card { width: ${width}px; background: ${card}; border: 1px solid ${subtle}; border-radius: 4px; overflow: hidden; }
.${name} .ac-pushButton { background: ${card}; color: ${text}; border: 1px solid ${subtle}; }
.${name} .ac-pushButton.style-positive { background: ${accent}; color: ${card}; border-color: ${accent}; }
.${name} .ac-pushButton.style-destructive { color: ${attention}; }
.${name} .ac-input { background: ${ground}; color: ${text}; border: 1px solid ${subtle}; }`;
}
