using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;

namespace ParamGen.Compiler.Reading.Files;

/// <summary>
/// The networks that texts hold, for as long as the compiler keeps them: the generator, the analyzer and every class of a file take them
/// from here.
/// </summary>
internal static class KerasModels
{
    private static readonly ConditionalWeakTable<object, KerasModel> models = new();

    /// <summary>The same where classes stand for custom layers: for each text with those that it was read with.</summary>
    private static readonly ConditionalWeakTable<object, CustomModels> customModels = new();

    /// <summary>The model in the text of an architecture.</summary>
    public static KerasModel Of(SourceText text, EquatableArray<CustomLayer> custom) =>
        Of(text, custom, layers => KerasModelReader.Read(text.ToString(), layers));

    /// <summary>The model in a file that has an architecture.</summary>
    public static KerasModel Of(FileDescription file, EquatableArray<CustomLayer> custom) =>
        Of(file, custom, layers => KerasModelReader.Read(file.Architecture!, layers, file.KerasVersion, file.Kind == FileKinds.Hdf5));

    private static KerasModel Of(object key, EquatableArray<CustomLayer> custom, Func<EquatableArray<CustomLayer>, KerasModel> read) =>
        custom.Count == 0
            ? models.GetValue(key, _ => read(default))
            : customModels.GetValue(key, static _ => new()).Of(custom, read);

    /// <summary>A file's model with the classes that stand for its custom layers.</summary>
    private sealed class CustomModels
    {
        /// <summary>
        /// How many readings are kept: several classes may take a file, and each is read twice where a block has other values.
        /// </summary>
        private const int MaxReadings = 8;

        private readonly ConcurrentDictionary<EquatableArray<CustomLayer>, KerasModel> readings = new();

        public KerasModel Of(EquatableArray<CustomLayer> custom, Func<EquatableArray<CustomLayer>, KerasModel> read)
        {
            if (readings.TryGetValue(custom, out var known))
                return known;
            if (readings.Count >= MaxReadings)
                readings.Clear();
            return readings[custom] = read(custom);
        }
    }
}
