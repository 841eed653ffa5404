using ParamGen.Core.Layers;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>An input of no numbers at all.</summary>
internal static class EmptyInput
{
    public static Problem? Of(LayerNode node) => node.Attribute is InputAttribute { Shape: { } shape } a && shape.Contains(0)
        ? node.Problem(AdviceRules.PG0920_EmptyInput, nameof(a.Shape), [string.Join(", ", shape)])
        : null;
}
