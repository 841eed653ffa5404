namespace ParamGen.Describe;

/// <summary>A file to describe, and where its text goes.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Text">The path of the text; null to print it.</param>
/// <param name="Name">The path that the text and errors show.</param>
internal sealed record Work(string File, string? Text, string Name);

/// <summary>What the arguments ask for.</summary>
/// <param name="Work">The files to describe.</param>
/// <param name="Build">The list of a build that names them; null if the arguments do.</param>
internal sealed record CommandLine(IReadOnlyList<Work> Work, BuildList? Build)
{
    private const string Usage =
        """
        Says what is in model files: .keras, .h5, .hdf5, .json, .onnx, .safetensors, .tflite.

        usage: ParamGen.Describe FILE...                prints what is in each file, as JSON
               ParamGen.Describe FILE... -o FOLDER      writes it to FOLDER, one text per file
               ParamGen.Describe @LIST                  writes it beside LIST for what has changed, as a build asks

        The exit code is 0 if every file was described, 1 if one was not, 2 if the arguments are wrong.
        """;

    public static CommandLine? Parse(string[] args, out string? fault)
    {
        if (args is [['@', .. var list]])
            return BuildList.Read(list, out fault) is { } build ? new(build.Work, build) : null;

        List<string> files = [];
        string? folder = null;
        fault = null;
        for (var i = 0; i < args.Length && fault is null; i++)
        {
            if (args[i] is "-o" or "--output")
                folder = ++i < args.Length ? args[i] : Fail(out fault, "-o needs a folder");
            else if (args[i] is ['@', ..])
                fault = "a list is the only argument";
            else if (args[i] is ['-', _, ..])
                fault = $"unknown option {args[i]}";
            else
                files.Add(args[i]);
        }

        if (fault is null && files.Count == 0)
            fault = "no file is given";
        return fault is null ? new([.. files.Select(file => WorkOf(file, folder))], Build: null) : null;
    }

    public static int Explain(TextWriter output, string? fault)
    {
        output.WriteLine($"ParamGen.Describe: {fault}");
        output.WriteLine();
        output.WriteLine(Usage);
        return 2;
    }

    private static string? Fail(out string? fault, string reason)
    {
        fault = reason;
        return null;
    }

    private static Work WorkOf(string file, string? folder) =>
        new(file, folder is null ? null : Path.Combine(folder, TextNames.Of(file)), file);
}
