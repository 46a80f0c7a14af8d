/** Figures with a name of their own in the catalogue, `figure.name.<id>`. */
const ids = [
  'mfca.material',
  'mfca.energy',
  'mfca.system',
  'mfca.waste',
  'mfca.loss',
  'mfca.total',
  'mfca.loss.share',
  'mfca.materials.leftOut',
  'mfca.energy.leftOut',
  'mfca.system.leftOut',
  'mfca.waste.leftOut',
  'waste.revenue',
  'electricity.price',
  'electricity.peak.price',
  'electricity.standard.price',
  'electricity.offpeak.price',
  'electricity.peak.shift.value',
  'electricity.peak.surcharge',
  'electricity.powerfactor.penalty',
  'electricity.powerfactor.penalty.computed',
  'boiler.efficiency',
  'boiler.efficiency.direct',
  'boiler.stack.loss',
  'condensate.return.share',
  'compressed-air.leak.share',
  'refrigeration.cop',
  'cooling-tower.evaporation',
  'cooling-tower.blowdown',
  'cooling-tower.make-up',
  'ghg.wastewater',
] as const;

type NamedFigure = (typeof ids)[number];

/** Whether the catalogue names the figure. */
export const isNamedFigure = (id: string): id is NamedFigure =>
  (ids as readonly string[]).includes(id);
