import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('realm', {
  setup: "import Realm from 'realm'; const realm = await Realm.open({});",
  names: 'realm',
  runs: ["realm.objects('A').filtered(TEXT)"],
  safe: ["realm.objects('A').filtered('a == $0', TEXT)"],
});
