import type { AgentActor, EmployerActor, WorkerActor } from '@/lib/domain/actor.ts'
import { todayInBrussels } from '@/lib/domain/local-date.ts'
import { submitTransmission } from '@/lib/use-cases/transmission/submit-transmission.ts'
import { validateTransmission } from '@/lib/use-cases/transmission/validate-transmission.ts'
import { enter } from '@/prisma/scenarios/act.ts'
import { actorOf, idOf, type Planted } from '@/prisma/scenarios/cast.ts'
import type { PersonKey } from '@/prisma/scenarios/people.ts'
import { plant } from '@/prisma/scenarios/plant.ts'
import { plantUsers } from '@/prisma/scenarios/users.ts'
import type { WageScenario } from '@/prisma/scenarios/wages.ts'

/** A day in January 2025: December 2024 was just paid. */
export const now = new Date('2025-01-03T09:00:00Z')

/** Isabelle's December at the brasserie; override what the test is about. */
export const aWage = (overrides: Partial<WageScenario> = {}): WageScenario => ({
  enterprise: 'brasserie',
  person: 'isabelle',
  startDate: '2024-12-01',
  endDate: '2024-12-31',
  grossWageCents: 100_000,
  employerCategory: '210',
  workerType: 'blueCollar',
  ...overrides,
})

/** Everybody of the demonstration, before anybody has sent anything. */
export class World {
  readonly planted: Planted

  private constructor(planted: Planted) {
    this.planted = planted
  }

  static async plant(): Promise<World> {
    const planted = await plant(todayInBrussels(now))
    await plantUsers(planted)
    return new World(planted)
  }

  actor(person: PersonKey = 'nathalie', sender = 'brasserie', employer = sender): EmployerActor {
    return actorOf(this.planted, person, sender, employer)
  }

  /** A person of the cast looking at his own counter, signed in with the code application. */
  worker(person: PersonKey): WorkerActor {
    const { employerId: _e, senderId: _s, permissions: _p, ...signedIn } = this.actor()
    const workerId = this.workerId(person)
    return { ...signedIn, userId: workerId, actingAs: 'worker', workerId }
  }

  /** One of the institution. */
  agent(person: 'agnes' | 'piet'): AgentActor {
    const { employerId: _e, senderId: _s, permissions: _p, ...signedIn } = this.actor()
    return { ...signedIn, userId: this.workerId(person), actingAs: 'agent' }
  }

  workerId(person: PersonKey): string {
    return idOf(this.planted.personIds, person)
  }

  employerId(enterprise: string): string {
    return idOf(this.planted.enterpriseIds, enterprise)
  }

  /** A draft with everything entered. */
  enter(wages: readonly WageScenario[] = [aWage()], actor = this.actor(), at = now): Promise<string> {
    return enter(actor, this.planted, wages, at)
  }

  /** Entered and sent, waiting for its decision. */
  async send(wages: readonly WageScenario[] = [aWage()], actor = this.actor(), at = now): Promise<string> {
    const transmissionId = await this.enter(wages, actor, at)
    const answer = await submitTransmission(actor, transmissionId, at)
    if (answer.kind !== 'received') throw new Error(`not received: ${JSON.stringify(answer)}`)
    return transmissionId
  }

  /** Sent and decided. */
  async transmit(wages: readonly WageScenario[] = [aWage()], actor = this.actor(), at = now): Promise<string> {
    const transmissionId = await this.send(wages, actor, at)
    await validateTransmission(transmissionId, at)
    return transmissionId
  }
}
