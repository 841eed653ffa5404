using Microsoft.CodeAnalysis;
using ParamGen.Core.Collections;

namespace ParamGen.Compiler.Reading;

/// <summary>The values of a block's parameters in one of its uses, by the constants that they replace.</summary>
internal sealed class BlockValues
{
    private readonly Dictionary<ISymbol, object> values;

    private BlockValues(Dictionary<ISymbol, object> values) => this.values = values;

    public static AttributeData? AttributeOf(INamedTypeSymbol type) => LayerAttributes.Find(type, nameof(BlockAttribute));

    /// <summary>The values that a use gives; what it does not give keeps the constant's own. Null where it gives what the block does not take.</summary>
    public static BlockValues? Of(INamedTypeSymbol type, AttributeData block, object? given, out string? wrong)
    {
        wrong = null;
        var parameters = ParametersOf(block);
        object?[] arguments = given is EquatableArray<object?> list ? list.ToArray() : [];
        if (arguments.Length > parameters.Length)
            wrong = $"takes {parameters.Length} arguments, but is given {arguments.Length}";
        var values = new Dictionary<ISymbol, object>(SymbolEqualityComparer.Default);
        for (var i = 0; i < parameters.Length && wrong is null; i++)
        {
            var constant = type.GetMembers(parameters[i]).OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue);
            if (constant is null)
                wrong = $"has no constant '{parameters[i]}', which its [Block] names";
            else if (i >= arguments.Length)
                values[constant] = constant.ConstantValue!;
            else if (Fit(arguments[i], constant.ConstantValue) is { } value)
                values[constant] = value;
            else
                wrong = $"takes {constant.Type.ToDisplayString()} for {parameters[i]}, which '{arguments[i]}' is not";
        }

        return wrong is null ? new(values) : null;
    }

    public bool Replaces(ISymbol constant) => values.ContainsKey(constant);

    public object? ValueOf(ISymbol constant) => values.TryGetValue(constant, out var value) ? value : null;

    private static object? Fit(object? given, object? constant) => (given, constant) switch
    {
        (int number, double) => (double)number,
        (not null, not null) when given.GetType() == constant.GetType() => given,
        _ => null,
    };

    private static string[] ParametersOf(AttributeData block) => block.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } names]
        ? [.. names.Values.Select(name => name.Value as string ?? "")]
        : [];
}
