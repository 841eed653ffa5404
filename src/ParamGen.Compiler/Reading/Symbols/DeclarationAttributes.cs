using Microsoft.CodeAnalysis;

namespace ParamGen.Compiler.Reading.Symbols;

/// <summary>The attributes with which a class declares a custom layer.</summary>
internal sealed class DeclarationAttributes
{
    /// <summary>Those of a class that declares none.</summary>
    public static readonly DeclarationAttributes None = new();

    private readonly List<AttributeData> weights = [];

    /// <summary>Whether there are any.</summary>
    public bool Exists => Shape is not null || weights.Count > 0;

    /// <summary>The <c>[LayerShape]</c>; null where there is none.</summary>
    public AttributeData? Shape { get; private set; }

    /// <summary>Each <c>[LayerWeight]</c>, in the order in which they are written.</summary>
    public IReadOnlyList<AttributeData> Weights => [.. weights.OrderBy(ClassAttributes.Position)];

    /// <summary>The first of them.</summary>
    public AttributeData First => Shape ?? Weights[0];

    /// <summary>These and an attribute, if it is one of them.</summary>
    public static DeclarationAttributes? Add(DeclarationAttributes? before, AttributeData attribute)
    {
        var isShape = attribute.AttributeClass?.Name == nameof(LayerShapeAttribute);
        if (!isShape && attribute.AttributeClass?.Name != nameof(LayerWeightAttribute))
            return before;
        before ??= new();
        if (isShape)
            before.Shape ??= attribute;
        else
            before.weights.Add(attribute);
        return before;
    }
}
