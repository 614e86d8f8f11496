/** Playwright's test, with one promise added to every journey: the page makes no error and asks no other host. */
import { test as base, expect } from '@playwright/test';

export { expect };

export const test = base.extend<{ quietPage: undefined }>({
  quietPage: [
    async ({ page, baseURL }, use) => {
      const troubles: string[] = [];
      page.on('pageerror', (error) => troubles.push(`Error in the page: ${error.message}`));
      // Refusals of the content security policy and failed loads are printed on the console too.
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(`On the console: ${message.text()} (${message.location().url})`);
      });
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== baseURL) troubles.push(`Request to ${request.url()}`);
      });
      await use(undefined);
      expect(troubles, 'the page made no errors and asked no other host').toEqual([]);
    },
    { auto: true },
  ],
});
