import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { FactorComparisonCore } from '../../model/factor-comparison-schema.js';
import type { Message, Text } from '../../model/text.js';
import type { Threshold } from '../../model/threshold-schema.js';
import { prose } from '../terminal/prose.js';

const marks: Readonly<Record<Threshold['id'], () => Message>> = {
  'key-energy-user': () => msg('cli.threshold.keyEnergyUser'),
  'greenhouse-inventory': () => msg('cli.threshold.greenhouseInventory'),
};

const standings: Readonly<Record<Threshold['standing'], () => Message>> = {
  over: () => msg('cli.threshold.over'),
  justOver: () => msg('cli.threshold.justOver'),
  justUnder: () => msg('cli.threshold.justUnder'),
  under: () => msg('cli.threshold.under'),
};

const reasons: Readonly<Record<Threshold['confirm'][number], () => Message>> = {
  near: () => msg('cli.threshold.near'),
  uncertainty: () => msg('cli.threshold.uncertainty'),
  'grid-year': () => msg('cli.threshold.gridYear'),
  biomass: () => msg('cli.threshold.biomass'),
  'left-out': () => msg('cli.threshold.leftOut'),
  potentials: () => msg('cli.threshold.potentials'),
};

/** Marks of the law to which the plant stands otherwise than with the other set. */
export const standingLines = (
  changed: FactorComparisonCore['thresholds'],
  speaker: Speaker,
): string[] =>
  changed.map(({ id, before, after }) =>
    prose(
      speaker.say(
        msg('cli.compare.standing', {
          Mark: marks[id](),
          before: standingText(before),
          after: standingText(after),
        }),
      ),
    ),
  );

function standingText(threshold: Threshold | null): Text {
  if (threshold === null) return msg('cli.explain.unknown');
  const standing = standings[threshold.standing]();
  return threshold.confirm.length === 0
    ? standing
    : msg('cli.threshold.toConfirm', {
        standing,
        reasons: threshold.confirm.map((reason) => reasons[reason]()),
      });
}
