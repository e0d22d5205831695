/**
 * Words that can be taken out of a clause without changing what is run, when no rule could read them there:
 * pronouns, auxiliaries, what a hill or a day is like. Nothing that counts, compares, turns, times or places
 * a rep: no "again", "same", "another", "before", "for", "until".
 */
export const harmless: ReadonlySet<string> = new Set(
  `i i'm i'll i'd we we'll we're you you're you'd he she it it's they them us me my our your his her
  their its who which that this these those there here someone everyone everybody people
  am is are was were be been being will would shall should could can may might must do does did done doing those
  have has had having get gets got getting go goes going went make makes making made use uses used
  using try tries trying tried aim aims aiming aimed want wants wanted need needs needed like likes
  think thinks feel feels feeling felt known called named planned ran gave gives myself yourself ourselves took
  of as so too also very quite really pretty rather somewhat fairly slightly maybe perhaps probably possibly hopefully ideally preferably
  actually simply
  nice good great big proper solid decent honest sensible comfortable comfortably consistent
  consistently controlled nicely smoothly strongly evenly
  low high average avg averaging averaged ave estimated projected predicted current currently date
  present recent
  grass road roads treadmill steep steepish gentle gradual undulating rolling muddy grassy gravel dirt sandy windy hilly
  gradient incline slope loop circuit course path trail trails bridge beach woods forest canal river
  field fields park pitch straight straights bend bends
  turn turning around round-trip untimed timed watchless
  outdoor outdoors indoor indoors outside inside
  legs arms hips knees breathing rhythm posture technique form feeling
  spikes spike flats shoes trainers
  continuous mixed gonna gotta dear
  today tonight tomorrow yesterday morning evening afternoon monday tuesday wednesday thursday friday
  saturday sunday week
  team squad group guys girls lads ladies boys athletes runners coach partner
  workout session training programme program nb ps
  regroup regrouping involves involve consists comprises breakdown details description designed
  kept keeps manage managed complete completed completes perform performed resp respectively etc
  choice preference depending ability fitness experience
  footing ground surface trainers watch garmin gps
  there's that's it's here's what's let's we've you've they're
  outs lovely beautiful tough brutal killer classic favourite favorite fun
  slightly together
  remember keep stay focus note sure ensure enjoy relax relaxing please thanks
  concentrate practise practice think hydrate
  flying blocks football rugby cricket playing
  warmups cooldowns workouts track lane lanes
  speed general aerobic anaerobic endurance stamina strength power turnover cadence lactate
  pairs groups teams twos threes partners teammates mates buddies pack packs
  stadium oval velodrome pavement sidewalk tarmac sand terrain profile venue location local
  runnable comfortable relaxing challenging demanding intense optimal optimally ideal suitable
  barefoot solo alone
  weather heat wind rain cold hot warm dry wet permitting
  felt needed wanted supposed meant necessary required distance distances now already
  basically essentially obviously definitely certainly generally usually normally typically finally
  hi hello hey morning evening everyone cheers ta thx pls plz tonite tmrw tmr tomoz u ur folks guys
  ok okay fine sweet awesome excellent
  week weeks weekend month season`.split(/\s+/),
);
