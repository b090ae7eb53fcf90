// https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'aws-sdk',
  operations: [
    performs(
      SecretUse,
      'config.update',
      { secret: '0.{secretAccessKey,sessionToken}' },
      { purpose: 'a secret key of AWS', variable: 'AWS_SECRET_ACCESS_KEY' },
    ),
    performs(
      SecretUse,
      'new {S3,DynamoDB,SQS,SNS,SES,SESV2,Lambda,KMS,SSM,STS,IAM,EC2,RDS,ECS,ECR,CloudWatch,CloudWatchLogs,CloudFront,CognitoIdentityServiceProvider,SecretsManager,Kinesis,Firehose,EventBridge,StepFunctions,Athena,Glue,Route53,Rekognition,Textract,Comprehend,Polly,Translate,Transcribe,Pinpoint,Config,Endpoint}()',
      { secret: ['0.{secretAccessKey,sessionToken}', '0.credentials.{secretAccessKey,sessionToken}'] },
      { purpose: 'a secret key of AWS', variable: 'AWS_SECRET_ACCESS_KEY' },
    ),
    performs(
      SecretUse,
      'new DynamoDB.DocumentClient()',
      { secret: ['0.{secretAccessKey,sessionToken}', '0.credentials.{secretAccessKey,sessionToken}'] },
      { purpose: 'a secret key of AWS', variable: 'AWS_SECRET_ACCESS_KEY' },
    ),
    performs(
      SecretUse,
      'new Credentials()',
      { secret: ['1', '2'] },
      { purpose: 'a secret key of AWS', variable: 'AWS_SECRET_ACCESS_KEY' },
    ),
  ],
});
