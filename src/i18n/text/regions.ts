import type { Region } from '#engine/pricing/region.ts';
import { defineText } from '../define-text.ts';

/** Regions by the names AWS gives them. */
export const regions = defineText<Region>({
  en: {
    'us-east-1': 'N. Virginia',
    'sa-east-1': 'São Paulo',
    'eu-west-1': 'Ireland',
  },
  'pt-br': {
    'us-east-1': 'Norte da Virgínia',
    'sa-east-1': 'São Paulo',
    'eu-west-1': 'Irlanda',
  },
});
