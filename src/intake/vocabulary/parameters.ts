/**
 * What a laboratory measures in wastewater, with the unit in which the limits of the factor table
 * (QCVN 40:2011/BTNMT) count it: another unit would pass for another load.
 */
export const parameterUnits: Readonly<Record<string, string>> = {
  pH: '-',
  Temp: '°C',
  Colour: 'Pt-Co',
  Coliform: 'MPN/100mL',
  BOD5: 'mg/L',
  COD: 'mg/L',
  TSS: 'mg/L',
  As: 'mg/L',
  Hg: 'mg/L',
  Pb: 'mg/L',
  Cd: 'mg/L',
  Cr3: 'mg/L',
  Cr6: 'mg/L',
  Cu: 'mg/L',
  Zn: 'mg/L',
  Ni: 'mg/L',
  Fe: 'mg/L',
  CN: 'mg/L',
  Phenol: 'mg/L',
  Oil: 'mg/L',
  Sulfide: 'mg/L',
  NH4_N: 'mg/L',
  N_total: 'mg/L',
  P_total: 'mg/L',
  Cl: 'mg/L',
};
