// https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@aws-sdk/client-s3',
  aliases: [
    '@aws-sdk/client-dynamodb',
    '@aws-sdk/client-sns',
    '@aws-sdk/client-sqs',
    '@aws-sdk/client-ses',
    '@aws-sdk/client-sesv2',
    '@aws-sdk/client-lambda',
    '@aws-sdk/client-secrets-manager',
    '@aws-sdk/client-ssm',
    '@aws-sdk/client-kms',
    '@aws-sdk/client-sts',
    '@aws-sdk/client-iam',
    '@aws-sdk/client-cognito-identity-provider',
    '@aws-sdk/client-cloudwatch',
    '@aws-sdk/client-cloudwatch-logs',
    '@aws-sdk/client-ec2',
    '@aws-sdk/client-rds',
    '@aws-sdk/client-rekognition',
    '@aws-sdk/client-textract',
    '@aws-sdk/client-bedrock-runtime',
    '@aws-sdk/client-kinesis',
    '@aws-sdk/client-firehose',
    '@aws-sdk/client-eventbridge',
    '@aws-sdk/client-sfn',
    '@aws-sdk/client-athena',
  ],
  operations: [
    performs(
      SecretUse,
      'new {S3Client,S3,DynamoDBClient,DynamoDB,SNSClient,SNS,SQSClient,SQS,SESClient,SES,SESv2Client,SESv2,LambdaClient,Lambda,SecretsManagerClient,SecretsManager,SSMClient,SSM,KMSClient,KMS,STSClient,STS,IAMClient,IAM,CognitoIdentityProviderClient,CognitoIdentityProvider,CloudWatchClient,CloudWatch,CloudWatchLogsClient,CloudWatchLogs,EC2Client,EC2,RDSClient,RDS,RekognitionClient,Rekognition,TextractClient,Textract,BedrockRuntimeClient,BedrockRuntime,KinesisClient,Kinesis,FirehoseClient,Firehose,EventBridgeClient,EventBridge,SFNClient,SFN,AthenaClient,Athena}()',
      { secret: '0.credentials.{secretAccessKey,sessionToken}' },
      { purpose: 'a secret key of AWS', variable: 'AWS_SECRET_ACCESS_KEY' },
    ),
  ],
});
