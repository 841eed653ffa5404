using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Naming;
using ParamGen.Compiler.Reading.Symbols.Blocks;
using ParamGen.Compiler.Reading.Symbols.Declared;
using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Compiler.Reading.Symbols;

/// <summary>Reads what stands for the custom layers of a class's file: each <c>[CustomLayer]</c>, with the class that it names.</summary>
/// <param name="attributes">The class with the file.</param>
/// <param name="compilation">The compilation.</param>
/// <param name="cancellation">Ends it early.</param>
internal sealed class CustomLayerReader(ClassAttributes attributes, Compilation compilation, CancellationToken cancellation)
{
    private readonly UseProblems problems = new();
    private readonly List<CustomLayer> layers = [];
    private readonly NamedConstants constants = new(compilation, withinNameOf: false, cancellation);
    private bool isBroken;

    public static CustomLayersReading Read(ClassAttributes attributes, Compilation compilation, CancellationToken cancellation)
    {
        var reader = new CustomLayerReader(attributes, compilation, cancellation);
        foreach (var attribute in attributes.CustomLayers)
            reader.Read(attribute);
        var isRead = !reader.isBroken && reader.problems.All.Count == 0;
        return new(isRead ? (EquatableArray<CustomLayer>?)reader.layers : null, reader.problems.All);
    }

    /// <summary>What is wrong with those of a class that has no file.</summary>
    public static IEnumerable<DeclarationProblem> WithoutFile(ClassAttributes attributes) => attributes.HasKerasFile
        ? []
        : attributes.CustomLayers.Select(attribute => new DeclarationProblem(
            FileRules.PG0511_CustomLayer,
            attributes.Type,
            attribute,
            attributes.Type.Name,
            "[CustomLayer] says what stands for a layer of a file, but the class has no [KerasModel]; use [Use] for a layer in code"));

    private void Read(AttributeData attribute)
    {
        if (attribute.ConstructorArguments
            is not [{ Kind: TypedConstantKind.Primitive, Value: var written }, { Kind: TypedConstantKind.Type }])
        {
            isBroken = true;
            return;
        }

        var name = written as string ?? "";
        if (name.Trim().Length == 0)
            Refuse(attribute, nameof(CustomLayerAttribute.Name), FileRules.PG0511_CustomLayer, "the name of a custom layer is empty");
        else if (layers.Any(layer => layer.Name == name))
            Refuse(
                attribute,
                nameof(CustomLayerAttribute.Name),
                FileRules.PG0511_CustomLayer,
                $"'{name}' is given twice; remove one of the two");
        else if (StandIn(attribute, name) is { } layer)
            layers.Add(layer);
    }

    private CustomLayer? StandIn(AttributeData attribute, string name)
    {
        const string argument = nameof(CustomLayerAttribute.Type);
        if (UsedClass.Of(attribute) is not { } used)
            return Refuse(attribute, argument, GraphRules.PG0314_NotPlaceable, UsedClass.Text(attribute), UsedClass.IsNothing(attribute));
        isBroken |= used.TypeKind is TypeKind.Error;
        if (isBroken)
            return null;
        var standIn = ClassAttributes.Of(used);
        if (UsedClass.WhyNot(standIn, attribute) is { } reason)
            return Refuse(attribute, argument, GraphRules.PG0314_NotPlaceable, used.Name, reason);
        if (standIn.Kind is ClassKind.Declared)
            return DeclaredClass.Read(standIn, compilation) is { Source: { } source, Fields: var fields }
                ? new(name, new("Use", default) { Declared = source with { Constants = WithParts(source.Constants, fields) } })
                : RefuseClass();

        var reading = ClassReader.Read(standIn, compilation, cancellation);
        if (reading is not { Problems.Count: 0, Network: { } network })
            return RefuseClass();
        return new(name, new("Use", default) { Model = network with { IsBlock = standIn.Kind is ClassKind.Block } })
        {
            Parameters = ConstantsOf(standIn, areParameters: true),
            Constants = ConstantsOf(standIn, areParameters: false),
        };

        CustomLayer? RefuseClass()
        {
            problems.AddOfUsed(new(GraphRules.PG0320_UsedClassHasErrors, attributes.Type, attribute, attributes.Type.Name, used.Name)
            {
                Argument = argument,
            });
            return null;
        }
    }

