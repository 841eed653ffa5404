namespace ParamGen.Core.Rules;

/// <summary>PG034x: the declaration of a custom layer.</summary>
internal static partial class GraphRules
{
    public static readonly Rule PG0340_Signature = new(
        "PG0340",
        "The shapes of a custom layer cannot be read",
        "{0}: cannot read '{1}': {2}");

    public static readonly Rule PG0341_UnknownSize = new(
        "PG0341",
        "A name in the shapes of a custom layer is unknown",
        "{0}: '{1}' is neither an axis of an input nor an integer constant of the class{2}");

    public static readonly Rule PG0342_LayerDeclaration = new(
        "PG0342",
        "The declaration of a custom layer is not valid",
        "{0}: the class cannot stand for a layer, because it {1}");
}
