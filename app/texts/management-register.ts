import type { FigureFaultCode } from '~/domain/register/read-figures'
import type { LeavingKind } from '~/domain/register/leaving-kind'
import type { SpellFaultCode } from '~/domain/register/spell-fault'
import { inBothLanguages } from './in-both-languages'
import { type FaultWording, tableTexts } from './management-table'

type Wording = {
  readonly fault: FaultWording<SpellFaultCode | FigureFaultCode>
  readonly leaving: Readonly<Record<LeavingKind, string>>
}

/** The employment register: what can be wrong in a row of it, and how an employment may end. */
export const registerTexts = inBothLanguages<Wording>({
  sv: {
    fault: {
      ...tableTexts.sv.cell,
      noPlace: () => 'Varken enhet eller distrikt står i raden. Ett av dem behövs.',
      unknownDistrict: ({ given }) =>
        `Det finns inget distrikt ”${given}”. Skriv kod eller namn som på sidan Organisation.`,
      ambiguousDistrict: ({ given }) => `Flera distrikt heter ”${given}”. Skriv distriktets kod.`,
      unknownUnit: ({ given }) =>
        `Det finns ingen enhet ”${given}”. Skriv kod eller namn som på sidan Organisation.`,
      ambiguousUnit: ({ given }) => `Flera enheter heter ”${given}”. Skriv enhetens kod.`,
      unitInOtherDistrict: ({ unit, district }) => `Enheten ${unit} hör inte till ${district}.`,
      unknownLeaving: ({ given, allowed }) =>
        `”${given}” är inget känt sätt att sluta. Skriv något av: ${allowed}.`,
      unknownPermanent: ({ given, allowed }) =>
        `”${given}” känns inte igen. Skriv något av: ${allowed}. Eller lämna tomt.`,
      leavingBlank: () => 'Personen har slutat, men det står inte hur.',
      leftBlank: ({ given }) => `Det står hur personen slutat (”${given}”), men inte vilken dag.`,
      leftBeforeHired: ({ hired, left }) => `Slutade ${left}, före första dagen ${hired}.`,
      hiredInFuture: ({ given, asOf }) =>
        `Anställd ${given}, men registret gäller till och med ${asOf}. Ta med personen när dagen har kommit.`,
      tooFarAhead: ({ given, latest }) => `${given} ligger för långt fram. Senast ${latest} kan anges.`,
      tooLongAgo: ({ given, earliest }) =>
        `${given} ligger för långt tillbaka. Tidigast ${earliest} kan anges.`,
      samePersonTwice: ({ line }) => `Samma person och första dag står på rad ${line}.`,
      overlaps: ({ line }) =>
        `Personen är anställd på två ställen samtidigt, här och på rad ${line}. Båda raderna lämnas utanför tills en av dem är rättad.`,
      notAMonth: ({ given }) => `”${given}” är ingen månad. Skriv som 2026-10.`,
      notAYear: ({ given }) => `”${given}” är inget år. Skriv som 2026.`,
      notANumber: ({ given }) => `”${given}” är inget antal. Skriv siffror, till exempel 42.`,
      inFuture: ({ given, asOf }) => `${given} har inte varit än: registret gäller till och med ${asOf}.`,
      samePlaceTwice: ({ line }) => `Samma ställe och tid står på rad ${line}.`,
    },
    leaving: {
      ownRequest: 'Egen begäran',
      retirement: 'Pension',
      fixedTermEnd: 'Tidsbegränsad anställning tog slut',
      internalMove: 'Intern flytt',
      dismissal: 'Uppsägning från arbetsgivaren',
      death: 'Dödsfall',
      other: 'Annat',
    },
  },
  en: {
    fault: {
      ...tableTexts.en.cell,
      noPlace: () => 'The row states neither a unit nor a district. One of them is needed.',
      unknownDistrict: ({ given }) =>
        `There is no district “${given}”. Write the code or name from the page Organisation.`,
      ambiguousDistrict: ({ given }) => `Several districts are called “${given}”. Write the district’s code.`,
      unknownUnit: ({ given }) =>
        `There is no unit “${given}”. Write the code or name from the page Organisation.`,
      ambiguousUnit: ({ given }) => `Several units are called “${given}”. Write the unit’s code.`,
      unitInOtherDistrict: ({ unit, district }) => `The unit ${unit} does not belong to ${district}.`,
      unknownLeaving: ({ given, allowed }) =>
        `“${given}” is no known way of leaving. Write one of: ${allowed}.`,
      unknownPermanent: ({ given, allowed }) =>
        `“${given}” is not recognised. Write one of: ${allowed}. Or leave it blank.`,
      leavingBlank: () => 'The person has left, but it does not say how.',
      leftBlank: ({ given }) => `It says how the person left (“${given}”), but not on which day.`,
      leftBeforeHired: ({ hired, left }) => `Left ${left}, before the first day ${hired}.`,
      hiredInFuture: ({ given, asOf }) =>
        `Hired ${given}, but the register tells about the time up to ${asOf}. Bring the person in when the day has come.`,
      tooFarAhead: ({ given, latest }) => `${given} lies too far ahead. The latest day is ${latest}.`,
      tooLongAgo: ({ given, earliest }) => `${given} lies too far back. The earliest day is ${earliest}.`,
      samePersonTwice: ({ line }) => `The same person and first day stand on line ${line}.`,
      overlaps: ({ line }) =>
        `The person is employed in two places at once, here and on line ${line}. Both rows stay out until one of them is mended.`,
      notAMonth: ({ given }) => `“${given}” is not a month. Write it like 2026-10.`,
      notAYear: ({ given }) => `“${given}” is not a year. Write it like 2026.`,
      notANumber: ({ given }) => `“${given}” is not a number. Write figures, such as 42.`,
      inFuture: ({ given, asOf }) =>
        `${given} has not been yet: the register tells about the time up to ${asOf}.`,
      samePlaceTwice: ({ line }) => `The same place and time stand on line ${line}.`,
    },
    leaving: {
      ownRequest: 'Own request',
      retirement: 'Retirement',
      fixedTermEnd: 'End of a fixed term',
      internalMove: 'Internal move',
      dismissal: 'Dismissal',
      death: 'Death',
      other: 'Other',
    },
  },
})
