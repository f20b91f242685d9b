import { expect, test } from '../support/server.ts'
import { signInAs } from '../support/sign-in.ts'
import { french, Walk } from '../support/walk.ts'

const wage = 'qualities.0.grossWageCents'

test.beforeEach(async ({ page, portal }) => {
  await signInAs(page, portal, 'nathalie.servais')
})

test('[CASE-08] Own validity and a premium every 2 months are shown at the overview as typed', async ({ page }) => {
  const walk = new Walk(page)
  await walk.toWages()
  await walk.fillIsabelle()
  await walk.next()
  await page.waitForURL(/\/overview/)
  const row = page.locator('details', { hasText: 'Clarebout Isabelle' })
  await expect(row.locator('dl')).toContainText('06/12/2024 – 09/12/2024')
  await expect(row.locator('dl')).toContainText('Tous les 2 mois')
  await expect(row.locator('dl')).not.toContainText('Tous les 4 mois')
})

test('[CASE-09] Two qualities and two premiums of different frequency in one declaration', async ({ page }) => {
  const walk = new Walk(page)
  await walk.toWages()
  await walk.fillSimply()
  await page.getByRole('button', { name: 'Ajouter une prime' }).click()
  await expect(page.getByText('Prime 2 ajoutée')).toBeAttached()
  await expect(page.locator('[id="qualities.0.premiums.1"]')).toBeFocused()
  for (const [each, frequency] of [
    [0, 'Chaque mois'],
    [1, 'Tous les 12 mois'],
  ] as const) {
    const premium = page.locator(`[id="qualities.0.premiums.${each}"]`)
    await premium.getByLabel(french.premiumAmount).fill(String(50 + each))
    await premium.getByRole('radio', { name: frequency, exact: true }).check()
  }
  await page.getByRole('button', { name: 'Ajouter une qualité' }).click()
  await expect(page.locator('[id="qualities.1"]')).toBeFocused()
  await walk.chooseCategory('597', 1)
  await walk.chooseType(french.whiteCollar, 1)
  await page.locator('[name="qualities.1.grossWageCents"]').fill('700')
  await walk.next()
  await page.waitForURL(/\/overview/)
  const facts = page.locator('details dl')
  for (const text of ['Qualité 1', 'Qualité 2', '50,00', '51,00', 'Chaque mois', 'Tous les 12 mois', '700,00']) {
    await expect(facts).toContainText(text)
  }
  await expect(page.locator('.total')).toContainText('1 801,00')
})

test('[CASE-11] Neither wage nor premium: one message names both, everything typed is kept', async ({ page }) => {
  const walk = new Walk(page)
  await walk.toWages()
  await page.getByLabel(/Référence de la fiche de paie/).fill('ma référence')
  await walk.fillSimply('')
  await walk.next()
  await walk.expectProblem(wage, /Veuillez encoder au moins un salaire ou une prime\./)
  await expect(page.locator('#error-summary li')).toHaveCount(1)
  await page.locator('#error-summary a').click()
  await expect(page.locator(`[id="${wage}"]`)).toBeFocused()
  await expect(page.getByLabel(/Référence de la fiche de paie/)).toHaveValue('ma référence')
  await expect(page.getByRole('radio', { name: french.blueCollar })).toBeChecked()
})

test('[CASE-28] The language is switched in step 3: values stay, messages and formats change', async ({ page }) => {
  const walk = new Walk(page)
  await walk.toWages()
  await walk.fillSimply('1 000,50')
  await page.getByLabel(/Référence de la fiche de paie/).fill('été')
  await page.locator('[name="qualities.0.premiums.0.amountCents"]').fill('12,345')
  await page.getByRole('button', { name: 'EN', exact: false }).first().click()
  await page.waitForURL(/\/en\/transmissions\/.*\/wages\//)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator(`[id="${wage}"]`)).toHaveValue('1,000.50')
  await expect(page.locator('[name="qualities.0.premiums.0.amountCents"]')).toHaveValue('12,345')
  await expect(page.getByLabel(/Payslip reference/)).toHaveValue('été')
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(page.locator('#error-summary')).toContainText('ambiguous')
})

const amounts = [
  { language: 'fr', typed: '1.000,50', shown: '1 000,50' },
  { language: 'fr', typed: '1 000,50', shown: '1 000,50' },
  { language: 'fr', typed: '1000.5', shown: '1 000,50' },
  { language: 'fr', typed: '1000', shown: '1 000,00' },
  { language: 'nl', typed: '1.000,50', shown: '1.000,50' },
  { language: 'nl', typed: '1 000,50', shown: '1.000,50' },
  { language: 'nl', typed: '1000.5', shown: '1.000,50' },
  { language: 'nl', typed: '1000', shown: '1.000,00' },
  { language: 'en', typed: '1,000.50', shown: '1,000.50' },
] as const

test('[CASE-30] Amounts as people of each language write them; ambiguous ones are refused in all', async ({ page }) => {
  const walk = new Walk(page)
  await walk.toWages()
  await walk.fillSimply()
  await walk.next()
  await page.waitForURL(/\/overview/)
  const form = page.url().replace(/\/overview.*/, '')
  const edit = await page.getByRole('link', { name: /^Modifier/ }).getAttribute('href')
  for (const { language, typed, shown } of amounts) {
    await page.goto(`${form}${edit?.replace(/.*(?=\/wages)/, '')}`.replace('/fr/', `/${language}/`))
    await page.locator(`[id="${wage}"]`).fill(typed)
    await page.locator('button.btn[name=intent][value=next]').click()
    await page.waitForURL(/\/overview/)
    await expect(page.locator('.total')).toContainText(shown.replaceAll(' ', '\u00a0'))
  }
  for (const language of ['fr', 'nl', 'de', 'en']) {
    for (const typed of ['1.000.50', '1.000', '12,345']) {
      await page.goto(`${form}${edit?.replace(/.*(?=\/wages)/, '')}`.replace('/fr/', `/${language}/`))
      await page.locator(`[id="${wage}"]`).fill(typed)
      await page.locator('button.btn[name=intent][value=next]').click()
      await page.waitForURL(/check=1/)
      await expect(page.locator(`#error-summary a[href="#${wage}"]`)).toBeVisible()
      await expect(page.locator(`[id="${wage}"]`)).toHaveValue(typed)
    }
  }
})

test.describe('a form that no person sends', () => {
  test.use({ javaScriptEnabled: false })

  test('Parts missing, 21 premiums or most of a megabyte in a field: the form comes back and says what is wrong', async ({
    page,
  }) => {
    const walk = new Walk(page)
    await walk.toWages()
    const address = page.url()
    const form = page.locator('form#wages')
    await form.evaluate((element) => {
      for (const field of element.querySelectorAll('select, [type=text], [type=radio]')) field.remove()
    })
    await walk.next()
    await walk.expectProblem('calculationDate', /Indiquez la date de calcul/)
    await page.goto(address)
    await form.evaluate((element) => {
      for (let each = 1; each < 21; each++) {
        const field = document.createElement('input')
        field.name = `qualities.0.premiums.${each}.amountCents`
        field.value = '10'
        element.append(field)
      }
    })
    await walk.next()
    await expect(page.locator('#error-summary')).toContainText('au plus 20 primes')
    await page.goto(address)
    await page.locator('#payslipReference').evaluate((field: HTMLInputElement) => {
      field.value = 'x'.repeat(900_000)
    })
    await walk.next()
    await walk.expectProblem('payslipReference', /de 1 à 64 caractères/)
  })
})
