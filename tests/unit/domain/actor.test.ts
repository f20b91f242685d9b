import { describe, expect, it } from 'vitest'
import { isAboutWorkers, isOfficeItself, permissions } from '@/lib/domain/actor.ts'

describe('who acts', () => {
  it('is an office at its own affairs when it acts for itself', () => {
    expect(isOfficeItself({ actingAs: 'office', employerId: 'O1', senderId: 'O1' })).toBe(true)
    expect(isOfficeItself({ actingAs: 'office', employerId: 'C1', senderId: 'O1' })).toBe(false)
    expect(isOfficeItself({ actingAs: 'employer', employerId: 'E1', senderId: 'E1' })).toBe(false)
  })

  it('needs workers for three of the permissions', () => {
    expect(permissions.filter(isAboutWorkers)).toEqual(['dimonaConsultation', 'flexiAtWork', 'dimonaDeclaration'])
  })
})
