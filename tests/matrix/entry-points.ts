import { access } from './areas/access.ts'
import { account } from './areas/account.ts'
import { counter } from './areas/counter.ts'
import { desk } from './areas/desk.ts'
import { accessLog, batch, consultation, correction, eBox } from './areas/employer.ts'
import { publicPages } from './areas/public.ts'
import { signInSteps } from './areas/sign-in.ts'
import { wizardActions, wizardPages } from './areas/wizard.ts'
import type { Row } from './outcomes.ts'

/** Who may, for every address a browser can ask for. A new one without a row fails the build. */
export const entryPoints: readonly Row[] = [
  ...publicPages,
  ...signInSteps,
  ...account,
  ...desk,
  ...counter,
  ...access,
  ...eBox,
  ...batch,
  ...consultation,
  ...accessLog,
  ...correction,
  ...wizardPages,
  ...wizardActions,
]
