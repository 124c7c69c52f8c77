import { createHash } from 'node:crypto'
import type { RespondentAssets } from '~/components/questionnaire/respondent-document'
import { kioskScript } from '~/components/questionnaire/kiosk-script'
import { respondentScript } from '~/components/questionnaire/respondent-script'
import stylesheet from '~/styles/respondent.css'
import { respondentScriptPath } from './paths'
import { packedPiece } from './respondent-page-body.server'
import { pageReply, type RespondentReply } from './respondent-reply.server'

// Some compilers name functions by a call of their own, which the browser then has to know.
const functions = [respondentScript, kioskScript].map((script) => `(${script.toString()})()`).join(';')
const text = `(() => { const __name = (made) => made; ${functions} })()`

const version = createHash('sha256').update(text).digest('base64url').slice(0, 12)

export const respondentAssets: RespondentAssets = { stylesheet, script: respondentScriptPath(version) }

const piece = packedPiece(text)

/** Under its version for as long as a browser likes; an older page that asks for an older one gets this one, for now. */
export function scriptReply(asked: string): RespondentReply {
  return pageReply([piece], 200, {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': asked === version ? 'public, max-age=31536000, immutable' : 'no-store',
  })
}
