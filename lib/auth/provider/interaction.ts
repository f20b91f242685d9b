import { acrOfLevel } from './account.ts'
import { getProvider } from './provider.ts'

/** What a key has proved. */
export interface ProvedKey {
  userId: string
  level: number
  /** Authentication methods (RFC 8176): `pwd`, `otp` … */
  methods: readonly string[]
}

/** Whether this sign-in is still under way. */
export async function isInteractionOpen(uid: string): Promise<boolean> {
  return (await getProvider().Interaction.find(uid)) !== undefined
}

/** Tells the provider who it is; answers the address at which it goes on, or null when it took too long. */
export async function saveInteractionResult(uid: string, key: ProvedKey): Promise<string | null> {
  const interaction = await getProvider().Interaction.find(uid)
  if (!interaction) return null
  const { userId: accountId, level, methods } = key
  interaction.result = { login: { accountId, acr: acrOfLevel(level), amr: methods, remember: false } }
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1000))
  return interaction.returnTo
}

/** Ends what this browser has with the provider, known by its cookie. */
export async function saveProviderSessionEnd(cookie: string): Promise<void> {
  const session = await getProvider().Session.find(cookie)
  await session?.destroy()
}
