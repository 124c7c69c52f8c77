/**
 * What long guessable passwords are made of, in Swedish and English, small letters without marks: the words of
 * the lists that guessers use, seasons, months, days, places, keyboards, and the trade's own words.
 */
export const commonWords: readonly string[] = `
password passord losenord losen hemlig hemligt secret letmein welcome valkommen changeme default master
admin administrator administration root user username login guest test tester testing temp demo access
qwertyuiop qwerty qwert asdfghjkl asdfgh asdf zxcvbnm zxcvbn qazwsx wsxedc 1q2w3e4r5t 1q2w3e4r 1qaz2wsx q1w2e3r4
abcdef abcd abc123 abc iloveyou loveyou love jagalskardig alskling alskar monkey dragon sunshine princess
prinsessa superman batman pokemon starwars football fotboll baseball hockey ishockey sommar vinter hosten host
varen sommaren vintern summer winter spring autumn january february march april june july august september
october november december januari februari mars maj juni juli augusti oktober monday tuesday wednesday thursday
friday saturday sunday mandag tisdag onsdag torsdag fredag lordag sondag sverige sweden svensk stockholm
goteborg gothenburg goteborgs malmo uppsala orebro linkoping vasteras norrkoping kommun kommunen stad staden
socialtjanst socialtjansten socialsekreterare socialkontor socialnamnd social sekreterare forvaltning
forvaltningen personal medarbetare chef handlaggare arbete jobb jobbet kontor kontoret office work kvar
avgang enkat pulsmatning puls survey computer dator internet windows microsoft google facebook apple samsung
volvo saab liverpool chelsea arsenal manchester barcelona aik djurgarden hammarby blavitt family familj
mamma pappa hund katt hello hejsan hejhej banan choklad chocolate coffee kaffe pizza flower blomma
correcthorsebatterystaple correct horse battery staple trustno michael jennifer daniel anders johan maria anna
karin erik lars jessica andreas charlie matthew ashley shadow killer freedom whatever nothing something
`
  .trim()
  .split(/\s+/)
