import { readFileSync } from 'node:fs';
import { expect, expectInStep, open, readTo, test } from './reader';

// The browser itself notes what did not arrive.
test.use({ expected: [/net::ERR_(?:FAILED|INTERNET_DISCONNECTED)/] });

/** The file with the code of a figure. */
function codeOf(source: string): string {
	const chunks = JSON.parse(
		readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8')
	) as Record<string, { file: string } | undefined>;
	return chunks[`src/lib/figures/${source}`]?.file ?? '(none)';
}

test('@phone a figure whose code does not arrive stays drawn, and is there after another try', async ({
	page,
	context
}) => {
	const code = `**/${codeOf('timeline/Timeline.svelte')}`;
	await page.route(code, (route) => route.abort());
	await open(page, '/the-break#gap');
	const pin = page.locator('[data-run]:has(#gap) .pin');
	const said = pin.getByText('The interactive figure did not load.');
	const button = pin.getByRole('button', { name: 'Try again' });
	await expect(said).toBeVisible();
	await expect(pin.locator('.drawing')).toBeVisible();
	await expect(page.locator('#gap .words')).toBeVisible();

	// Nothing lies over anything, and a thumb finds it.
	const [offer, drawing, box] = [
		await button.boundingBox(),
		await pin.locator('.frame').boundingBox(),
		await pin.boundingBox()
	];
	expect(offer?.height).toBeGreaterThanOrEqual(44);
	expect((drawing?.y ?? 0) + (drawing?.height ?? 0)).toBeLessThanOrEqual((offer?.y ?? 0) + 1);
	expect((offer?.y ?? 0) + (offer?.height ?? 0)).toBeLessThanOrEqual(
		(box?.y ?? 0) + (box?.height ?? 0) + 1
	);

	// Without network the page stays as it is: a new one would be none.
	await context.setOffline(true);
	await button.press('Enter');
	await expect(said).toBeVisible();
	await expect(button).toBeFocused();
	await context.setOffline(false);

	// The host answers and the code still fails: a new page, in the same place.
	await Promise.all([page.waitForEvent('load'), button.press('Enter')]);
	await expect(said).toBeVisible();
	await expect(page.locator('#gap')).toBeInViewport();

	await page.unroute(code);
	await button.press('Enter');
	await expect(button).toHaveCount(0);
	await expect(pin).toBeFocused();
	await readTo(page, 'gap');
	await expectInStep(page, 'gap');
	await expect(pin.locator('.frame')).toHaveCount(1);
});
