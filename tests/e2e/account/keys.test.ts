import type { CDPSession, Page } from '@playwright/test'
import { computeAppCode, computeStep } from '@/lib/use-cases/sign-in/app-code.ts'
import { pressOn } from '../../support/hands/keyboard.ts'
import { inEachLanguage, wordsIn } from '../../support/hands/words.ts'
import { expect, test } from '../../support/server.ts'
import { signInAfresh } from '../../support/sign-in.ts'
import { Tour } from '../../support/tour.ts'

const password = 'demonstration-flexi'
const keysTitle = 'Choisissez votre clé numérique pour vous identifier'

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Se déconnecter' }).first().click()
  await expect(page.getByText('Vous êtes déconnecté')).toBeVisible()
}

async function openKey(page: Page, address: string): Promise<void> {
  await page.getByRole('button', { name: 'Choisir ma clé numérique' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(keysTitle)
  await page.locator(`main a[href$="/${address}"]`).click()
  await page.waitForURL(new RegExp(`/${address}$`))
}

async function enterRecoveryCode(page: Page, username: string, code: string): Promise<void> {
  await page.getByLabel('Nom d’utilisateur').fill(username)
  await page.getByLabel('Mot de passe', { exact: true }).fill(password)
  await page.getByLabel('Code de secours', { exact: true }).fill(code)
  await page.getByRole('button', { name: 'Se connecter' }).click()
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('[CASE-65] Another telephone: a new application counts, and a recovery code opens once only', async ({
      page,
    }) => {
      const username = javaScriptEnabled ? 'nathalie.servais' : 'paul.henrion'
      const tour = javaScriptEnabled ? new Tour(page) : null
      await signInAfresh(page, username)
      await page.goto('/fr/account')
      await expect(page.getByText('Vous n’avez pas de code de secours')).toBeVisible()
      await page.getByRole('link', { name: /^Application de codes/ }).click()
      await page.waitForURL(/\/account\/app/)
      await page.getByRole('button', { name: 'Configurer une autre application' }).click()
      const secret = ((await page.locator('dd code').textContent()) ?? '').replace(/\s/g, '')
      await expect(page.getByRole('img', { name: /^Code QR/ })).toBeVisible()
      const confirm = async (code: string) => {
        await page.getByLabel('2. Code affiché par l’application').fill(code)
        await page.getByRole('button', { name: 'Confirmer l’application' }).click()
      }
      await confirm('000000')
      await expect(page.locator('#error-summary')).toContainText('Ce code n’est pas celui')
      await tour?.look('a code that is not the one')
      await confirm(computeAppCode(secret, computeStep(new Date())))
      await page.waitForURL(/\/account\/recovery-codes/)
      const codes = await page.locator('.codes code').allTextContents()
      expect(new Set(codes).size).toBe(10)
      await tour?.look('the codes, this once')
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name: 'Télécharger les codes (texte)' }).click()
      expect((await download).suggestedFilename()).toBe('flexi-at-work-codes.txt')
      await page.getByRole('button', { name: 'J’ai gardé mes codes' }).click()
      await page.waitForURL(/\/account$/)
      await page.goto('/fr/account/recovery-codes')
      await expect(page.getByText('Il vous reste 10 codes de secours.')).toBeVisible()
      await expect(page.locator('.codes')).toHaveCount(0)

      await signOut(page)
      await openKey(page, 'recovery-code')
      await enterRecoveryCode(page, username, codes[0] ?? '')
      await page.waitForURL(/\/fr\/workers/)
      await page.goto('/fr/account')
      await expect(page.getByRole('row').filter({ hasText: 'Cette session' })).toContainText('Code de secours')
      await expect(page.getByText('Il vous reste 9 codes de secours.')).toBeVisible()
      await signOut(page)
      await openKey(page, 'recovery-code')
      await enterRecoveryCode(page, username, codes[0] ?? '')
      await expect(page.locator('#error-summary')).toContainText('ou ce code a déjà servi')
      await tour?.look('a code that was used')
    })
  })

