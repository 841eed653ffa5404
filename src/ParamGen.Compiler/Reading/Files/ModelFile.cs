using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;

namespace ParamGen.Compiler.Reading.Files;

/// <summary>The file that holds the network of a class: which one it is, and what it says.</summary>
internal static class ModelFile
{
    /// <summary>
    /// What texts hold, for as long as the compiler keeps them: the generator, the analyzer and every class of a file take it from here.
    /// </summary>
    private static readonly ConditionalWeakTable<SourceText, KerasModel> models = new();

    /// <summary>The same where classes stand for custom layers: for each text with those that it was read with.</summary>
    private static readonly ConditionalWeakTable<SourceText, CustomModel> customModels = new();

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
    /// <param name="file">The file.</param>
    /// <param name="custom">What stands for its custom layers.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static KerasModel? Read(AdditionalText file, EquatableArray<CustomLayer> custom, CancellationToken cancellation) =>
        file.GetText(cancellation) is not { } text ? null
        : custom.Count == 0 ? models.GetValue(text, static text => KerasModelReader.Read(text.ToString()))
        : customModels.GetValue(text, static _ => new()).Read(text, custom);

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

    /// <summary>A file's model with the classes that stand for its custom layers.</summary>
    private sealed class CustomModel
    {
        /// <summary>
        /// How many readings are kept: several classes may take a file, and each is read twice where a block has other values.
        /// </summary>
        private const int MaxReadings = 8;

        private readonly ConcurrentDictionary<EquatableArray<CustomLayer>, KerasModel> readings = new();

        public KerasModel Read(SourceText text, EquatableArray<CustomLayer> custom)
        {
            if (readings.TryGetValue(custom, out var known))
                return known;
            if (readings.Count >= MaxReadings)
                readings.Clear();
            return readings[custom] = KerasModelReader.Read(text.ToString(), custom);
        }
    }
}
