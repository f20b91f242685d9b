import { describe, expect, it } from 'vitest'
import { notePermissionUse } from '@/lib/auth/permission-use.ts'
import { isUnused } from '@/lib/domain/access/unused.ts'
import type { Permission } from '@/lib/domain/actor.ts'
import { addDays, todayInBrussels } from '@/lib/domain/local-date.ts'
import { listMembers } from '@/lib/use-cases/access/list-members.ts'
import { now, World } from '../../support/world.ts'

describe('a permission that a page needs', () => {
  it('is used that day, by that person for that enterprise, and only what he holds', async () => {
    const world = await World.plant()
    const today = todayInBrussels(now)
    const permissionsOf = async (name: string) => {
      const { members } = await listMembers(world.actor(), now)
      return members.find(({ familyName }) => familyName === name)?.permissions ?? []
    }
    const used = async (name: string) =>
      (await permissionsOf(name)).flatMap(({ permission, lastUsedDate }) =>
        lastUsedDate ? [[permission, lastUsedDate] as [Permission, string]] : [],
      )
    expect((await permissionsOf('Henrion')).every((granted) => isUnused(granted, today))).toBe(true)
    await notePermissionUse(world.actor('paul'), ['dimonaConsultation', 'technicalChannels'], today)
    await notePermissionUse(world.actor('paul'), ['dimonaConsultation'], today)
    expect(await used('Henrion')).toEqual([['dimonaConsultation', today]])
    expect(await used('Marchal')).toEqual([])
    const tomorrow = addDays(today, 1)
    await notePermissionUse(world.actor('paul'), ['eBox'], tomorrow)
    await notePermissionUse(world.actor('paul'), ['dimonaConsultation'], tomorrow)
    expect(await used('Henrion')).toEqual([
      ['dimonaConsultation', tomorrow],
      ['eBox', tomorrow],
    ])
    const unused = (await permissionsOf('Henrion')).filter((granted) => isUnused(granted, tomorrow))
    expect(unused.map(({ permission }) => permission)).toEqual(['flexiAtWork'])
  })
})