/** A device of the person's in the place of the browser's own window. */
async function addDevice(page: Page): Promise<{ cdp: CDPSession; authenticatorId: string }> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { cdp, authenticatorId }
}

test('[CASE-65] A passkey is made, opens wage data from an empty page by keyboard in four languages, and can be cancelled', async ({
  page,
}) => {
  const tour = new Tour(page)
  const { cdp, authenticatorId } = await addDevice(page)
  await signInAfresh(page, 'greet.maes')
  await page.goto('/fr/account')
  await page.getByRole('link', { name: /^Clés d’accès/ }).click()
  await page.waitForURL(/\/account\/passkeys/)
  await tour.look('no passkey')
  await page.getByLabel('Nom de cette clé').fill('Ordinateur du bureau')
  await page.getByRole('button', { name: 'Créer une clé d’accès' }).click()
  await page.waitForURL(/\/account\/recovery-codes/)
  await page.goto('/fr/account/passkeys')
  await expect(page.getByRole('table', { name: 'Vos clés d’accès' })).toContainText('Ordinateur du bureau')
  await tour.look('one passkey')
  await page.getByRole('button', { name: 'Créer une clé d’accès' }).click()
  await expect(page.getByRole('status').last()).toHaveText('Cet appareil a déjà une clé d’accès pour votre compte.')

  await signOut(page)
  await inEachLanguage(async (language) => {
    const words = wordsIn(language)
    await page.context().clearCookies()
    await page.goto(`/${language}/workers`)
    await pressOn(page.getByRole('button', { name: words('signIn.start')('button') }))
    await page.waitForURL(/\/interaction\//)
    await pressOn(page.locator('main a[href$="/passkey"]'))
    await page.waitForURL(/\/passkey$/)
    if (language === 'fr') await tour.look('before the device is asked')
    const use = page.getByRole('button', { name: words('signIn.passkey')('submit') })
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
    await pressOn(use)
    await expect(page.getByRole('status').last()).toContainText(words('keys.ceremony')('notUsed'))
    await expect(page.locator('main a[href$="/app-code"]')).toBeVisible()
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })
    await pressOn(use)
    await page.waitForURL(new RegExp(`/${language}/workers`))
  })
  await page.goto('/fr/account')
  await expect(page.getByRole('row').filter({ hasText: 'Cette session' })).toContainText('Clé d’accès (passkey)')

  await page.goto('/fr/account/passkeys')
  await page.getByRole('link', { name: /^Supprimer/ }).click()
  await page.waitForURL(/\/remove$/)
  await tour.look('the question before it is removed')
  await page.getByRole('button', { name: 'Supprimer la clé d’accès' }).click()
  await expect(page.getByText('La clé d’accès est supprimée')).toBeVisible()
  await signOut(page)
  await openKey(page, 'passkey')
  await page.getByRole('button', { name: 'Utiliser ma clé d’accès' }).click()
  await expect(page.getByText('Cette clé d’accès n’est pas reconnue')).toBeVisible()
  await tour.look('a passkey that is no longer known')
})

test('Without script a passkey says what it needs, and the other keys are there', async ({ browser, portal }) => {
  const context = await browser.newContext({ baseURL: portal.url, locale: 'fr-BE', javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/fr/sign-in')
  await openKey(page, 'passkey')
  await page.getByRole('button', { name: 'Utiliser ma clé d’accès' }).click()
  await expect(page.getByText('Une clé d’accès demande un navigateur avec JavaScript')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Code via une application mobile/ })).toBeVisible()
  await signInAfresh(page, 'greet.maes')
  await page.goto('/fr/account/passkeys')
  await page.getByRole('button', { name: 'Créer une clé d’accès' }).click()
  await expect(page.getByText('le navigateur a besoin de JavaScript').first()).toBeVisible()
  await context.close()
})
