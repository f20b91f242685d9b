import { type Context, type Interaction, interactionPolicy } from 'oidc-provider'
import { languages } from '../../domain/actor.ts'
import { cookieNames, cookieOptions } from '../cookies.ts'
import { claimsOfScopes, findAccount, scopes } from './account.ts'
import { OidcAdapter } from './adapter.ts'
import { clientKey, cookieKeys, providerKey, publicPart, SIGNING_ALGORITHM } from './keys.ts'

export const CLIENT_ID = 'flexi-at-work'

/** Time to read the page and find one's telephone. */
const INTERACTION_SECONDS = 30 * 60
/** Everything else lives only from the key to the portal's own session. */
const PASSAGE_SECONDS = 5 * 60

/** Everybody shows a key each time: a session left behind at the provider signs nobody in. */
function loginPolicy() {
  const always = new interactionPolicy.Check(
    'key_required',
    'a digital key is shown at each sign-in',
    ({ oidc }) => !oidc.result?.login,
  )
  return [new interactionPolicy.Prompt({ name: 'login', requestable: true }, always)]
}

/** The only client is the portal itself: nobody is asked whether it may know his name. */
async function grantOurselves({ oidc }: Context) {
  const { accountId } = oidc.session
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId })
  grant.addOIDCScope(scopes.join(' '))
  await grant.save()
  return grant
}

/** The page "Choisissez votre clé numérique", in the language in which sign-in was asked for. */
function interactionAddress(_context: unknown, { uid, params }: Interaction): string {
  const language = languages.find((known) => known === params.ui_locales) ?? 'fr'
  return `/${language}/interaction/${uid}`
}

/** A page of the provider that failed: the sign-in page says so and offers to start again. */
function leadBackToSignIn(context: Context): void {
  context.status = 303
  context.redirect('/sign-in?error=provider')
}

async function portalClient(publicUrl: string) {
  return {
    client_id: CLIENT_ID,
    redirect_uris: [`${publicUrl}/api/auth/callback/csam`],
    response_types: ['code'],
    grant_types: ['authorization_code'],
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: SIGNING_ALGORITHM,
    id_token_signed_response_alg: SIGNING_ALGORITHM,
    jwks: { keys: [publicPart(await clientKey())] },
  }
}

/** The whole configuration of the embedded provider: one client, code flow with PKCE, nothing that is not needed. */
export async function providerSettings(publicUrl: string): Promise<Record<string, unknown>> {
  const { session, interaction, resume } = {
    session: cookieNames.oidcSession,
    interaction: cookieNames.oidcInteraction,
    resume: cookieNames.oidcResume,
  }
  return {
    adapter: OidcAdapter,
    clients: [await portalClient(publicUrl)],
    jwks: { keys: [await providerKey()] },
    // The path is given for the page's language to be changed without losing the interaction.
    cookies: {
      names: { session, interaction, resume },
      keys: await cookieKeys(),
      long: cookieOptions,
      short: cookieOptions,
    },
    claims: claimsOfScopes,
    scopes,
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    clientAuthMethods: ['private_key_jwt'],
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    findAccount,
    loadExistingGrant: grantOurselves,
    interactions: { policy: loginPolicy(), url: interactionAddress },
    renderError: leadBackToSignIn,
    ttl: {
      Interaction: INTERACTION_SECONDS,
      Session: PASSAGE_SECONDS,
      Grant: PASSAGE_SECONDS,
      IdToken: PASSAGE_SECONDS,
      AccessToken: 60,
      AuthorizationCode: 60,
    },
  }
}
