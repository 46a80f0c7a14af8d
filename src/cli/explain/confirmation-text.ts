import { msg } from '../../lang/message.js';
import type { FactorRecord } from '../../model/factor-record-schema.js';
import type { Text } from '../../model/text.js';

const confirmations = {
  yes: 'cli.confirmed.yes',
  near: 'cli.confirmed.near',
  no: 'cli.confirmed.no',
  open: 'cli.confirmed.open',
} as const;

/** Whether anyone has read the source since, and what stood there: two sources that differ are both shown. */
export function confirmationText({
  confirmed,
  confirmedAt,
}: Pick<FactorRecord, 'confirmed' | 'confirmedAt'>): Text {
  const confirmation = msg(confirmations[confirmed]);
  return confirmedAt === null
    ? confirmation
    : msg('cli.confirmed.at', { confirmation, at: confirmedAt });
}
