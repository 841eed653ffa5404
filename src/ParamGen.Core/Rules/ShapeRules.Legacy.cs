namespace ParamGen.Core.Rules;

/// <summary>What layers of older versions of Keras refuse of their input.</summary>
internal static partial class ShapeRules
{
    public static readonly Rule PG0260_OlderKeras = new(
        "PG0260",
        "An older Keras does not take this input",
        "{0}: '{1}' has output shape {2}, which the Keras that wrote the file does not take here: {3}");
}
