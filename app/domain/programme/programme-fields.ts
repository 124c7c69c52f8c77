import type { Programme } from './programme'

/** A programme as the fields of its form. */
export function programmeFields(programme: Programme): Readonly<Record<string, string>> {
  const { name, instrumentCode, instrumentVersion, plan } = programme
  return {
    nameSv: name.sv,
    nameEn: name.en,
    instrument: `${instrumentCode} ${instrumentVersion}`,
    opensAt: programme.opensAt,
    remindsWhom: programme.remindsWhom,
    restDays: String(programme.restDays),
    minimumCellSize: String(programme.minimumCellSize),
    minimumDetailSize: String(programme.minimumDetailSize),
    ...planFields(plan),
  }
}

function planFields(plan: Programme['plan']): Readonly<Record<string, string>> {
  switch (plan.kind) {
    case 'rounds':
      return {
        startsOn: plan.startsOn,
        every: String(plan.every),
        unit: plan.unit,
        pausedMonths: plan.pausedMonths.join(', '),
        openDays: String(plan.openDays),
        reminders: plan.reminderDays.join(', '),
        askedHow: plan.rotation === null ? 'all' : plan.rotation.asksBank ? 'rotate' : 'core',
        minutes: String(plan.rotation?.minutes ?? 4),
      }
    case 'leaving':
      return {
        daysBefore: String(plan.daysBefore),
        reminders: plan.reminderDaysBefore.join(', '),
        holdDays: String(plan.holdDays),
        answerDaysAfter: String(plan.answerDaysAfter),
        batchMonths: String(plan.batchMonths),
        followUp:
          plan.followUp === null ? '' : `${plan.followUp.instrumentCode} ${plan.followUp.instrumentVersion}`,
      }
    case 'introduction':
      return {
        months: plan.months.join(', '),
        openDays: String(plan.openDays),
        reminders: plan.reminderDays.join(', '),
        holdDays: String(plan.holdDays),
        batchMonths: String(plan.batchMonths),
      }
  }
}

/** What a new programme is unless HR says otherwise; names and instrument are chosen on the page. */
export function usualFields(
  kind: Programme['plan']['kind'],
  today: string,
): Readonly<Record<string, string>> {
  const common = {
    opensAt: '08:00',
    remindsWhom: 'open',
    restDays: '14',
    minimumCellSize: '5',
    minimumDetailSize: '10',
  }
  const batch = { holdDays: '2', batchMonths: '3' }
  const plans: Readonly<Record<typeof kind, Readonly<Record<string, string>>>> = {
    rounds: {
      startsOn: today,
      every: '1',
      unit: 'months',
      pausedMonths: '7',
      openDays: '14',
      reminders: '5, 10',
      askedHow: 'rotate',
      minutes: '4',
    },
    leaving: {
      daysBefore: '10',
      reminders: '5, 1',
      answerDaysAfter: '14',
      followUp: 'follow-up 1',
      ...batch,
    },
    introduction: { months: '3, 9, 18', openDays: '21', reminders: '7, 14', ...batch },
  }
  return { ...common, ...plans[kind] }
}
