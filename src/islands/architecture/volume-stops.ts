/** Where the slider of the volume may stop: a hundred places from each size to the next, of which the medium one is the page's own. */
export const VOLUME_STOPS = { perSize: 100, medium: 100, last: 200 } as const;
