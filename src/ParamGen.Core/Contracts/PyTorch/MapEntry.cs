using ParamGen.Core.Layers.PyTorch;

namespace ParamGen.Core.Contracts.PyTorch;

/// <summary>A layer and the module that it is made of, as a user says it: conv2d=features.0.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Layer">The name of the layer, or of what is around it.</param>
/// <param name="Module">The path of the module, or of what is around it.</param>
internal sealed record MapEntry(string Text, string Layer, string Module)
{
    /// <summary>The entry of a text; null where it is of another form.</summary>
    public static MapEntry? Parse(string text)
    {
        var at = text.IndexOf('=');
        var (layer, module) = at < 0 ? ("", "") : (text.Substring(0, at).Trim(), text.Substring(at + 1).Trim());
        return layer.Length == 0 || module.Length == 0 ? null : new(text, layer, module);
    }

    /// <summary>What a user writes to say that the two belong together.</summary>
    public static string Of(LayerModule layer, FileModule module) => $"{layer.Name}={Dotted(module)}";

    public bool Means(LayerModule layer) => layer.Names.Contains(Layer);

    /// <summary>Whether it names the module, or one around it.</summary>
    public bool Covers(FileModule module) => IsExactly(module) || Dotted(module).StartsWith(Module + ".", StringComparison.Ordinal);

    public bool IsExactly(FileModule module) => Dotted(module) == Module;

    private static string Dotted(FileModule module) => module.Path.Replace('#', '.');
}
