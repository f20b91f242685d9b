import { expect, type Locator, type Page } from '@playwright/test'
import type { Language } from '@/lib/i18n/languages.ts'
import { withClient } from '@/scripts/postgres/roles.ts'
import type { PortalProcess } from '../server-process.ts'
import { wordsIn } from './words.ts'

type Rows = Record<string, string>[]
type Sql = (text: string, ...values: unknown[]) => Promise<Rows>

/** Asks the database of the portal, as its owner. */
export const sqlOf =
  (portal: PortalProcess): Sql =>
  (text, ...values) =>
    withClient(portal.database?.databaseOwnerUrl ?? '', async (client) => (await client.query(text, values)).rows)

/** A form and what somebody types into it. */
export interface FormCase {
  username: string
  language: Language
  /** Without the language. */
  address: (ids: Ids) => string
  /** What is typed or ticked, by the name of the field; a tick is named with its value. */
  typed: (ids: Ids) => Record<string, string>
  ticked?: (ids: Ids) => readonly string[]
  /** A field that only the form has, so that its button is the one that is pressed. */
  mark: (ids: Ids) => string
  /** Its page has several forms, or one whose every post keeps the ticks: a change of language is a form of its own there. */
  isApart?: true
}

interface Ids {
  paul: string
  julie: string
  mandate: string
  office: string
  proposal: string
  client: string
}

/** The things whose pages hold the forms; a value that waits at the desk is made. */
export async function findIds(sql: Sql): Promise<Ids> {
  const memberOf = `SELECT m.id FROM "Membership" m JOIN "User" u ON u.id = m."userId" WHERE u.username = $1`
  const mandateOf = `SELECT m.id, m."officeId" FROM "Mandate" m JOIN "Enterprise" e ON e.id = m."employerId" WHERE e.name = $1`
  const one = async (text: string, ...values: unknown[]) => (await sql(text, ...values))[0] ?? {}
  const mandate = await one(mandateOf, 'Brasserie du Canal SRL')
  return {
    paul: (await one(memberOf, 'paul.henrion')).id ?? '',
    julie: (await one(memberOf, 'julie.noel')).id ?? '',
    mandate: mandate.id ?? '',
    office: mandate.officeId ?? '',
    client: (await one(mandateOf, 'Client 001 SRL')).id ?? '',
    proposal:
      (
        await one(`INSERT INTO "ParameterProposal" SELECT gen_random_uuid(), 'outlierFactor', '2099-01-01', NULL, 4, 'factor',
          'a law', 'confirmed', '2026-01-01', NULL, id, now() FROM "User" WHERE username = 'piet.vanneste' RETURNING id`)
      ).id ?? '',
  }
}

/** Every form of access management, mandates, account and desk in which something is typed or ticked that is no secret and no file. */
export const forms: readonly FormCase[] = [
  {
    username: 'nathalie.servais',
    language: 'fr',
    address: () => '/access/invitations',
    typed: () => ({ email: 'camille@example.org', endDate: '31/12/2099' }),
    ticked: () => ['eBox'],
    mark: () => 'email',
  },
  {
    username: 'nathalie.servais',
    language: 'nl',
    address: ({ paul }) => `/access/users/${paul}`,
    typed: () => ({ startDate: '01/02/2099', endDate: '28/02/2099' }),
    ticked: () => ['dimonaDeclaration'],
    mark: () => 'startDate',
  },
  {
    username: 'nathalie.servais',
    language: 'de',
    address: () => '/access/mandates/give?search=horizon',
    typed: () => ({ startDate: '01/03/2099', endDate: '31/03/2099' }),
    mark: () => 'startDate',
  },
  {
    username: 'nathalie.servais',
    language: 'en',
    address: ({ mandate }) => `/access/mandates/${mandate}/end`,
    typed: () => ({ endDate: '30/04/2099' }),
    ticked: () => ['date'],
    mark: () => 'endDate',
  },
  {
    username: 'thomas.leroy',
    language: 'nl',
    address: ({ julie }) => `/access/users/${julie}/clients`,
    typed: () => ({}),
    ticked: ({ client }) => [client, 'all'],
    mark: () => 'scope',
    isApart: true,
  },
  {
    username: 'nathalie.servais',
    language: 'de',
    address: () => '/account/passkeys',
    typed: () => ({ name: 'Werkstatt' }),
    mark: () => 'name',
    isApart: true,
  },
  {
    username: 'agnes.collard',
    language: 'en',
    address: () => '/desk/parameters/outlierFactor',
    typed: ({ proposal }) => ({ [`remark-${proposal}`]: 'Too much' }),
    mark: ({ proposal }) => `remark-${proposal}`,
    isApart: true,
  },
  {
    username: 'agnes.collard',
    language: 'nl',
    address: () => '/desk/parameters/annualCeiling/add',
    typed: () => ({ startDate: '01/01/2099', legalReference: 'Belgisch Staatsblad' }),
    ticked: () => ['yes', 'confirmedSecondary'],
    mark: () => 'legalReference',
  },
]

