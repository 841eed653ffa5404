using Microsoft.CodeAnalysis;
using ParamGen.Core.Collections;
using ParamGen.Core.Model;

namespace ParamGen.Compiler.Reading.Symbols;

/// <summary>The budget of a class.</summary>
internal static class Budget
{
    public static AttributeData? AttributeOf(INamedTypeSymbol type) => LayerAttributes.Find(type, nameof(BudgetAttribute));

    /// <summary>What the model may cost at most, empty where nobody says; null where C# itself reports an error in it.</summary>
    public static EquatableArray<Argument>? Read(INamedTypeSymbol type) => AttributeOf(type) is not { } attribute
        ? EquatableArray<Argument>.Empty
        : ArgumentReader.Read(attribute)?.Arguments;
}
