using ParamGen.Tool.Commands;

namespace ParamGen.Tool.Tests;

/// <summary>What came of a command.</summary>
internal sealed record Ran(int Code, string Output, string Error)
{
    public static Ran Command(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var code = ParamGenCommand.Run(args, output, error);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>A file of the tests.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([AppContext.BaseDirectory, .. parts]);
}
