namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>A class of Keras 1 or 2.</summary>
/// <param name="Kind">What Keras 3 calls it, or the kind of a layer that Keras 3 does not have.</param>
/// <param name="Rule">What becomes of its arguments; null where all of them are Keras 3's.</param>
internal sealed record OldClass(string Kind, OldRule? Rule = null)
{
    /// <summary>The class of a name; null where that Keras had none of the name, or where it is not read.</summary>
    public static OldClass? Find(string name, KerasVersion version) =>
        (version.IsFirst ? OldClasses1.Known : OldClasses2.Known).TryGetValue(name, out var found) ? found : null;
}
