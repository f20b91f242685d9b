import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'

const person = [
  '--given-name',
  'Anne',
  '--family-name',
  'Agent',
  '--username',
  'Anne.Agent',
  '--email',
  'anne@example.org',
]

function run(number: string, password: string, demonstration = '1') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/user-first.ts', '--national-number', number, ...person],
    { input: `${password}\n`, encoding: 'utf8', env: { ...process.env, DEMO: demonstration } },
  )
  return { status, said: stdout + stderr }
}

describe('npm run user:first', () => {
  it('refuses an invented number where real people sign in, a wrong one and a short password', async () => {
    expect(run('64.01.01-999.31', 'un-bon-mot-de-passe', '0').status).toBe(1)
    expect(run('64.01.01-999.32', 'un-bon-mot-de-passe').said).toContain('not a national or BIS number')
    expect(run('64.01.01-999.31', 'court').said).toContain('at least 12 characters')
    expect(await prisma.user.count()).toBe(0)
  }, 60_000)

  it('makes the first agent and shows the secret of the application once', async () => {
    const { status, said } = run('64.01.01-999.31', 'un-bon-mot-de-passe')
    expect(status).toBe(0)
    expect(said).toMatch(/otpauth:\/\/totp\/\S*secret=[A-Z2-7]{32}/)
    expect(await prisma.user.findMany()).toMatchObject([{ username: 'anne.agent', isAgent: true }])
  }, 60_000)

  it('makes no second one', () => {
    expect(run('64.01.01-999.31', 'un-bon-mot-de-passe').said).toContain('There is an agent already')
  }, 60_000)
})
