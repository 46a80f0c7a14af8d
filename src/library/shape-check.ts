import { templateFault } from './template-file.js';

/**
 * Checks a JSON template in outline: an object that has the fields that every template of its kind
 * has, so that the wrong file in the wrong folder is told and not stumbled over.
 *
 * @throws Fault SX4001 naming the first field that is absent.
 */
export function expectFields<T>(
  file: string,
  data: unknown,
  fields: readonly (keyof T & string)[],
): T {
  if (typeof data !== 'object' || data === null) throw templateFault(file, '', 'not an object');
  const absent = fields.find((field) => !(field in data));
  if (absent !== undefined) throw templateFault(file, absent, 'absent');
  return data as T;
}
