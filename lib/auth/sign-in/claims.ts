import { z } from 'zod'
import { type Language, languages } from '../../domain/actor.ts'

/** What a provider says about the person who signed in. */
export interface Claims {
  /** National or BIS number, eleven digits. */
  ssin: string
  givenName: string
  familyName: string
  language: Language | null
  /** Level of the digital key (identity: Levels). */
  level: number
  /** What was shown (RFC 8176 and its like): `pwd`, `otp`, `swk` … */
  methods: readonly string[]
}

const federalClaims = z.object({
  egovNRN: z.string().regex(/^\d{11}$/),
  givenName: z.string().default(''),
  surname: z.string().default(''),
  prefLanguage: z.string().optional(),
  acr: z.string().regex(/^urn:be:fedict:iam:fas:Level\d{3}$/),
  amr: z.array(z.string().max(40)).max(10).default([]),
})

/**
 * The only place that knows the names of the federal service's claims; the embedded provider uses the same ones.
 * @throws when the national number or the level is missing: nobody is signed in on a guess
 */
export function parseClaims(claims: unknown): Claims {
  const { egovNRN, givenName, surname, prefLanguage, acr, amr } = federalClaims.parse(claims)
  const language = languages.find((known) => known === prefLanguage?.slice(0, 2).toLowerCase()) ?? null
  return { ssin: egovNRN, givenName, familyName: surname, language, level: Number(acr.slice(-3)), methods: amr }
}
