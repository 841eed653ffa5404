namespace ParamGen.Describe;

/// <summary>A file to describe, and where its text goes.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Text">The path of the text; null to print it.</param>
/// <param name="Stamp">What is written beside the text once it is there, by which a build knows that it is up to date.</param>
/// <param name="Name">The path that the text and errors show; the file's own, unless a build says otherwise.</param>
internal sealed record Work(string File, string? Text, string? Stamp, string Name);

/// <summary>What the arguments ask for.</summary>
internal sealed record CommandLine(IReadOnlyList<Work> Work)
{
    private const string Usage =
        """
        Says what is in model files: .keras, .h5, .hdf5, .json, .onnx, .safetensors, .tflite.

        usage: ParamGen.Describe FILE...                prints what is in each file, as JSON
               ParamGen.Describe FILE... -o FOLDER      writes it to FOLDER, one text per file
               ParamGen.Describe @LIST                  reads lines of FILE, TEXT, STAMP and NAME, separated by tabs

        The exit code is 0 if every file was described, 1 if one was not, 2 if the arguments are wrong.
        """;

    public static CommandLine? Parse(string[] args, out string? fault)
    {
        List<string> files = [];
        string? folder = null;
        fault = null;
        for (var i = 0; i < args.Length && fault is null; i++)
        {
            if (args[i] is "-o" or "--output")
                folder = ++i < args.Length ? args[i] : Fail(out fault, "-o needs a folder");
            else if (args[i] is ['@', ..])
                files.AddRange(ReadList(args[i], ref fault));
            else if (args[i] is ['-', _, ..])
                fault = $"unknown option {args[i]}";
            else
                files.Add(args[i]);
        }

        if (fault is null && files.Count == 0)
            fault = "no file is given";
        return fault is null ? new([.. files.Select(line => WorkOf(line, folder))]) : null;
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

    private static IEnumerable<string> ReadList(string argument, ref string? fault)
    {
        try
        {
            return File.ReadAllLines(argument[1..]).Where(line => line.Length > 0);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            fault = exception.Message;
            return [];
        }
    }

    private static Work WorkOf(string line, string? folder)
    {
        var parts = line.Split('\t');
        var text = parts.ElementAtOrDefault(1) ?? (folder is null ? null : Path.Combine(folder, TextNames.Of(parts[0])));
        return new(parts[0], text, parts.ElementAtOrDefault(2), parts.ElementAtOrDefault(3) ?? parts[0]);
    }
}
