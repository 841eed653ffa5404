using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Compiler.Reading.Files;

/// <summary>
/// A file that a model can be taken from: one of the project's AdditionalFiles, or one that the build has described by a text among them.
/// </summary>
/// <param name="Text">The file, or its description.</param>
/// <param name="Path">The path of the file itself. That of a described one is relative to the project mostly.</param>
/// <param name="IsDescribed">Whether the text describes the file.</param>
internal sealed record ProjectFile(AdditionalText Text, string Path, bool IsDescribed)
{
    /// <summary>How the texts end that describe files.</summary>
    public const string Ending = ".paramgen.json";

    /// <summary>How the files end that Unity passes to a compiler, whatever is in them.</summary>
    private const string UnityEnding = ".additionalfile";

    /// <summary>How a description begins, which the file of Unity is known by.</summary>
    private const string Start = "{\"paramgen\":";

    /// <summary>The longest beginning of a text that is read for the file's path alone.</summary>
    private const int Beginning = 4096;

    /// <summary>The name of the file.</summary>
    public string Name => new FilePath(Path).Name;

    /// <summary>All files of a project.</summary>
    public static ImmutableArray<ProjectFile> Of(ImmutableArray<AdditionalText> texts, CancellationToken cancellation)
    {
        var files = ImmutableArray.CreateBuilder<ProjectFile>(texts.Length);
        foreach (var text in texts)
            files.Add(Of(text, cancellation));
        return files.MoveToImmutable();
    }

    /// <summary>The file that a text is, or that it describes.</summary>
    public static ProjectFile Of(AdditionalText text, CancellationToken cancellation) =>
        DescriptionIn(text, cancellation) is { } written
            ? new(text, DescribedPath(written) ?? text.Path, true)
            : new(text, text.Path, false);

    private static SourceText? DescriptionIn(AdditionalText text, CancellationToken cancellation) =>
        HasEnding(text, Ending) ? text.GetText(cancellation)
        : HasEnding(text, UnityEnding) && text.GetText(cancellation) is { } written && BeginsAsDescription(written) ? written
        : null;

    private static bool HasEnding(AdditionalText text, string ending) => text.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static bool BeginsAsDescription(SourceText text)
    {
        var beginning = text.ToString(new TextSpan(0, Math.Min(text.Length, 2 * Start.Length)));
        return string.Concat(beginning.Where(c => !char.IsWhiteSpace(c))).StartsWith(Start, StringComparison.Ordinal);
    }

    private static string? DescribedPath(SourceText text) =>
        DescriptionReader.FileIn(text.ToString(new TextSpan(0, Math.Min(text.Length, Beginning))))
        ?? DescriptionReader.FileOf(text.ToString());
}
