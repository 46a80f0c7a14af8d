import type { Word } from './end-uses.js';

/** Closed words of the profile, as people say them. */
export const languages: readonly Word[] = [
  { value: 'vi', vi: 'tiếng Việt', en: 'Vietnamese' },
  { value: 'en', vi: 'tiếng Anh', en: 'English' },
];
export const decimals: readonly Word[] = [
  { value: 'comma', vi: 'dấu phẩy|phẩy|,', en: 'comma' },
  { value: 'point', vi: 'dấu chấm|chấm|.', en: 'point|dot' },
];
export const voltages: readonly Word[] = [
  {
    value: '110kV',
    vi: 'từ 110 kV trở lên|110 kV trở lên|≥110 kV',
    en: '110 kV and above|≥110 kV',
  },
  {
    value: '22-110kV',
    vi: 'từ 22 kV đến dưới 110 kV|22 kV đến dưới 110 kV|22–110 kV|22-110 kV',
    en: '22 kV to below 110 kV|22–110 kV|22-110 kV',
  },
  {
    value: '6-22kV',
    vi: 'từ 6 kV đến dưới 22 kV|6 kV đến dưới 22 kV|6–22 kV|6-22 kV',
    en: '6 kV to below 22 kV|6–22 kV|6-22 kV',
  },
  { value: 'lv', vi: 'dưới 6 kV|hạ thế|<6 kV', en: 'below 6 kV|low voltage|<6 kV' },
];
export const receivers: readonly Word[] = [
  {
    value: 'zone-plant',
    vi: 'trạm xử lý tập trung của khu công nghiệp|trạm xử lý KCN|đấu nối KCN',
    en: 'treatment plant of the industrial zone|zone plant',
  },
  {
    value: 'own-plant',
    vi: 'trạm xử lý của cơ sở|trạm xử lý riêng|tự xử lý',
    en: 'own treatment plant|own plant',
  },
  {
    value: 'municipal',
    vi: 'cống thoát nước đô thị|thoát nước đô thị',
    en: 'municipal sewer|municipal',
  },
  { value: 'environment', vi: 'môi trường|nguồn tiếp nhận|sông, suối, kênh', en: 'environment' },
  { value: 'irrigation', vi: 'tưới cây|tưới tiêu', en: 'irrigation' },
];

export const currencies: readonly Word[] = [
  { value: 'VND', vi: 'đồng|Việt Nam đồng|VNĐ', en: 'dong' },
];

export const treatments: readonly Word[] = [
  { value: 'anaerobic', vi: 'bể kỵ khí|kỵ khí|UASB|hầm biogas', en: 'anaerobic reactor|anaerobic' },
  {
    value: 'deep-lagoon',
    vi: 'hồ sâu trên 2 m|hồ kỵ khí',
    en: 'lagoon deeper than 2 m|deep lagoon',
  },
  { value: 'shallow-lagoon', vi: 'hồ cạn dưới 2 m|hồ cạn', en: 'lagoon up to 2 m|shallow lagoon' },
  { value: 'aerobic', vi: 'hiếu khí, vận hành tốt|hiếu khí', en: 'aerobic, well managed|aerobic' },
  {
    value: 'aerobic-overloaded',
    vi: 'hiếu khí, quá tải',
    en: 'aerobic, overloaded',
  },
];
