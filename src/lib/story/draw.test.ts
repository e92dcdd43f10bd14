import { expect, it } from 'vitest';
import { draw } from './draw';
import { knownPlace } from './steps';

it('draws without buttons on the marks, and cuts places short but never a printed number', async () => {
	const html = (await draw(knownPlace('lion').step)).html();
	expect(html).toContain('data-mark=');
	expect(html).not.toContain('data-button=');
	expect(html).not.toMatch(/style="[^"]*\.\d{3,}(%|px)/);
	// A score with three decimals, in the table of the figure.
	expect(html).toMatch(/<td>[^<]*\.\d{3}%/);
});
