/** Keys of a filter below which its grammar goes on. */
export const FILTER_OPERATORS: ReadonlySet<string> = new Set(
  '$and $or $nor $not $match $elemMatch $expr $facet $lookup pipeline filter'.split(' '),
);

/** Keys of a filter or a pipeline under which a text is a script. */
export const SCRIPT_OPERATORS: ReadonlySet<string> = new Set(
  '$where body init accumulate merge finalize map reduce'.split(' '),
);

/** Among them, those that are scripts only below one of these. */
export const SCRIPT_HOLDERS: ReadonlySet<string> = new Set(['$function', '$accumulator', '$where']);

/** Methods of collections and models whose first argument is a filter. */
export const FILTER_METHODS: readonly string[] =
  'find findOne findOneAndUpdate findOneAndReplace findOneAndDelete findOneAndRemove countDocuments deleteOne deleteMany updateOne updateMany replaceOne exists'.split(
    ' ',
  );

/** Files in which projects keep the models of their documents. */
export const MODEL_FILES =
  /(?:^|[\\/])(?:models?|schemas?|entities|entity|collections?|db|database)(?:[\\/.]|$)|\.(?:model|schema)$/i;

/** Keys by which mappers of other stores are told from filters: their first argument is an object of options. */
export const MAPPER_OPTIONS: ReadonlySet<string> = new Set(
  'where include attributes raw transaction relations select limit order'.split(' '),
);
