using Microsoft.CodeAnalysis.Text;
using ParamGen.Core.Outputs;
using ParamGen.Core.Text;
using ParamGen.Tool.Models;
using ParamGen.Tool.Reports;

namespace ParamGen.Tool.Conversion;

/// <summary>Writes a model as a class with layer attributes, and reads that again: what is written is the same model.</summary>
internal static class CSharpConversion
{
    /// <param name="model">The model.</param>
    /// <param name="target">What the class is called.</param>
    /// <param name="withBlocks">Whether what repeats is a block.</param>
    public static Converted Write(LoadedModel model, ClassTarget target, bool withBlocks)
    {
        if (model.Source!.Class is null)
            return new(null, [$"{model.Name} is a class with layers already; a .cs file is converted to a .json file"]);
        if (LeftOut.CustomPart(model.Source) is { } part)
            return new(null, [$"{model.Name}: no attributes say this network: {part}"]);
        var leftOut = LeftOut.Of(model.Source);
        string[] comments = leftOut.Length == 0
            ? [Comment(model)]
            : [Comment(model), "No attribute says these, which decide no shape and no number:", .. leftOut.Select(InLine)];
        var (text, reason) = ModelClass.Of(model.Source, target, comments, withBlocks);
        if (text is null)
            return new(null, [$"{model.Name}: no attributes say this network: {reason}"]);
        var file = CSharpCode.Of(target.Class + ".cs", SourceText.From(text));
        string[] differences = CSharpCode.Lines(file.AllErrors()) is { Length: > 0 } errors ? errors
            : [.. NetworkComparison.Differences(model, CSharpModel.Read(file, target.FullName)[0])];
        return differences.Length == 0
            ? new(text, [])
            : new(null, [$"{model.Name}: the class would not be the same model, so it is not written", .. differences]) { Draft = text };
    }

    private static string Comment(LoadedModel model)
    {
        var network = model.Network!;
        var parameters = $"{Numbers.Grouped(network.TotalParameters)} parameters ({MemorySize.Of(network.Bytes)})";
        var costs = network.MultiplyAdds is { } count ? $", {Numbers.Grouped(count)} multiply-adds per sample" : "";
        return $"Made from {InLine(model.Name)}: {parameters}{costs}.";
    }

    /// <summary>A text in one line: C# ends a line at more characters than others do.</summary>
    private static string InLine(string text) => PeopleText.Of(text).Replace('\u2028', ' ').Replace('\u2029', ' ');
}

/// <summary>What came of a conversion.</summary>
/// <param name="Text">The text; null where there is none.</param>
/// <param name="Problems">Why there is none, a line each.</param>
internal sealed record Converted(string? Text, IReadOnlyList<string> Problems)
{
    /// <summary>A text that is not the same model.</summary>
    public string? Draft { get; init; }
}
