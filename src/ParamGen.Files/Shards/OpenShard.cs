namespace ParamGen.Files.Shards;

/// <summary>
/// Opens a file beside the one that is read, by its name alone; null where there is no such file. Only the program decides
/// what a name leads to.
/// </summary>
public delegate Stream? OpenShard(string name);
