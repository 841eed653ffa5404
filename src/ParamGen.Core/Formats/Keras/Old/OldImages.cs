namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>Layers that change images.</summary>
internal static class OldImages
{
    public static readonly OldRule Rule = _ => { };
}
