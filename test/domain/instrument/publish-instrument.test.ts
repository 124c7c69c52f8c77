import { expect, test } from 'vitest'
import { missingTranslations, publishInstrument } from '~/domain/instrument/publish-instrument'
import { aDefinition, anInstrument } from '../../factories/an-instrument'

test('an instrument that is whole in both languages may be published', () => {
  const instrument = anInstrument()
  expect(publishInstrument(instrument)).toEqual({ ok: true, instrument })
})

test('every text that is blank in a language is told with its place', () => {
  const [first, ...others] = aDefinition().sections
  if (first === undefined) throw new Error('no section')
  const draft = anInstrument({
    lead: { sv: 'Berätta.', en: '' },
    sections: [{ ...first, lead: { sv: ' ', en: '\n' } }, ...others],
  })
  expect(missingTranslations(draft)).toEqual([
    { path: 'lead.en', code: 'missingText', parameters: { language: 'en' } },
    { path: 'sections[0].lead.sv', code: 'missingText', parameters: { language: 'sv' } },
    { path: 'sections[0].lead.en', code: 'missingText', parameters: { language: 'en' } },
  ])
  expect(publishInstrument(draft)).toEqual({ ok: false, faults: missingTranslations(draft) })
})
