import { expect, test } from 'vitest'
import { languageCookie, languageOf } from '~/http/language.server'
import { networkHash } from '~/http/network-hash.server'
import { sameOriginTarget } from '~/http/same-origin-target'
import { clearedSessionCookie, readSessionCookie, sessionCookie } from '~/http/session-cookie.server'
import { isSetupCode } from '~/http/setup-code.server'

const asking = (headers: Record<string, string>) => new Request('http://localhost/', { headers })
const id = 'A'.repeat(43)

test('the session cookie stays with this host, this browser and this site', () => {
  expect(sessionCookie(id)).toBe(`__Host-kvar=${id}; Path=/; Secure; HttpOnly; SameSite=Strict`)
  expect(clearedSessionCookie()).toContain('Max-Age=0')
})

test.each([`x=1; __Host-kvar=${id}`, `__Host-kvar=${id}; x=1`])('it is found among others: %s', (cookie) => {
  expect(readSessionCookie(asking({ Cookie: cookie }))).toBe(id)
})

test.each([
  '',
  'kvar=x',
  `kvar=${id}`,
  '__Host-kvar=',
  `__Host-kvar=${id}A`,
  '__Host-kvar=../../x',
  `x__Host-kvar=${id}`,
])('what is no session id is nobody: %s', (cookie) => {
  expect(readSessionCookie(asking({ Cookie: cookie }))).toBeUndefined()
})

test.each(['/oversikt', '/distrikt/lundby?omgang=avgang-2026-1', '/a%2Fb', '/'])(
  'a path of ours: %s',
  (target) => {
    expect(sameOriginTarget(target)).toBe(target)
  },
)

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '\\/evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  'javascript:alert(1)',
  'evil.example',
  '',
  ' /oversikt',
  '/oversikt\\..\\x',
  '/å',
])('nothing that leads away from here: %j', (target) => {
  expect(sameOriginTarget(target)).toBeUndefined()
})

test.each(['/..//evil.example', '/.//evil.example', '/x/../..//evil.example', '/%2e%2e//evil.example'])(
  'dots in a path cannot make it another host: %s',
  (target) => {
    expect(sameOriginTarget(target)).toBeUndefined()
  },
)

test('the language is the chosen one, then what the browser asks for, then Swedish', () => {
  expect(languageOf(asking({ Cookie: 'kvar-sprak=en', 'Accept-Language': 'sv' }))).toBe('en')
  expect(languageOf(asking({ 'Accept-Language': 'de, en-GB;q=0.8, sv;q=0.7' }))).toBe('en')
  expect(languageOf(asking({ 'Accept-Language': 'sv-SE, en;q=0.5' }))).toBe('sv')
  expect(languageOf(asking({ Cookie: 'kvar-sprak=xx', 'Accept-Language': 'fi' }))).toBe('sv')
  expect(languageOf(asking({}))).toBe('sv')
  expect(languageCookie('en')).toContain('kvar-sprak=en;')
})

test('addresses of one network are one, and no address can be read out of the hash', () => {
  expect(networkHash('2001:db8:1:2::7')).toBe(networkHash('2001:db8:1:2:aaaa::1'))
  expect(networkHash('2001:db8:1:2::7')).not.toBe(networkHash('2001:db8:1:3::7'))
  expect(networkHash('::ffff:192.0.2.7')).toBe(networkHash('192.0.2.7'))
  expect(networkHash('192.0.2.7')).not.toBe(networkHash('192.0.2.8'))
  expect(networkHash('192.0.2.7')).toMatch(/^[0-9a-f]{64}$/)
  expect(networkHash(undefined)).toMatch(/^[0-9a-f]{64}$/)
})

test('the setup code may be typed with or without hyphens, in either case', () => {
  expect(isSetupCode('ABCD EFGH-jkmn pqrs', 'abcd-efgh-jkmn-pqrs')).toBe(true)
  expect(isSetupCode('abcd-efgh-jkmn-pqrt', 'abcd-efgh-jkmn-pqrs')).toBe(false)
  expect(isSetupCode('', 'abcd-efgh-jkmn-pqrs')).toBe(false)
})