    /// <summary>The constants, and those of the class of which their values are made, with which a file may have other values.</summary>
    private EquatableArray<DeclaredConstant> WithParts(EquatableArray<DeclaredConstant> declared, IReadOnlyList<IFieldSymbol> fields)
    {
        DeclaredConstant[] constants = [.. declared.Zip(fields, (constant, field) => constant with { DependsOn = PartsOf(field) })];
        var parts = constants.SelectMany(constant => constant.DependsOn)
            .Distinct()
            .Where(name => constants.All(constant => constant.Name != name))
            .Select(name => (Name: name, Value: DeclaredClass.ValueOf(BlockValues.ConstantOf(fields[0].ContainingType, name)!)))
            .Where(part => part.Value is not null)
            .Select(part => new DeclaredConstant(part.Name, part.Value!.Value, default));
        return new([.. constants, .. parts]);
    }

    /// <summary>The constants of a class that a user has written: parameters of a block, or the others.</summary>
    private static EquatableArray<Argument> ConstantsOf(ClassAttributes standIn, bool areParameters)
    {
        var parameters = standIn.Block is { } block ? BlockValues.ParametersOf(block) ?? [] : [];
        var fields = areParameters
            ? parameters.Select(name => BlockValues.ConstantOf(standIn.Type, name)).OfType<IFieldSymbol>()
            : standIn.Type.GetMembers().OfType<IFieldSymbol>().Where(field => field.IsConst && !parameters.Contains(field.Name));
        return fields
            .Where(field => !field.DeclaringSyntaxReferences.Any(reference => GeneratedFiles.IsOwn(reference.SyntaxTree)))
            .Select(field => new Argument(field.Name, ValueOf(field)))
            .ToArray();
    }

    private static ArgumentValue ValueOf(IFieldSymbol constant) =>
        LayerAttributes.IsOurs(constant.Type) && constant is { Type.TypeKind: TypeKind.Enum, ConstantValue: { } number }
            ? EnumMembers.Of(constant.Type.Name, number)
            : DeclaredClass.ValueOf(constant) is { } integer ? integer
            : ArgumentValue.Of(constant.ConstantValue) ?? ArgumentValue.None.Value;

    private string[] PartsOf(IFieldSymbol constant)
    {
        var parts = new HashSet<IFieldSymbol>(SymbolEqualityComparer.Default);
        var waiting = new Stack<IFieldSymbol>();
        waiting.Push(constant);
        while (waiting.Count > 0)
        {
            if (constants.InitializerOf(waiting.Pop()) is not { } initializer)
                continue;
            foreach (var named in constants.In(initializer))
            {
                if (parts.Add(named.Field.OriginalDefinition))
                    waiting.Push(named.Field.OriginalDefinition);
            }
        }

        return
        [
            .. parts.Where(part => SymbolEqualityComparer.Default.Equals(part.ContainingType, constant.ContainingType))
                .Select(part => part.Name),
        ];
    }

    private CustomLayer? Refuse(AttributeData attribute, string argument, Rule rule, params string[] texts)
    {
        problems.Add(new(rule, attributes.Type, attribute, [attributes.Type.Name, .. texts]) { Argument = argument });
        return null;
    }
}

/// <summary>What stands for the custom layers of a class's file.</summary>
/// <param name="Layers">The layers; null where anything is wrong with them, or where C# itself reports an error.</param>
/// <param name="Problems">What is wrong.</param>
internal sealed record CustomLayersReading(EquatableArray<CustomLayer>? Layers, IReadOnlyList<DeclarationProblem> Problems);
