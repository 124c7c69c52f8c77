import { expect, test } from 'vitest'
import { postSchema } from '~/domain/account/account'
import { maySeeDistrict, scopeOf } from '~/domain/account/scope'
import { hasExpired, temporaryPasswordExpiresOn } from '~/domain/account/temporary-password'
import { districtIdSchema } from '~/domain/organisation/organisation'

const lundby = districtIdSchema.parse('lundby')

test('HR of the city sees every district, HR of a district its own alone', () => {
  expect(maySeeDistrict({ role: 'hrCity', districtId: null }, 'centrum')).toBe(true)
  expect(maySeeDistrict({ role: 'hrDistrict', districtId: lundby }, 'lundby')).toBe(true)
  expect(maySeeDistrict({ role: 'hrDistrict', districtId: lundby }, 'centrum')).toBe(false)
})

test('the scope says no more than what may be read', () => {
  expect(scopeOf({ role: 'hrCity', districtId: null })).toEqual({ role: 'hrCity' })
  expect(scopeOf({ role: 'hrDistrict', districtId: lundby })).toEqual({
    role: 'hrDistrict',
    districtId: lundby,
  })
})

test('HR of a district without a district cannot be said', () => {
  expect(postSchema.safeParse({ role: 'hrDistrict', districtId: null }).success).toBe(false)
  expect(postSchema.safeParse({ role: 'hrCity', districtId: 'lundby' }).success).toBe(false)
})

test('a temporary password is good for a week, its last day included', () => {
  expect(temporaryPasswordExpiresOn('2026-12-28')).toBe('2027-01-04')
  expect(hasExpired('2027-01-04', '2027-01-04')).toBe(false)
  expect(hasExpired('2027-01-04', '2027-01-05')).toBe(true)
  expect(hasExpired(null, '2099-01-01')).toBe(false)
})
