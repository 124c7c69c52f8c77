import { expect, test } from 'vitest'
import { passwordFault } from '~/domain/account/password-fault'

const nobody: readonly string[] = []

test('eleven characters are too short and twelve are enough', () => {
  expect(passwordFault('vqkzwtmpxbd', nobody)).toBe('tooShort')
  expect(passwordFault('vqkzwtmpxbdh', nobody)).toBeUndefined()
})

test('characters are counted as people see them, not as bytes', () => {
  expect(passwordFault('🦦🐘🦒🐋🦔🐙🦩🐌🦚🐝🐞', nobody)).toBe('tooShort')
})

test('a very long password is fine up to the limit', () => {
  const sentence = 'Min granne säljer gröna paraplyer på torget i Alingsås. '
  expect(passwordFault(sentence.repeat(4), nobody)).toBeUndefined()
  expect(passwordFault(sentence.repeat(5), nobody)).toBe('tooLong')
})

test.each([
  'Sommar2026!!!!',
  'lösenord12345',
  'Lösenord2026!',
  'qwertyuiop123',
  'password1234!',
  'P@ssw0rd2024!!',
  'Välkommen123!',
  '123456789012',
  'aaaaaaaaaaaaaa',
  'abcdefghijklmn',
  'Göteborgs Stad 2026',
  'socialsekreterare',
  'kvarkvarkvarkvar',
  'correcthorsebatterystaple',
])('what guessers try first is refused: %s', (password) => {
  expect(passwordFault(password, nobody)).toBe('easyToGuess')
})

test.each([
  'glas tunnel åtta mörk',
  'k7f3-0qzm-8v2c-xw4t',
  'Jag cyklar till Torslanda när det regnar',
  '839102745518',
  'grön mössa under bron',
])('what is long and unlikely is taken as it is: %s', (password) => {
  expect(passwordFault(password, nobody)).toBeUndefined()
})

test('the own name and address do not make a password', () => {
  const about = ['karin.aberg@goteborg.se', 'Karin Åberg', 'Göteborgs Stad']
  expect(passwordFault('KarinÅberg1979', about)).toBe('easyToGuess')
  expect(passwordFault('karin.aberg@goteborg.se', about)).toBe('easyToGuess')
})
