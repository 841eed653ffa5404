using ParamGen.Core.Collections;
using ParamGen.Core.Model;

namespace ParamGen.Compiler.Reading;

/// <summary>The files that the attributes of a class name, and what its other attributes say of them.</summary>
/// <param name="Named">The files, in the order of the attributes.</param>
internal sealed record ModelFiles(EquatableArray<FileSource> Named)
{
    /// <summary>The position of the file that the model is taken from; null where the class has layers, which all must match.</summary>
    public int? Source => IsContract ? null : SourceOf(Named.Map(static file => file.Kind));

    /// <summary>Whether the class has layers of its own.</summary>
    public bool IsContract { get; init; }

    /// <summary>What a model from a file may cost at most. Layers have a budget of their own.</summary>
    public EquatableArray<Argument> Budget { get; init; }

    /// <summary>The arguments of the attribute that asks what a model from a file costs on a device; null where nobody asks.</summary>
    public EquatableArray<Argument>? Device { get; init; }

    /// <summary>The input beside the file, which gives the shape that the file leaves open; null where there is none.</summary>
    public LayerSource? Input { get; init; }

    /// <summary>What stands for the custom layers of the files.</summary>
    public EquatableArray<CustomLayer> CustomLayers { get; init; }

    /// <summary>The file that a model without layers is taken from: the first with an architecture, else the first.</summary>
    public static int SourceOf(IReadOnlyList<ModelFileKind> kinds)
    {
        for (var i = 0; i < kinds.Count; i++)
        {
            if (kinds[i] is ModelFileKind.Keras)
                return i;
        }

        return 0;
    }

    /// <summary>What an attribute at a position takes the model from; null where there is none.</summary>
    public FileSource? SourceFile => Source is { } position ? Named[position] : null;
}

/// <summary>A file that an attribute names.</summary>
/// <param name="Kind">What is taken from it, by the attribute.</param>
/// <param name="Arguments">The arguments of the attribute.</param>
internal sealed record FileSource(ModelFileKind Kind, EquatableArray<Argument> Arguments)
{
    /// <summary>The end of the file's path.</summary>
    public string Path => ValueOf(nameof(ModelFileAttribute.Path)) is ArgumentValue.Text { Value: var path } ? path : "";

    /// <summary>The value of an argument; null where it is not given.</summary>
    public ArgumentValue? ValueOf(string argument) => Arguments.FirstOrDefault(given => given.Name == argument)?.Value;

    /// <summary>The texts of an argument; none where it is not given.</summary>
    public EquatableArray<string> TextsOf(string argument) => ValueOf(argument) is ArgumentValue.Texts { Values: var texts }
        ? texts.Select(static text => text ?? "").ToArray()
        : default(EquatableArray<string>);
}
