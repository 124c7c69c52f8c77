import type { OrganisationFaultCode, OrganisationWarningCode } from '~/domain/organisation/organisation-fault'
import type { OrganisationRowFaultCode } from '~/domain/organisation/read-organisation-entry'
import { inBothLanguages } from './in-both-languages'
import { type FaultWording, tableTexts } from './management-table'

type Wording = {
  readonly row: FaultWording<OrganisationRowFaultCode | OrganisationFaultCode>
  readonly warning: FaultWording<OrganisationWarningCode>
}

/** What cannot be in an organisation, and what looks odd. */
export const organisationFaultTexts = inBothLanguages<Wording>({
  sv: {
    row: {
      ...tableTexts.sv.cell,
      unknownLevel: ({ given, allowed }) => `”${given}” är ingen nivå. Skriv något av: ${allowed}.`,
      badCode: ({ given, suggestion }) =>
        `”${given}” kan inte vara kod. Använd a–z, 0–9 och bindestreck${suggestion === '' ? '' : `, till exempel ${suggestion}`}.`,
      codeTwice: ({ given, line }) => `Koden ${given} finns redan på rad ${line}.`,
      municipalityTwice: ({ line }) => `Kommunen finns redan på rad ${line}.`,
      endsBeforeItBegins: ({ from, to }) => `Upphör ${to}, före sin första dag ${from}.`,
      noValidFrom: () => 'Är ny och behöver ett datum från vilket den gäller.',
      noDistrict: () => 'Enheten är ny och behöver ett distrikt.',
      unknownDistrict: ({ given }) =>
        `Det finns inget distrikt ”${given}”. Skriv distriktets kod eller namn.`,
      ambiguousDistrict: ({ given }) => `Flera distrikt heter ”${given}”. Skriv distriktets kod.`,
      beginsBeforeDistrict: ({ district, from }) =>
        `Börjar gälla före sitt distrikt: ${district} gäller från ${from}.`,
      endsAfterDistrict: ({ district, to }) =>
        `Distriktet ${district} upphör ${to}. Enheten måste upphöra senast samma dag.`,
      unknownSuccessor: ({ given }) =>
        `Efterträdaren ${given} finns inte, varken i filen eller sedan tidigare.`,
      succeedsItself: () => 'Kan inte vara sin egen efterträdare.',
      successorWithoutEnd: () => 'Har en efterträdare men ingen sista dag.',
      successorEndsTooEarly: ({ successor, to }) => `Efterträdaren ${successor} upphör redan ${to}.`,
      successorCycle: ({ way }) => `Efterträdarna går i ring: ${way}.`,
      codeOnBothLevels: () => 'Ett distrikt och en enhet har samma kod. Ge dem olika koder.',
    },
    warning: {
      almostSameName: ({ name, other, otherCode }) =>
        `${name} heter nästan som ${other} (${otherCode}). Är det samma?`,
      successorBeginsLater: ({ successor, from }) =>
        `Efterträdaren ${successor} börjar gälla först ${from}. Däremellan finns ingen.`,
    },
  },
  en: {
    row: {
      ...tableTexts.en.cell,
      unknownLevel: ({ given, allowed }) => `“${given}” is not a level. Write one of: ${allowed}.`,
      badCode: ({ given, suggestion }) =>
        `“${given}” cannot be a code. Use a–z, 0–9 and hyphens${suggestion === '' ? '' : `, such as ${suggestion}`}.`,
      codeTwice: ({ given, line }) => `The code ${given} stands on line ${line} already.`,
      municipalityTwice: ({ line }) => `The municipality stands on line ${line} already.`,
      endsBeforeItBegins: ({ from, to }) => `Ends ${to}, before its first day ${from}.`,
      noValidFrom: () => 'Is new and needs a date from which it is valid.',
      noDistrict: () => 'The unit is new and needs a district.',
      unknownDistrict: ({ given }) => `There is no district “${given}”. Write the district’s code or name.`,
      ambiguousDistrict: ({ given }) => `Several districts are called “${given}”. Write the district’s code.`,
      beginsBeforeDistrict: ({ district, from }) =>
        `Begins before its district: ${district} is valid from ${from}.`,
      endsAfterDistrict: ({ district, to }) =>
        `The district ${district} ends ${to}. The unit must end no later than that.`,
      unknownSuccessor: ({ given }) => `The successor ${given} is not there, in the file or from before.`,
      succeedsItself: () => 'Cannot be its own successor.',
      successorWithoutEnd: () => 'Has a successor but no last day.',
      successorEndsTooEarly: ({ successor, to }) => `The successor ${successor} ends already ${to}.`,
      successorCycle: ({ way }) => `The successors go round in a ring: ${way}.`,
      codeOnBothLevels: () => 'A district and a unit have the same code. Give them different ones.',
    },
    warning: {
      almostSameName: ({ name, other, otherCode }) =>
        `${name} is called almost like ${other} (${otherCode}). Is it the same?`,
      successorBeginsLater: ({ successor, from }) =>
        `The successor ${successor} begins only ${from}. In between there is none.`,
    },
  },
})
