using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice.Shapes;

/// <summary>An input of no numbers at all.</summary>
internal sealed class EmptyInput : ArgumentAdvice
{
    public override Rule Rule { get; } = new(
        "PG0920",
        "The input has an axis of size 0",
        $"{{0}}: an input of ({{1}}) has no elements; use a size of at least 1 on each axis, or {Word.UnknownSize}")
    {
        Severity = Severity.Warning,
    };

    public override Problem? Check(LayerNode node) => node.Attribute is InputAttribute { Shape: { } shape } args && shape.Contains(0)
        ? Advise(node, nameof(args.Shape), [string.Join(", ", shape)])
        : null;
}
