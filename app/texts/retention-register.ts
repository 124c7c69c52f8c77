import { inBothLanguages } from './in-both-languages'

const headsExample = [['2026-10', 'norr-mottagning', '17']]

/** Bringing in the employment register. */
export const retentionRegisterTexts = inBothLanguages({
  sv: {
    title: 'Hämta in personalregistret',
    link: 'Personalregistret',
    lead: 'Vem som varit anställd när, ur personalsystemet. Anställningsnumret sparas bara som en nyckel som inte går att läsa, och registret förs aldrig ihop med någons svar.',
    which: 'Vad filen innehåller',
    file: {
      anstallningar: {
        name: 'Anställningar',
        lead: 'En rad för varje person och enhet, också de som slutat. Filen gäller för dem den nämner; övriga ändras inte.',
        columns: [
          { name: 'anstallningsnummer', meaning: 'Måste finnas.' },
          { name: 'enhet', meaning: 'Kod eller namn. Finns ingen enhet: kolumnen distrikt.' },
          { name: 'roll', meaning: 'Till exempel utredning eller mottagning. Får vara tom.' },
          { name: 'anstalld', meaning: 'Första dagen i enheten, som 2021-01-01. Måste finnas.' },
          {
            name: 'slutat',
            meaning: 'Första dagen borta. Tom för den som är kvar. Får ligga framåt i tiden.',
          },
          {
            name: 'avgangssatt',
            meaning:
              'egen begäran, pension, visstid upphör, intern flytt, uppsägning, dödsfall eller annat. Tom för den som är kvar.',
          },
          { name: 'tillsvidare', meaning: 'ja eller nej. Får vara tom.' },
          { name: 'tidigare_enhet', meaning: 'Vid intern flytt: enheten personen kom från. Får vara tom.' },
        ],
        note: 'Rader som är fel lämnas utanför och namnges. Ändringar av det som redan fanns loggas.',
        templateName: 'anstallningar-mall.csv',
        example: [
          ['10001', 'norr-mottagning', 'mottagning', '2019-03-01', '2024-06-01', 'intern flytt', 'ja', ''],
          ['10001', 'norr-utredning', 'utredning', '2024-06-01', '', '', 'ja', 'norr-mottagning'],
        ],
      },
      antal: {
        name: 'Antal anställda per månad',
        lead: 'Hur många som var anställda i slutet av varje månad, per enhet eller distrikt.',
        columns: [
          { name: 'manad', meaning: 'Som 2026-10. Måste finnas.' },
          { name: 'enhet', meaning: 'Kod eller namn. Finns ingen enhet: kolumnen distrikt.' },
          { name: 'antal', meaning: 'Hela personer. Måste finnas.' },
        ],
        note: 'Det som står i filen ersätter samma månad och enhet.',
        templateName: 'antal-anstallda-mall.csv',
        example: headsExample,
      },
      omvarld: {
        name: 'Distriktens år',
        lead: 'Aktualiseringar, utredningar, vakanser och arbetstyngd per distrikt och år. Inget om personer.',
        columns: [
          { name: 'distrikt', meaning: 'Kod eller namn. Måste finnas.' },
          { name: 'ar', meaning: 'Som 2025. Måste finnas.' },
          { name: 'aktualiseringar', meaning: 'Antal under året. Får vara tom.' },
          { name: 'utredningar', meaning: 'Antal inledda under året. Får vara tom.' },
          { name: 'vakanser', meaning: 'Tomma tjänster i medeltal. Decimalkomma går bra. Får vara tom.' },
          { name: 'arbetstyngd', meaning: 'Poäng per person och månad i medeltal. Får vara tom.' },
        ],
        note: 'Det som står i filen ersätter samma distrikt och år.',
        templateName: 'distriktens-ar-mall.csv',
        example: [['norr', '2025', '1240', '510', '3,5', '112']],
      },
    },
    hint: 'CSV, högst 5 MB. Semikolon, komma eller tabb mellan kolumnerna.',
    reviewTitle: 'Granska innan du sparar',
    summary: (added: number, changed: number, removed: number, unchanged: number) =>
      `${added} nya, ${changed} ändrade, ${removed} ersatta av det som nu står i filen, ${unchanged} oförändrade.`,
    nothing: 'Filen ändrar ingenting.',
    store: 'Spara i registret',
    changedMeanwhile: 'Registret ändrades av någon annan under tiden. Granska igen.',
    keptOutTitle: (rows: number) => (rows === 1 ? 'En rad lämnas utanför' : `${rows} rader lämnas utanför`),
    keptOutLead: 'Det övriga kan sparas. Rätta raderna i personalsystemet och hämta in dem igen.',
    done: {
      anstallningar: 'Anställningarna är sparade. Siffrorna räknas om inom en halv minut.',
      antal: 'Antalet anställda är sparat.',
      omvarld: 'Distriktens år är sparade.',
    },
  },
  en: {
    title: 'Bring in the employment register',
    link: 'Employment register',
    lead: 'Who was employed when, from the HR system. The employee number is kept only as a key that cannot be read, and the register is never joined with anybody’s answers.',
    which: 'What the file holds',
    file: {
      anstallningar: {
        name: 'Employments',
        lead: 'One row for each person and unit, those who left too. The file is right about the people it names; others stay as they are.',
        columns: [
          { name: 'employee', meaning: 'The employee number. Required.' },
          { name: 'unit', meaning: 'Code or name. Without units: the column district.' },
          { name: 'role', meaning: 'For example utredning or mottagning. May be blank.' },
          { name: 'hired', meaning: 'First day in the unit, like 2021-01-01. Required.' },
          { name: 'left', meaning: 'First day away. Blank for who is there. May lie ahead.' },
          {
            name: 'leaving',
            meaning:
              'own request, retirement, fixed term end, internal move, dismissal, death or other. Blank for who is there.',
          },
          { name: 'permanent', meaning: 'yes or no. May be blank.' },
          {
            name: 'previous_unit',
            meaning: 'At an internal move: where the person came from. May be blank.',
          },
        ],
        note: 'Rows that are wrong stay out and are named. Changes of what was there before are logged.',
        templateName: 'employments-template.csv',
        example: [
          ['10001', 'norr-mottagning', 'mottagning', '2019-03-01', '2024-06-01', 'internal move', 'yes', ''],
          ['10001', 'norr-utredning', 'utredning', '2024-06-01', '', '', 'yes', 'norr-mottagning'],
        ],
      },
      antal: {
        name: 'Heads by month',
        lead: 'How many were employed at the end of each month, per unit or district.',
        columns: [
          { name: 'month', meaning: 'Like 2026-10. Required.' },
          { name: 'unit', meaning: 'Code or name. Without units: the column district.' },
          { name: 'heads', meaning: 'Whole people. Required.' },
        ],
        note: 'What the file says replaces the same month and unit.',
        templateName: 'heads-template.csv',
        example: headsExample,
      },
      omvarld: {
        name: 'The districts’ years',
        lead: 'Referrals, investigations, vacancies and workload per district and year. Nothing about persons.',
        columns: [
          { name: 'district', meaning: 'Code or name. Required.' },
          { name: 'year', meaning: 'Like 2025. Required.' },
          { name: 'referrals', meaning: 'Number in the year. May be blank.' },
          { name: 'investigations', meaning: 'Number begun in the year. May be blank.' },
          { name: 'vacancies', meaning: 'Empty posts on average. May be blank.' },
          { name: 'workload_points', meaning: 'Mean points per person and month. May be blank.' },
        ],
        note: 'What the file says replaces the same district and year.',
        templateName: 'districts-years-template.csv',
        example: [['norr', '2025', '1240', '510', '3.5', '112']],
      },
    },
    hint: 'CSV, at most 5 MB. Semicolons, commas or tabs between the columns.',
    reviewTitle: 'Look before you store',
    summary: (added: number, changed: number, removed: number, unchanged: number) =>
      `${added} new, ${changed} changed, ${removed} replaced by what the file now says, ${unchanged} unchanged.`,
    nothing: 'The file changes nothing.',
    store: 'Store in the register',
    changedMeanwhile: 'Somebody else changed the register meanwhile. Look again.',
    keptOutTitle: (rows: number) => (rows === 1 ? 'One row stays out' : `${rows} rows stay out`),
    keptOutLead: 'The rest can be stored. Mend the rows in the HR system and bring them in again.',
    done: {
      anstallningar: 'The employments are stored. The figures are counted again within half a minute.',
      antal: 'The head counts are stored.',
      omvarld: 'The districts’ years are stored.',
    },
  },
})
