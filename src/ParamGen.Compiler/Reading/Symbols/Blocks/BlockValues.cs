using Microsoft.CodeAnalysis;

namespace ParamGen.Compiler.Reading.Symbols.Blocks;

/// <summary>The values of a block's parameters in one of its uses, by the constants that they replace.</summary>
internal sealed class BlockValues
{
    /// <summary>The constants as they are declared: those of a generic class have one value for all type arguments.</summary>
    private readonly Dictionary<IFieldSymbol, TypedValue> values;

    private BlockValues(Dictionary<IFieldSymbol, TypedValue> values) => this.values = values;

    /// <summary>Whether every constant has the value that C# gives it, so nothing has to be evaluated.</summary>
    public bool AreOwn => values.Count == 0;

    /// <summary>The values that a block's constants have by themselves; null if the block names something that is not a constant.</summary>
    public static BlockValues? Own(INamedTypeSymbol type, AttributeData block, Compilation compilation, out string? wrong) =>
        Of(type, block, [], null, compilation, out wrong);

    /// <summary>
    /// The values that a use gives. A parameter without a value is an ordinary constant, whose expression may depend on the others.
    /// Null if the use gives something that the block does not take.
    /// </summary>
    /// <param name="type">The block's class, as it is declared.</param>
    /// <param name="block">Its <c>[Block]</c>, or the <c>[LayerShape]</c> of a custom layer.</param>
    /// <param name="given">The arguments of the use.</param>
    /// <param name="around">The values of the block that contains the use; null if there is none.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="wrong">What is wrong with the arguments; null if C# itself reports an error.</param>
    public static BlockValues? Of(
        INamedTypeSymbol type,
        AttributeData block,
        IReadOnlyList<TypedValue> given,
        BlockValues? around,
        Compilation compilation,
        out string? wrong)
    {
        var values = new Dictionary<IFieldSymbol, TypedValue>(around?.values ?? [], SymbolEqualityComparer.Default);
        wrong = null;
        if (ParametersOf(block) is not { } parameters)
            return null;
        if (given.Count > parameters.Length)
            wrong = $"takes {parameters.Length} argument{(parameters.Length == 1 ? "" : "s")}, but gets {given.Count}";
        for (var i = 0; i < parameters.Length && wrong is null; i++)
        {
            if (ConstantOf(type, parameters[i]) is not { } constant)
                wrong = $"has no constant '{parameters[i]}', which its [{LayerAttributes.KindOf(block.AttributeClass!)}] names";
            else if (parameters.Take(i).Contains(parameters[i]))
                wrong = $"lists '{parameters[i]}' twice in its [{LayerAttributes.KindOf(block.AttributeClass!)}]";
            else if (!constant.HasConstantValue)
                return null;
            else if (i < given.Count && ConstantConversion.ToParameter(constant.Type, given[i], compilation) is { } value)
                values[constant] = value;
            else if (i < given.Count)
                wrong = $"expects {TypedValue.NameOf(constant.Type)} for {parameters[i]}, but gets {given[i]}";
        }

        if (wrong is not null)
            return null;
        var areOwn = values.All(pair => TypedValue.AreSame(pair.Value.Value, pair.Key.ConstantValue));
        return new(areOwn ? new(SymbolEqualityComparer.Default) : values);
    }

    /// <summary>
    /// The values that a file gives some of the parameters; null with the reason where one does not fit the type of its constant.
    /// </summary>
    public static BlockValues? Of(
        IEnumerable<(IFieldSymbol Constant, TypedValue Value)> given,
        Compilation compilation,
        out string? wrong)
    {
        wrong = null;
        var values = new Dictionary<IFieldSymbol, TypedValue>(SymbolEqualityComparer.Default);
        foreach (var (constant, value) in given)
        {
            if (ConstantConversion.ToParameter(constant.Type, value, compilation) is { } converted)
                values[constant] = converted;
            else
                wrong ??= $"it expects {TypedValue.NameOf(constant.Type)} for {constant.Name}, but gets {value}";
        }

        return wrong is null ? new(values) : null;
    }

    /// <summary>The value that replaces a constant's own; null if none does.</summary>
    public TypedValue? Of(IFieldSymbol constant) => values.TryGetValue(constant, out var value) ? value : null;

    /// <summary>The values as a message shows them: <c>Width = 8, Scale = 2</c>.</summary>
    public override string ToString() => string.Join(", ", values.Select(pair => $"{pair.Key.Name} = {pair.Value.Text}"));

    /// <summary>The constant of a name; null where the class has none.</summary>
    public static IFieldSymbol? ConstantOf(INamedTypeSymbol type, string name) =>
        type.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault(field => field.IsConst);

    /// <summary>The names of a block's constants; null if C# itself reports an error in them.</summary>
    public static string[]? ParametersOf(AttributeData block) => block.ConstructorArguments switch
    {
        [.., { Kind: TypedConstantKind.Array, IsNull: true }] => [],
        [.., { Kind: TypedConstantKind.Array, Values: var names }] when names.All(name => name.Kind == TypedConstantKind.Primitive) =>
            [.. names.Select(name => name.Value as string ?? "")],
        _ => null,
    };
}
