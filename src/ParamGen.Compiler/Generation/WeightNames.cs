namespace ParamGen.Compiler.Generation;

/// <summary>The names of weights in a file, without what all of them share.</summary>
internal static class WeightNames
{
    /// <summary>What TensorFlow writes after the name of a variable: the number of the output that it is.</summary>
    private const string Output = ":0";

    /// <summary>
    /// Paths lose the folders that all of them begin with, a folder within one of the same name, and the ":0" at their ends where all have
    /// it: model_weights/dense/dense/kernel:0 is dense/kernel.
    /// </summary>
    public static string[] Shortened(IReadOnlyList<string> names)
    {
        var isNumbered = names.All(name => name.EndsWith(Output, StringComparison.Ordinal));
        string[][] paths =
        [
            .. names.Select(name => Distinct((isNumbered ? name.Substring(0, name.Length - Output.Length) : name).Split('/'))),
        ];
        var shared = Shared(paths);
        return [.. paths.Select(path => string.Join("/", path.Skip(shared)))];
    }

    /// <summary>The path without each part that repeats the one before it.</summary>
    private static string[] Distinct(string[] path) => [.. path.Where((part, i) => i == 0 || part != path[i - 1])];

    /// <summary>How many folders all paths begin with. The last part is a name of its own.</summary>
    private static int Shared(string[][] paths)
    {
        if (paths.Length < 2)
            return 0;
        var shared = 0;
        while (paths.All(path => path.Length > shared + 1 && path[shared] == paths[0][shared]))
            shared++;
        return shared;
    }
}
