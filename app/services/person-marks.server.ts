import { foldWord } from '~/domain/table/fold-word'
import type { PersonMarks } from '~/domain/invitation/known-person'
import type { Participant } from '~/domain/invitation/participant'
import type { WaveId } from '~/domain/wave/wave'
import { deriveKey, keyedHash } from './derive-key.server'

const markBytes = 16

/** By what a wave knows somebody again. Nothing of it leads back to the person without the key, nor to another wave. */
export function personMarks(
  installationKey: string,
  waveId: WaveId,
  { name, email, districtId, lastDay }: Pick<Participant, 'name' | 'email' | 'districtId' | 'lastDay'>,
  employeeNumber: string | null,
): PersonMarks {
  const key = deriveKey(installationKey, 'personMark', waveId)
  const mark = (...parts: readonly string[]): string =>
    keyedHash(key, JSON.stringify(parts)).subarray(0, markBytes).toString('hex')
  return {
    numberMark: employeeNumber === null ? null : mark('number', plain(employeeNumber)),
    emailMark: email === null ? null : mark('email', plain(email)),
    nameMark: mark('name', foldWord(name), districtId, lastDay ?? ''),
  }
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}
