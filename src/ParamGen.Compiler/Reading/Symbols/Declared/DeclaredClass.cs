using System.Globalization;
using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Reading.Symbols.Blocks;
using ParamGen.Core.Layers.Declared;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Compiler.Reading.Symbols.Declared;

/// <summary>Reads a class that declares a custom layer, whatever is half-typed.</summary>
internal static class DeclaredClass
{
    /// <summary>What the class declares, with the values that its constants have by themselves.</summary>
    public static DeclaredReading Read(ClassAttributes attributes, Compilation compilation)
    {
        var (type, declaration) = (attributes.Type, attributes.Declaration);
        var problems = Conflicts(attributes).ToList();
        if (problems.Count > 0)
            return new(null, problems);
        if (declaration.Shape is not { } shape)
        {
            Refuse(declaration.Weights[0], null, "has weights, but no shapes; add [LayerShape]");
            return new(null, problems);
        }

        if (TextOf(shape, 0) is not { } signature || shape.ConstructorArguments.Any(argument => argument.Kind is TypedConstantKind.Error))
            return DeclaredReading.Broken;
        var weights = new List<DeclaredWeight>();
        foreach (var weight in declaration.Weights)
        {
            if (TextOf(weight, 0) is not { } name || TextOf(weight, 1) is not { } text || !AreRead(weight))
                return DeclaredReading.Broken;
            if (TypeOf(weight, nameof(LayerWeightAttribute.DType), out var dtype) is { } unknown)
                Refuse(weight, nameof(LayerWeightAttribute.DType), unknown);
            weights.Add(new(name, text, Named(weight, nameof(LayerWeightAttribute.Trainable)) is not false, dtype));
        }

        if (!AreRead(shape))
            return DeclaredReading.Broken;
        if (TypeOf(shape, nameof(LayerShapeAttribute.OutputDType), out var output) is { } wrong)
            Refuse(shape, nameof(LayerShapeAttribute.OutputDType), wrong);
        var source = new DeclaredSource(type.Name, signature)
        {
            Weights = weights,
            MultiplyAdds = Named(shape, nameof(LayerShapeAttribute.MultiplyAdds)) as string,
            OutputDType = output,
        };
        var fields = LayerDeclaration.NamesIn(source)
            .Select(name => BlockValues.ConstantOf(type, name))
            .OfType<IFieldSymbol>()
            .Where(IsInteger)
            .ToList();
        if (fields.Any(field => !field.HasConstantValue))
            return DeclaredReading.Broken;
        source = source with
        {
            Constants = fields.Select(field => new DeclaredConstant(field.Name, ValueOf(field)!.Value, default)).ToArray(),
        };

        CheckParameters();
        LayerDeclaration.Of(source, out var faults);
        foreach (var fault in faults)
            problems.Add(new(fault.Rule, type, fault.Weight is { } number ? declaration.Weights[number] : shape, [.. fault.Texts])
            {
                Argument = fault.Argument,
            });
        return new(problems.Count == 0 ? source : null, problems) { Fields = fields };

        void CheckParameters()
        {
            if (BlockValues.Own(type, shape, compilation, out var reason) is null && reason is null)
                return;
            reason ??= BlockValues.ParametersOf(shape)
                ?.Where(name => !IsInteger(BlockValues.ConstantOf(type, name)!))
                .Select(name => $"names '{name}', which is not an integer")
                .FirstOrDefault();
            if (reason is not null)
                Refuse(shape, nameof(LayerShapeAttribute.Parameters), reason);
        }

        void Refuse(AttributeData at, string? argument, string reason) =>
            problems.Add(new(GraphRules.PG0342_LayerDeclaration, type, at, type.Name, reason) { Argument = argument });
    }

    /// <summary>What is wrong with a class that is something else beside a custom layer.</summary>
    public static IEnumerable<DeclarationProblem> Conflicts(ClassAttributes attributes)
    {
        if (!attributes.Declaration.Exists || attributes.Kind is ClassKind.Declared)
            yield break;
        var type = attributes.Type;
        var other = attributes.Files.Length > 0 ? "takes a network from a file"
            : attributes.Block is not null ? "is a block"
            : "has layers";
        yield return new(
            GraphRules.PG0342_LayerDeclaration,
            type,
            attributes.Declaration.First,
            type.Name,
            $"{other}; a class is one or the other");
    }

    /// <summary>The value of an integer constant; null for one that is too large.</summary>
    public static long? ValueOf(IFieldSymbol constant) => ValueOf(constant.ConstantValue);

    /// <summary>The same for a value.</summary>
    public static long? ValueOf(object? value) => value switch
    {
        ulong number => number <= long.MaxValue ? (long)number : null,
        sbyte or byte or short or ushort or int or uint or long =>
            Convert.ToInt64(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>Whether a constant is an integer whose value fits; one without a value may be.</summary>
    private static bool IsInteger(IFieldSymbol constant) =>
        constant.Type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64
        && (!constant.HasConstantValue || ValueOf(constant) is not null);

    /// <summary>The text of an argument, empty where it is null; null where C# itself reports an error.</summary>
    private static string? TextOf(AttributeData attribute, int position) =>
        attribute.ConstructorArguments.Length > position
        && attribute.ConstructorArguments[position] is { Kind: TypedConstantKind.Primitive, Value: var text }
            ? text as string ?? ""
            : null;

    private static bool AreRead(AttributeData attribute) =>
        attribute.NamedArguments.All(named => named.Value.Kind is not TypedConstantKind.Error);

    /// <summary>The value of a named argument; null where it is not given, whose kind is that of errors then.</summary>
    private static object? Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(named => named.Key == name).Value is { Kind: not TypedConstantKind.Error } value
            ? value.Value
            : null;

    /// <summary>Reads a data type; the reason where it is none.</summary>
    private static string? TypeOf(AttributeData attribute, string name, out DType? dtype)
    {
        dtype = null;
        if (Named(attribute, name) is not { } number)
            return null;
        var member = (DType)EnumMembers.Of(nameof(DType), number);
        if (!Enum.IsDefined(typeof(DType), member) || member is DType.MixedFloat16 or DType.MixedBFloat16)
            return $"has values of type {member}, which is no type of numbers";
        dtype = member;
        return null;
    }
}

/// <summary>A class that declares a custom layer.</summary>
/// <param name="Source">What it declares; null where it has problems, or where C# itself reports an error.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record DeclaredReading(DeclaredSource? Source, IReadOnlyList<DeclarationProblem> Problems)
{
    /// <summary>A class in which C# itself reports an error.</summary>
    public static readonly DeclaredReading Broken = new(null, []);

    /// <summary>The constants that it names.</summary>
    public IReadOnlyList<IFieldSymbol> Fields { get; init; } = [];
}
