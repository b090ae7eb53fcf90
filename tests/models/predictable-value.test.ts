import { describe, expect, it } from 'vitest';
import { reportedRules } from '../helpers/reported-rules.ts';

const RULE = 'bulwark/no-insecure-random';

describe('tables of packages that give predictable values', () => {
  it.each([
    ['language', 'const token = performance.now().toString();'],
    ['language', 'const token = String(new Date().getTime());'],
    ['process', 'const token = String(process.hrtime.bigint());'],
    ['lodash', "import _ from 'lodash'; const otp = _.random(1000, 9999);"],
    ['chance', "import Chance from 'chance'; const chance = new Chance(); const token = chance.string();"],
    ['random-js', "import { Random } from 'random-js'; const r = new Random(); const otp = r.integer(1, 9);"],
    ['random', "import random from 'random'; const otp = random.int(1, 9);"],
    ['random-int', "import randomInt from 'random-int'; const otp = randomInt(9);"],
    ['random-string', "const randomString = require('random-string'); const token = randomString();"],
    ['seedrandom', "import seedrandom from 'seedrandom'; const rng = seedrandom('x'); const otp = rng();"],
    [
      'unique-random',
      "import uniqueRandom from 'unique-random'; const next = uniqueRandom(1, 9); const otp = next();",
    ],
    [
      'mersenne-twister',
      "const MT = require('mersenne-twister'); const g = new MT(); const otp = g.random();",
    ],
    ['shortid', "import shortid from 'shortid'; const inviteCode = shortid.generate();"],
    ['cuid', "import cuid from 'cuid'; const token = cuid();"],
    ['uniqid', "const uniqid = require('uniqid'); const token = uniqid();"],
    ['hyperid', "import hyperid from 'hyperid'; const next = hyperid(); const token = next();"],
    ['uid', "import { uid } from 'uid'; const token = uid(32);"],
    [
      'nanoid',
      "import { customAlphabet } from 'nanoid/non-secure'; const make = customAlphabet('ab', 9); const token = make();",
    ],
    ['mathjs', "import { randomInt } from 'mathjs'; const otp = randomInt(9);"],
    ['faker', "import { faker } from '@faker-js/faker'; const password = faker.internet.password();"],
    ['uuid', "import { v6 } from 'uuid'; const token = v6();"],
    ['mongoose', "import mongoose from 'mongoose'; const token = new mongoose.Types.ObjectId().toString();"],
    ['faker', "import faker from 'faker'; const password = faker.internet.password();"],
    ['d3-random', "import { randomNormal } from 'd3-random'; const otp = randomNormal()();"],
    ['pure-rand', "import prand from 'pure-rand'; const otp = prand.mersenne(1).unsafeNext();"],
    ['alea', "import Alea from 'alea'; const next = new Alea(); const otp = next();"],
    ['bson', "import { ObjectId } from 'bson'; const token = new ObjectId().toHexString();"],
    ['crypto', "import { prng } from 'crypto'; const token = prng(16);"],
  ])('%s: %s', (_, code) => {
    expect(new Set(reportedRules(code))).toEqual(new Set([RULE]));
  });

  it.each([
    ["import { random } from './own'; const otp = random(1, 9);"],
    ["import { nanoid } from 'nanoid'; const token = nanoid();"],
    ["import { uid } from 'uid/secure'; const token = uid(32);"],
    ["import { v4, v7 } from 'uuid'; const token = v4(); const apiKey = v7();"],
    ["import cuid from '@paralleldrive/cuid2'; const token = cuid();"],
    ["import { randomInt } from 'crypto'; const otp = randomInt(9);"],
    ["import mongoose from 'mongoose'; const token = new mongoose.Types.ObjectId(id);"],
    ["import { scaleLinear } from 'd3'; const token = scaleLinear()();"],
  ])('are silent on %s', (code) => {
    expect(reportedRules(code)).toEqual([]);
  });
});
