import { z } from 'zod'
import { isoDateSchema } from '~/domain/organisation/organisation'
import type { WaveId } from '~/domain/wave/wave'
import { lowestCellSize, lowestDetailSize } from '~/domain/wave/wave'
import { listWaves } from '~/repositories/wave-repository.server'
import type { Installation } from '~/services/installation.server'
import { openWave } from '~/services/open-wave.server'
import { parseForm } from './form.server'
import type { NewWaveResult } from './new-wave-result'

const nameSchema = z.string().trim().max(120)
const sizeSchema = z.coerce.number().int().max(1_000)

const newWaveSchema = z.object({
  /** How many waves there were when the form was shown: a form sent twice opens one wave. */
  waves: z.coerce.number().int().min(0),
  /** "exit 1": which instrument, which version. */
  instrument: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39} [1-9]\d{0,5}$/),
  nameSv: nameSchema,
  nameEn: nameSchema,
  opensOn: isoDateSchema,
  closesOn: z.union([z.literal('').transform(() => null), isoDateSchema]),
  minimumCellSize: sizeSchema.min(lowestCellSize),
  minimumDetailSize: sizeSchema.min(lowestDetailSize),
})

/** Opens a wave as the form says, or says why not. */
export async function takeNewWave(
  installation: Installation,
  request: Request,
): Promise<NewWaveResult | { readonly opened: WaveId }> {
  const parsed = parseForm(await request.formData(), newWaveSchema)
  if (!parsed.ok) return { given: parsed.given, faults: parsed.faults, refused: null }
  const { waves, instrument, nameSv, nameEn, ...frame } = parsed.value
  const given = Object.fromEntries(
    Object.entries(parsed.value).map(([name, value]) => [name, String(value ?? '')]),
  )
  const known = await listWaves(installation.register)
  if (known.length !== waves) return { given, faults: {}, refused: 'openedMeanwhile' }
  if ((nameSv === '') !== (nameEn === '')) return { given, faults: {}, refused: 'onlyOneName' }
  const [instrumentCode = '', version = ''] = instrument.split(' ')
  const verdict = await openWave(installation, {
    ...frame,
    instrumentCode,
    instrumentVersion: Number(version),
    ...(nameSv === '' ? {} : { name: { sv: nameSv, en: nameEn } }),
  })
  return verdict.ok ? { opened: verdict.wave.waveId } : { given, faults: {}, refused: verdict.reason }
}
