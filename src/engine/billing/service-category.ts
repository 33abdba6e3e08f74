/** How FOCUS files a service: category and subcategory of its closed lists. */
export interface ServiceCategory {
  readonly category: string;
  readonly subcategory: string;
}

const MESSAGING: ServiceCategory = { category: 'Integration', subcategory: 'Messaging' };
const OBSERVABILITY: ServiceCategory = { category: 'Management and Governance', subcategory: 'Observability' };

/**
 * Category of each service by the first part of its rate ids. Categories follow the mapping of the FinOps Foundation's converters
 * (focus_converters, aws_category_mapping.csv); subcategories are of the FOCUS 1.2 list.
 */
const CATEGORIES: Readonly<Record<string, ServiceCategory>> = {
  sqs: MESSAGING,
  sns: MESSAGING,
  eventbridge: MESSAGING,
  msk: { category: 'Analytics', subcategory: 'Streaming Analytics' },
  kinesis: { category: 'Analytics', subcategory: 'Streaming Analytics' },
  lambda: { category: 'Compute', subcategory: 'Serverless Compute' },
  dynamodb: { category: 'Databases', subcategory: 'NoSQL Databases' },
  cloudwatch: OBSERVABILITY,
  xray: OBSERVABILITY,
  'step-functions': { category: 'Integration', subcategory: 'Workflow Orchestration' },
  kms: { category: 'Security', subcategory: 'Other (Security)' },
  vpc: { category: 'Networking', subcategory: 'Network Connectivity' },
  'data-transfer': { category: 'Networking', subcategory: 'Network Connectivity' },
};

const OTHER: ServiceCategory = { category: 'Other', subcategory: 'Other (Other)' };

/** The FOCUS category of a rate. Example: `kinesis.shard-hour` is Analytics, Streaming Analytics. */
export function categoryOf(rateId: string): ServiceCategory {
  return CATEGORIES[rateId.split('.', 1)[0] ?? ''] ?? OTHER;
}
