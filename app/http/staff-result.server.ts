import { languageSchema } from '~/domain/instrument/localised-text'
import { waveIdSchema } from '~/domain/wave/wave'
import { listPublishedWaves } from '~/services/find-published.server'
import { loadStaffResult } from '~/services/load-staff-result.server'
import { resultPath } from './paths'
import { notice } from './respondent-notices.server'
import { pageReply, type RespondentReply } from './respondent-reply.server'
import { readMunicipality } from './respondent-surveys.server'
import type { RespondentAddress, RespondentContext } from './respondent.server'
import { drawResult, drawResultList } from './staff-result-pages.server'

type ResultAddress = Extract<RespondentAddress, { kind: 'result' | 'results' }>

const longestPlace = 140

/** What staff may read of a wave; whatever is not published is not there. */
export async function answerResult(
  address: ResultAddress,
  query: URLSearchParams,
  { databases, settings }: Pick<RespondentContext, 'databases' | 'settings'>,
): Promise<RespondentReply> {
  const { register } = databases
  const { language, place } = readResultQuery(query)
  const municipality = await readMunicipality(register)
  const published = await listPublishedWaves(register)
  if (address.kind === 'results') return pageReply(drawResultList(published, { municipality, language }))
  const waveId = waveIdSchema.safeParse(address.about)
  const isKiosk = query.get('skarm') === 'delad'
  const result = waveId.success
    ? await loadStaffResult(databases, { waveId: waveId.data, place: isKiosk ? null : place, language })
    : undefined
  if (result === undefined) {
    const inLanguage = (other: string) => resultPath(address.about, { language: other })
    const goTo = resultPath(undefined, { language })
    return notice('noResult', { language, municipality }, { goTo, inLanguage })
  }
  const kioskAddress = isKiosk
    ? `${settings.origin}${resultPath(result.waveId)}`.replace(/^https?:\/\//u, '')
    : undefined
  const others = published.filter((wave) => wave.waveId !== result.waveId)
  return pageReply(drawResult(result, { municipality, language, others, kioskAddress }))
}

/** Swedish unless another language is asked for; a place that is empty is none. */
export function readResultQuery(query: URLSearchParams) {
  const language = languageSchema.safeParse(query.get('sprak'))
  const place = query.get('plats')?.slice(0, longestPlace)
  return { language: language.success ? language.data : ('sv' as const), place: place || null }
}