const field = (page: Page, name: string) => page.locator(`main [name="${name}"]`).first()
export const box = (page: Page, value: string): Locator =>
  page.locator(`main input[value="${value}"]:is([type=checkbox], [type=radio])`)

/** One form, as a person meets it: filled in, then refused twice, and what was typed is there again each time. */
export class TypedForm {
  readonly page: Page
  readonly sql: Sql
  readonly form: FormCase
  readonly ids: Ids

  constructor(page: Page, sql: Sql, form: FormCase, ids: Ids) {
    this.page = page
    this.sql = sql
    this.form = form
    this.ids = ids
  }

  get address(): string {
    return `/${this.form.language}${this.form.address(this.ids)}`
  }

  async fill(): Promise<void> {
    await this.page.goto(this.address)
    for (const [name, text] of Object.entries(this.form.typed(this.ids))) await field(this.page, name).fill(text)
    for (const value of this.form.ticked?.(this.ids) ?? []) await box(this.page, value).setChecked(true)
  }

  async press(): Promise<void> {
    await this.page
      .locator(`main form:has([name="${this.form.mark(this.ids)}"]) button:not([type=button])`)
      .last()
      .click()
  }

  async expectTyped(): Promise<void> {
    for (const [name, text] of Object.entries(this.form.typed(this.ids)))
      await expect(field(this.page, name)).toHaveValue(text)
    for (const value of this.form.ticked?.(this.ids) ?? []) await expect(box(this.page, value)).toBeChecked()
  }

  /** By the language bar, which sends the form; not done where it stands apart. */
  async changeLanguage(): Promise<boolean> {
    if (this.form.isApart) return false
    const other = this.form.language === 'fr' ? 'nl' : 'fr'
    await this.page.locator(`.lang button[value=${other}]`).click()
    await expect(this.page).toHaveURL(new RegExp(`/${other}/`))
    return true
  }

  async changeSession(change: string): Promise<void> {
    await this.sql(
      `UPDATE "Session" SET ${change} WHERE "userId" = (SELECT id FROM "User" WHERE username = $1)`,
      this.form.username,
    )
  }

  /** The right is gone when the button is pressed, and there again afterwards. */
  async loseRight(): Promise<void> {
    const words = wordsIn(this.form.language)('refusal')
    await this.changeSession('level = 300')
    await this.press()
    await expect(this.page.locator('main')).toContainText(words('kept'))
    await this.changeSession('level = 400')
    await this.page.getByRole('link', { name: words('back') }).click()
  }

  /** The session has ended when the button is pressed; its person comes back to it. */
  async loseSession(): Promise<void> {
    await this.changeSession(`"lastSeenAt" = now() - interval '21 minutes'`)
    await this.press()
    await expect(this.page.locator('main')).toContainText(wordsIn(this.form.language)('signIn.start')('kept.text'))
    await this.changeSession('"lastSeenAt" = now()')
    await this.page.goto(new URL(this.page.url()).searchParams.get('return') ?? '')
  }
}
