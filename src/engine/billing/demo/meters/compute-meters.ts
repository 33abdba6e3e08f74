import type { Meter, Meters } from './meter.ts';
import { demo, rate } from './meter.ts';

function instance(type: string, price: Meter['price']): Meter {
  return {
    service: 'ec2',
    usageType: `BoxUsage:${type}`,
    description: `${type} Linux instance hours`,
    unit: 'Hours',
    resourceType: 'Auto Scaling group',
    price,
    instance: type,
  };
}

/** Instances, containers and functions. */
export const COMPUTE_METERS = {
  'ec2.m7g-large': instance('m7g.large', rate('ec2.m7g-large-linux-hour')),
  'ec2.r7g-large': instance('r7g.large', rate('ec2.r7g-large-linux-hour')),
  'ec2.c7g-large': instance('c7g.large', rate('ec2.c7g-large-linux-hour')),
  'ec2.t4g-medium': instance('t4g.medium', rate('ec2.t4g-medium-linux-hour')),
  'ec2.t4g-small': instance('t4g.small', rate('ec2.t4g-small-linux-hour')),
  'ec2.g5-12xlarge': instance('g5.12xlarge', demo('5.672')),
  'ebs.gp3': {
    service: 'ebs',
    usageType: 'EBS:VolumeUsage.gp3',
    description: 'gp3 volume storage',
    unit: 'GB-Months',
    resourceType: 'Volume',
    price: rate('ebs.gp3-gb-month'),
  },
  'eks.clusters': {
    service: 'eks',
    usageType: 'AmazonEKS-Hours:perCluster',
    description: 'Cluster hours',
    unit: 'Hours',
    resourceType: 'Cluster',
    price: rate('eks.cluster-hour'),
  },
  'fargate.arm-vcpu': {
    service: 'fargate',
    usageType: 'Fargate-ARM-vCPU-Hours:perCPU',
    description: 'Arm vCPU hours',
    unit: 'vCPU-Hours',
    resourceType: 'Service',
    price: rate('fargate.arm-vcpu-hour'),
  },
  'ecr.storage': {
    service: 'ecr',
    usageType: 'TimedStorage-ByteHrs',
    description: 'Image storage',
    unit: 'GB-Months',
    resourceType: 'Repository',
    price: demo('0.1'),
  },
  'lambda.arm': {
    service: 'lambda',
    usageType: 'Lambda-GB-Second-ARM',
    description: 'Arm duration',
    unit: 'GB-Seconds',
    resourceType: 'Function',
    price: rate('lambda.duration-arm-gb-second'),
  },
  'lambda.x86': {
    service: 'lambda',
    usageType: 'Lambda-GB-Second',
    description: 'Duration',
    unit: 'GB-Seconds',
    resourceType: 'Function',
    price: rate('lambda.duration-x86-gb-second'),
  },
} as const satisfies Meters;
