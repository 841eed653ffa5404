namespace ParamGen.Core.Rules;

/// <summary>PG06xx: files that a network must agree with.</summary>
internal static class ContractRules
{
    public static readonly Rule PG0601_ArgumentDiffers = new(
        "PG0601",
        "An argument differs from the file's",
        "{0}: {1} is {2}, but in '{3}' it is {4} (layer '{5}'); change one of the two");

    public static readonly Rule PG0602_LayerDiffers = new(
        "PG0602",
        "A layer differs from the file's",
        "{0}: does not match '{1}': {2}; change one of the two");

    public static readonly Rule PG0603_NetworkDiffers = new(
        "PG0603",
        "The network differs from the file's",
        "{0}: does not match '{1}': {2}; change one of the two");
}
