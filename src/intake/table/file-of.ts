import type { TableName } from '../../model/plant.js';

/** The file of the contract that holds a table, whatever it really came from. */
export const fileOf = (name: TableName): string => `${name}.csv`;
