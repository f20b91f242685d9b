import type { Page } from '@playwright/test'
import { expectAccessible } from '../../support/axe.ts'
import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'
import { french, Walk } from '../../support/walk.ts'

interface Sent {
  javaScriptEnabled: boolean
  sent: readonly [string, string]
  /** What is offered then. */
  following: readonly [string, string]
}

const cases: readonly Sent[] = [
  { javaScriptEnabled: true, sent: ['01/11/2024', '30/11/2024'], following: ['01/12/2024', '31/12/2024'] },
  { javaScriptEnabled: false, sent: ['02/12/2024', '08/12/2024'], following: ['09/12/2024', '15/12/2024'] },
]

/** Isabelle's wages of those days, sent. */
async function send(page: Page, [startDate, endDate]: Sent['sent']): Promise<void> {
  const walk = new Walk(page)
  await walk.choosePeriod(startDate, endDate)
  await walk.chooseWorkers('Isabelle Clarebout')
  await walk.fillSimply('500')
  await walk.fill(french.calculationDate, endDate)
  await walk.next()
  await page.getByRole('button', { name: 'Transmettre les données de 1 flexi-travailleur' }).click()
  await page.waitForURL(/\/receipt/)
}

for (const { javaScriptEnabled, sent, following } of cases)
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test(`After ${sent[0]} – ${sent[1]}, "Même période que la dernière fois" says its dates and takes them`, async ({
      page,
      portal,
    }) => {
      await signInAs(page, portal, 'nathalie.servais')
      await send(page, sent)
      await page.goto('/nl/transmissions/new')
      await expect(page.getByRole('radio', { name: /^Zelfde periode als de vorige keer/ })).toHaveAccessibleName(
        new RegExp(`van ${following[0]} tot en met ${following[1]}`),
      )
      await page.goto('/fr/transmissions/new')
      const choice = page.getByRole('radio', { name: /^Même période que la dernière fois/ })
      await expect(choice).toHaveAccessibleName(new RegExp(`du ${following[0]} au ${following[1]}`))
      if (javaScriptEnabled) await expectAccessible(page)
      await choice.check()
      await new Walk(page).next()
      await page.waitForURL(/\/workers/)
      const steps = page.getByRole('navigation', { name: 'Étapes de la transmission' })
      await expect(steps).toContainText(new RegExp(`${following[0]}\\s– ${following[1]}`))
    })
  })
