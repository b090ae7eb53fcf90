// https://docs.meteor.com/api/meteor
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'meteor/meteor',
  sources: [
    {
      path: 'Meteor.methods(0.*)<0..>',
      tier: 'remote',
      kind: 'structure',
      label: 'an argument of the method',
    },
    {
      path: 'Meteor.publish(1)<0..>',
      tier: 'remote',
      kind: 'structure',
      label: 'an argument of the subscription',
    },
  ],
});
