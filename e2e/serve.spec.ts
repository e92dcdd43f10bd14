import { expect, test } from '@playwright/test';

test('a wrong address is answered as one, with a page', async ({ request }) => {
	const answer = await request.get('/no-such-page');
	expect(answer.status()).toBe(404);
	expect(answer.headers()['content-type']).toContain('text/html');
	expect(await answer.text()).toContain('<html');
});

test('the first page comes packed', async ({ request }) => {
	const answer = await request.get('/');
	expect(answer.status()).toBe(200);
	expect(answer.headers()['content-encoding']).toBe('br');
});

test('the first page opens with a heading', { tag: '@phone' }, async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
