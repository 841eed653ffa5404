using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Core.Formats.Keras;

namespace ParamGen.Compiler.Reading.Files;

/// <summary>The file that holds the network of a class: which one it is, and what it says.</summary>
internal static class ModelFile
{
    /// <summary>
    /// What texts hold, for as long as the compiler keeps them: the generator, the analyzer and every class of a file take it from here.
    /// </summary>
    private static readonly ConditionalWeakTable<SourceText, KerasModel> models = new();

    /// <summary>
    /// The files whose paths end with the given one, each once. Capitals make a difference where there is a file that is written
    /// just so, since two files may differ in them alone.
    /// </summary>
    public static ImmutableArray<AdditionalText> Find(string path, ImmutableArray<AdditionalText> files)
    {
        var end = new FilePath(path);
        var found = Find(end, files, StringComparison.Ordinal);
        return found.IsEmpty ? Find(end, files, StringComparison.OrdinalIgnoreCase) : found;
    }

    /// <summary>The model in a file; null where the file cannot be read.</summary>
    public static KerasModel? Read(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } text
            ? models.GetValue(text, static text => KerasModelReader.Read(text.ToString()))
            : null;

    private static ImmutableArray<AdditionalText> Find(FilePath end, ImmutableArray<AdditionalText> files, StringComparison comparison)
    {
        var found = ImmutableArray.CreateBuilder<AdditionalText>();
        foreach (var file in files)
        {
            // Most are no such file at a glance, which matters where a project has thousands.
            if (file.Path.EndsWith(end.Name, comparison)
                && new FilePath(file.Path).EndsWith(end, comparison)
                && !found.Any(other => other.Path == file.Path))
                found.Add(file);
        }

        return found.ToImmutable();
    }
}
