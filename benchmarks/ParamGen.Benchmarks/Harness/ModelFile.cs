using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ParamGen.Benchmarks.Harness;

/// <summary>A file of a model as a project's AdditionalFiles pass it.</summary>
internal sealed class ModelFile(string path, string? content = null) : AdditionalText
{
    private readonly SourceText text = SourceText.From(content ?? File.ReadAllText(path));

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
