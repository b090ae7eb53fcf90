// https://github.com/gheeres/node-activedirectory#readme
import { DirectoryAccess } from '../../concepts/directory-access.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'activedirectory',
  aliases: ['activedirectory2', 'ad-promise'],
  types: {
    Directory: { paths: ['new default()', 'new ActiveDirectory()'], names: ['activeDirectory'] },
    // https://github.com/jsumners/node-activedirectory, with promises instead of callbacks
    PromiseDirectory: { paths: ['new promiseWrapper()'], extends: ['Directory'] },
  },
  operations: [
    performs(DirectoryAccess, 'Directory.{find,findUsers,findGroups}()', { filter: ['0', '0.filter'] }),
    // Names of users and groups are put into a filter as they are; options may stand before them.
    performs(
      DirectoryAccess,
      'Directory.{findUser,findGroup,userExists,groupExists,getUsersForGroup,getGroupMembershipForUser,getGroupMembershipForGroup}()',
      { filter: ['0', '1'] },
    ),
    performs(DirectoryAccess, 'Directory.isUserMemberOf()', { filter: ['0', '1', '2'] }),
  ],
});
