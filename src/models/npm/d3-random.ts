// https://d3js.org/d3-random
import { PredictableValue } from '../../concepts/predictable-value.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'd3-random',
  aliases: ['d3'],
  operations: [
    performs(
      PredictableValue,
      '{randomUniform,randomInt,randomNormal,randomLogNormal,randomBates,randomIrwinHall,randomExponential,randomPareto,randomBernoulli,randomGeometric,randomBinomial,randomGamma,randomBeta,randomWeibull,randomCauchy,randomLogistic,randomPoisson}()()',
      {},
      { kind: 'generator' },
    ),
  ],
});
