import { invariant } from '../../kit/invariant.ts';
import { SERVICE_NAMES } from '../../pricing/service-name.ts';
import { FOCUS_MODEL } from '../conformance/focus-model.ts';
import type { ServiceCategory } from '../service-category.ts';

/** FOCUS subcategory of every service of the demo; the category follows from it. Ids are those of the price books where they have one. */
const SUBCATEGORIES = {
  ec2: 'Virtual Machines',
  ebs: 'Block Storage',
  eks: 'Containers',
  fargate: 'Containers',
  ecr: 'Containers',
  lambda: 'Serverless Compute',
  aurora: 'Relational Databases',
  'rds-postgresql': 'Relational Databases',
  dynamodb: 'NoSQL Databases',
  elasticache: 'Caching',
  redshift: 'Data Warehouses',
  msk: 'Streaming Analytics',
  kinesis: 'Streaming Analytics',
  flink: 'Streaming Analytics',
  firehose: 'Data Processing',
  glue: 'Data Processing',
  athena: 'Analytics Platforms',
  opensearch: 'Search',
  quicksight: 'Business Intelligence',
  sqs: 'Messaging',
  sns: 'Messaging',
  eventbridge: 'Messaging',
  mq: 'Messaging',
  'end-user-messaging': 'Messaging',
  ses: 'Messaging',
  'step-functions': 'Workflow Orchestration',
  mwaa: 'Workflow Orchestration',
  'api-gateway': 'API Management',
  cloudfront: 'Content Delivery',
  elb: 'Application Networking',
  vpc: 'Network Connectivity',
  'transit-gateway': 'Network Connectivity',
  'data-transfer': 'Network Connectivity',
  'direct-connect': 'Network Connectivity',
  'route-53': 'Network Routing',
  waf: 'Network Security',
  cloudwatch: 'Observability',
  xray: 'Observability',
  grafana: 'Observability',
  cloudtrail: 'Compliance',
  config: 'Compliance',
  guardduty: 'Threat Detection and Response',
  'security-hub': 'Security Posture Management',
  inspector: 'Security Posture Management',
  macie: 'Security Posture Management',
  kms: 'Other (Security)',
  cloudhsm: 'Other (Security)',
  'private-ca': 'Other (Security)',
  'secrets-manager': 'Secret Management',
  cognito: 'Identity and Access Management',
  'directory-service': 'Identity and Access Management',
  s3: 'Object Storage',
  efs: 'File Storage',
  backup: 'Backup Storage',
  dms: 'Data Migration',
  'transfer-family': 'Data Migration',
  sagemaker: 'Machine Learning',
  bedrock: 'Generative AI',
  rekognition: 'Machine Learning',
  textract: 'Machine Learning',
  connect: 'Productivity and Collaboration',
  codebuild: 'Continuous Integration and Deployment',
  codepipeline: 'Continuous Integration and Deployment',
  codeartifact: 'Other (Developer Tools)',
  'cost-explorer': 'Cost Management',
  'savings-plans': 'Other (Compute)',
  support: 'Support',
  marketplace: 'Threat Detection and Response',
  tax: 'Other (Other)',
} as const;

/** A service of the demo. */
export type DemoService = keyof typeof SUBCATEGORIES;
export const DEMO_SERVICES = Object.keys(SUBCATEGORIES) as readonly DemoService[];

/** Names of services that the price books have no rate of, as AWS writes them; of the rest `SERVICE_NAMES` has them. */
const OTHER_NAMES: Partial<Record<DemoService, string>> = {
  ecr: 'Amazon ECR',
  redshift: 'Amazon Redshift',
  flink: 'Amazon Managed Service for Apache Flink',
  opensearch: 'Amazon OpenSearch Service',
  quicksight: 'Amazon QuickSight',
  'end-user-messaging': 'AWS End User Messaging',
  ses: 'Amazon SES',
  mwaa: 'Amazon MWAA',
  'direct-connect': 'AWS Direct Connect',
  'route-53': 'Amazon Route 53',
  grafana: 'Amazon Managed Grafana',
  'security-hub': 'AWS Security Hub',
  inspector: 'Amazon Inspector',
  macie: 'Amazon Macie',
  cloudhsm: 'AWS CloudHSM',
  'private-ca': 'AWS Private Certificate Authority',
  cognito: 'Amazon Cognito',
  'directory-service': 'AWS Directory Service',
  efs: 'Amazon EFS',
  backup: 'AWS Backup',
  dms: 'AWS Database Migration Service',
  'transfer-family': 'AWS Transfer Family',
  sagemaker: 'Amazon SageMaker AI',
  bedrock: 'Amazon Bedrock',
  rekognition: 'Amazon Rekognition',
  textract: 'Amazon Textract',
  connect: 'Amazon Connect',
  codebuild: 'AWS CodeBuild',
  codepipeline: 'AWS CodePipeline',
  codeartifact: 'AWS CodeArtifact',
  'cost-explorer': 'AWS Cost Explorer',
  support: 'AWS Support (Business)',
  marketplace: 'Phishing Feed (AWS Marketplace)',
  tax: 'Tax',
};

/** What a service is called on the bill. */
export function serviceName(service: DemoService): string {
  const name = OTHER_NAMES[service] ?? SERVICE_NAMES.get(service);
  invariant(name !== undefined, `${service} has a name`);
  return name;
}

/** How FOCUS files a service. */
export function demoCategory(service: DemoService): ServiceCategory {
  const subcategory = SUBCATEGORIES[service];
  const category = FOCUS_MODEL.subcategories[subcategory];
  invariant(category !== undefined, `${subcategory} is of FOCUS`);
  return { category, subcategory };
}
