/** Specific heat of liquid water [kJ/(kg·K)]; with 1 t/m3 also MJ/(m3·K). */
export const WATER_HEAT = 4.187;

/** Enthalpy of steam at 7 bar(g) over make-up water at 30 °C [kJ/kg]. */
export const STEAM_ENTHALPY = 2640;
