import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { IntroPage } from '~/components/questionnaire/intro-page'
import type { Survey } from '~/components/questionnaire/survey'
import type { Language } from '~/domain/instrument/localised-text'
import { waveIdSchema } from '~/domain/wave/wave'
import { anInstrument, text } from '../../factories/an-instrument'

function aSurvey(changes: Partial<Survey['wave']> = {}): Survey {
  return {
    published: null,
    instrument: anInstrument(),
    municipality: { name: 'Prövköping', isDemo: false },
    wave: {
      waveId: waveIdSchema.parse('prov-1'),
      kind: 'pulse',
      name: text('Prov 1'),
      instrumentCode: 'every-kind',
      instrumentVersion: 1,
      opensOn: '2026-01-01',
      closesOn: null,
      state: 'open',
      minimumCellSize: 7,
      minimumDetailSize: 12,
      origin: 'fieldwork',
      askedItems: null,
      ...changes,
    },
  }
}

function draw(survey: Survey, language: Language = 'sv'): string {
  return renderToStaticMarkup(<IntroPage survey={survey} language={language} given={{ kind: 'none' }} />)
}

test('the first page states the thresholds of this very wave', () => {
  const markup = draw(aSurvey())
  expect(markup).toContain('grupper med minst 7 svar')
  expect(markup).toContain('grupper med minst 12 svar')
  expect(markup).toContain('om minst 7 har svarat')
  expect(markup).toContain('bara om minst 12 har svarat')
})

test('one threshold for everything is said once', () => {
  const markup = draw(aSurvey({ minimumCellSize: 12 }))
  expect(markup.match(/grupper med minst 12 svar/g)).toHaveLength(1)
})

test('it says how long it takes, how many questions at most, and the last day if there is one', () => {
  expect(draw(aSurvey())).toContain('Cirka 3 minuter')
  expect(draw(aSurvey())).toContain('Högst 9 frågor')
  expect(draw(aSurvey())).not.toContain('Till och med')
  expect(draw(aSurvey({ closesOn: '2026-10-31' }))).toContain('Till och med 31 oktober 2026')
  expect(draw(aSurvey({ closesOn: '2026-10-31' }), 'en')).toContain('Until 31 October 2026')
})

test('what cannot be promised is said, and whoever leaves is told that HR knows it', () => {
  expect(draw(aSurvey())).toContain('Det här kan vi inte lova')
  expect(draw(aSurvey())).toContain('Svara hellre på din egen telefon')
  expect(draw(aSurvey())).not.toContain('HR vet vilka som slutar')
  expect(draw(aSurvey({ kind: 'exit' }))).toContain('HR vet vilka som slutar')
})

test('nobody is told that answers are anonymous, only what is and is not stored', () => {
  for (const language of ['sv', 'en'] as const)
    expect(draw(aSurvey({ kind: 'exit' }), language)).not.toMatch(/anonym/i)
})

test('a code that is known to be right is carried along without a field to fill in', () => {
  const markup = renderToStaticMarkup(
    <IntroPage survey={aSurvey()} language="sv" given={{ kind: 'known', code: 'ABCD1234ABCD1234' }} />,
  )
  expect(markup).toContain('<input type="hidden" name="_code" value="ABCD1234ABCD1234"/>')
  expect(markup).not.toContain('id="kodfalt"')
})
