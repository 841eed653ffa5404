using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Core.Collections;
using ParamGen.Core.Networks;
using ParamGen.Core.Problems;

namespace ParamGen.Compiler.Reading;

/// <summary>Reads the layers of a class, and of the models and blocks that it uses.</summary>
internal sealed class NetworkReader(Compilation compilation, CancellationToken cancellation)
{
    private readonly List<DeclarationProblem> problems = [];

    /// <summary>The classes that are being read: each is used by the one under it.</summary>
    private readonly Stack<INamedTypeSymbol> path = new();

    /// <summary>The layers that have been read, those of the classes that are used among them.</summary>
    private int read;

    /// <summary>Whether there are more of them, or classes deeper within each other, than a network may have. The reading ends there.</summary>
    private bool isTooLarge;

    /// <summary>What is wrong with the uses and blocks of the class itself; what is wrong in those that it uses is reported there.</summary>
    public IReadOnlyList<DeclarationProblem> Problems => problems;

    /// <summary>The layers, or null where C# itself reports an error in one, or a use has a problem.</summary>
    public NetworkSource? Read(INamedTypeSymbol type, ImmutableArray<AttributeData> attributes, BlockValues? values = null)
    {
        // A mistyped name may have been a layer: without it the others are not the network.
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is null or { TypeKind: TypeKind.Error })
                return null;
        }

        // The budget of a model that is used is judged where that model stands.
        if ((path.Count == 0 ? Budget.Read(type) : EquatableArray<Argument>.Empty) is not { } budget)
            return null;
        isTooLarge |= path.Count > NetworkSize.MostDepth;
        path.Push(type);
        if (ModelDeclaration.FirstOnAnotherPart(attributes, cancellation) is { } other)
            Refuse(other, null, DeclarationRules.PG0004_LayersOnTwoParts);
        var layers = new List<LayerSource>(attributes.Length);
        foreach (var attribute in attributes)
        {
            cancellation.ThrowIfCancellationRequested();
            isTooLarge |= ++read > NetworkSize.MostLayers;
            if (!isTooLarge && ReadLayer(attribute, values) is { } layer)
                layers.Add(layer);
            if (isTooLarge)
            {
                Refuse(
                    attribute,
                    null,
                    GraphRules.PG0330_NetworkTooLarge,
                    read > NetworkSize.MostLayers ? NetworkSize.OfLayers(read) : NetworkSize.OfDepth(NetworkSize.MostDepth + 1));
                break;
            }
        }

        path.Pop();
        return problems.Count == 0 && layers.Count == attributes.Length ? new(layers) { Name = type.Name, Budget = budget } : null;
    }

    private LayerSource? ReadLayer(AttributeData attribute, BlockValues? values)
    {
        if (ArgumentReader.Read(attribute) is not { } layer)
            return null;
        if (values is not null && BlockArguments.Replace(layer, attribute, values, compilation, Refuse, cancellation) is var replaced)
        {
            if (replaced is null)
                return null;
            layer = replaced;
        }

        return attribute.AttributeClass?.Name == nameof(UseAttribute) ? ReadUse(layer, attribute) : layer;
    }

    private LayerSource? ReadUse(LayerSource layer, AttributeData attribute)
    {
        // null, or an array's type, is legal C#.
        if (attribute.ConstructorArguments is not [{ Value: INamedTypeSymbol used }, ..])
            return Refuse(attribute, nameof(UseAttribute.Type), GraphRules.PG0314_NotPlaceable, $"{attribute.ConstructorArguments[0].Value ?? "null"}", "");
        used = used.OriginalDefinition;
        if (path.Contains(used, SymbolEqualityComparer.Default))
            return Refuse(attribute, nameof(UseAttribute.Type), GraphRules.PG0315_UsesItself, used.Name);

        var layers = LayerAttributes.Of(used);
        if (layers.Any(LayerAttributes.IsInput))
            return Place(layer, attribute, Read(used, layers), isBlock: false);
        if (BlockValues.AttributeOf(used) is not { } block)
            return Refuse(attribute, nameof(UseAttribute.Type), GraphRules.PG0314_NotPlaceable, used.Name, WhyNot(used));
        var given = layer.Arguments.FirstOrDefault(argument => argument.Name == nameof(UseAttribute.Arguments))?.Value;
        var values = BlockValues.Of(used, block, given, out var wrong);
        if (values is null)
            return Refuse(attribute, nameof(UseAttribute.Arguments), GraphRules.PG0316_BlockArguments, used.Name, wrong ?? "");
        return Place(layer, attribute, Read(used, layers, values), isBlock: true);
    }

    private LayerSource? Place(LayerSource layer, AttributeData attribute, NetworkSource? network, bool isBlock)
    {
        if (network is null)
            return null;
        var arguments = layer.Arguments.Where(argument => argument.Name is not (nameof(UseAttribute.Type) or nameof(UseAttribute.Arguments))).ToArray();
        return isBlock || arguments.All(argument => argument.Name != nameof(UseAttribute.Repeat))
            ? new(layer.Kind, arguments) { Model = network with { IsBlock = isBlock } }
            : Refuse(attribute, nameof(UseAttribute.Repeat), GraphRules.PG0316_BlockArguments, network.Name ?? "", "is a model, which cannot be repeated: each use would be the same layer");
    }

    private static string WhyNot(INamedTypeSymbol type) =>
        FileModel.AttributeOf(type) is not null ? " in code; a network in a file cannot be placed in another"
        : type.DeclaringSyntaxReferences.IsEmpty ? "; it comes from another assembly, which keeps no attributes unless it defines PARAMGEN_ATTRIBUTES"
        : "";

    private LayerSource? Refuse(AttributeData attribute, string? argument, Rule rule, params string[] texts)
    {
        if (path.Count == 1)
            problems.Add(new(rule, path.Peek(), attribute, [path.Peek().Name, .. texts]) { Argument = argument });
        return null;
    }
}
