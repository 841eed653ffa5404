using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ParamGen.Compiler.Tests.Harness;

/// <summary>One of a project's additional files.</summary>
internal sealed class TextFile(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);

    /// <summary>A model of the oracle.</summary>
    public static TextFile Oracle(string model, string folder = "/models") =>
        new($"{folder}/{model}.json", File.ReadAllText(OraclePath(model)));

    public static string OraclePath(string model) => System.IO.Path.Combine(AppContext.BaseDirectory, "Oracle", "models", $"{model}.json");

    /// <summary>The same file under another path.</summary>
    public TextFile At(string other) => new(other, text);
}
