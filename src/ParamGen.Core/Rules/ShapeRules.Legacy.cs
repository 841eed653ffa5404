namespace ParamGen.Core.Rules;

/// <summary>What older versions of Keras reject, though Keras 3 does not.</summary>
internal static partial class ShapeRules
{
    public static readonly Rule PG0260_OlderKeras = new(
        "PG0260",
        "An older version of Keras rejects the input",
        "{0}: '{1}' has output shape {2}, which the version of Keras that wrote the file rejects: {3}");
}
