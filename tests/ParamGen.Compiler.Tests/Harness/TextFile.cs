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
        new($"{folder}/{model}.json", File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "Oracle", "models", $"{model}.json")));
}
