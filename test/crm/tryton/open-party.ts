import type { Page } from 'playwright-core';
import type { Tryton } from './tryton-server.ts';

/** Address of a party's form; Tryton itself appends the name and the views once the form is open. */
export const partyUrl = (tryton: Tryton, partyId: number) =>
  `${tryton.url}/#${tryton.database}/model/party.party/${partyId}`;

/** Opens the form of a party, signing in where needed, and waits until its fields are filled. */
export async function openParty(page: Page, tryton: Tryton, partyId: number): Promise<void> {
  const party = tryton.parties.find(({ id }) => id === partyId);
  if (!party)
    throw new Error(`No party ${partyId}; there are ${tryton.parties.map(({ id }) => id).join(', ')}`);
  await page.goto(partyUrl(tryton, partyId));
  const menu = page.locator('#menu .treeview').first();
  const login = page.locator('input#login:visible');
  await menu.or(login).first().waitFor();
  if (await login.isVisible()) {
    // The client asks for the names of the databases first; a sign-in sent before them is dropped without a word.
    await page.waitForFunction(
      (database) =>
        [...document.querySelectorAll('.modal input, .modal select')].some(
          (field) => 'value' in field && field.value === database,
        ),
      tryton.database,
    );
    await login.fill(tryton.user);
    await login.press('Enter');
    const password = page.locator('.modal input[type=password]:visible');
    await password.fill(tryton.password);
    await password.press('Enter');
  }
  // A value is a property here, not an attribute, so no selector can wait for it.
  await page.waitForFunction(
    (name) =>
      [...document.querySelectorAll('.tab-pane.active .form input')].some(
        (input) => 'value' in input && input.value === name,
      ),
    party.name,
  );
}
