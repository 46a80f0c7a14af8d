/** The hours of a tariff by time of use. */
export type TariffPeriod = 'peak' | 'standard' | 'offpeak';
