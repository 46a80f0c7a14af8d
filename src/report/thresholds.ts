/**
 * Oil equivalent from which an industrial facility may be listed as a key energy user [TOE a year].
 * A mark for screening: the list is drawn up by the authority, not by a calculation.
 *
 * @source Decree 30/2026/NĐ-CP
 */
export const keyEnergyUser = 1000;

/**
 * Emissions from which a facility may have to take an inventory [t CO2e a year]; screening likewise.
 *
 * @source Decree 06/2022/NĐ-CP
 */
export const inventoryDuty = 3000;
